import {
  hostObject,
  invalidArgument,
  itemNotFound,
  notImplemented,
  type CallArguments,
  type HostObject,
  type HostType,
  type Property,
} from '../dispatch';
import { intersect, subtract } from '../area';
import type { Area, ConditionalFormat } from '../engine';
import { collectionMethods } from './collection';
import { readColor } from './color';
import { newId } from './newId';
import { mustBeFormattable } from './permission';
import type { Region } from './region';

/** A conditional format by id: its content stays in the engine, where a person may have changed it. */
class FormatRef {
  constructor(
    readonly region: Region,
    readonly id: string,
  ) {}

  get value(): ConditionalFormat {
    const found = this.region.book.engine
      .conditionalFormats(this.region.sheetId)
      .find(({ id }) => id === this.id);
    if (!found) throw itemNotFound('ConditionalFormat');
    return found;
  }

  change(part: Partial<ConditionalFormat>): void {
    mustBeFormattable(this.region, 'allowFormatCells', 'ConditionalFormat');
    this.region.book.engine.putConditionalFormat(this.region.sheetId, { ...this.value, ...part });
  }
}

function colorScalar(key: 'fillColor' | 'fontColor', location: string): Property<FormatRef> {
  return {
    get: ({ value }) => value[key],
    set: (ref, color) => ref.change({ [key]: readColor(color, location) }),
  };
}

const fillType: HostType<FormatRef> = {
  name: 'ConditionalRangeFill',
  properties: { color: colorScalar('fillColor', 'ConditionalRangeFill.color') },
  methods: { clear: (ref) => ref.change({ fillColor: '' }) },
};

const fontType: HostType<FormatRef> = {
  name: 'ConditionalRangeFont',
  properties: {
    color: colorScalar('fontColor', 'ConditionalRangeFont.color'),
    bold: { get: ({ value }) => value.fontBold, set: (ref, bold) => ref.change({ fontBold: bold === true }) },
  },
  methods: { clear: (ref) => ref.change({ fontColor: '', fontBold: false }) },
};

const formatType: HostType<FormatRef> = {
  name: 'ConditionalRangeFormat',
  objects: { fill: (ref) => hostObject(fillType, ref), font: (ref) => hostObject(fontType, ref) },
};

const ruleType: HostType<FormatRef> = {
  name: 'ConditionalFormatRule',
  properties: {
    formula: {
      get: ({ value: { rule } }) => (rule.kind === 'custom' ? rule.formula : ''),
      set: (ref, formula) => {
        if (typeof formula !== 'string' || !formula.startsWith('='))
          throw invalidArgument('ConditionalFormatRule.formula');
        ref.change({ rule: { kind: 'custom', formula } });
      },
    },
  },
};

const customType: HostType<FormatRef> = {
  name: 'CustomConditionalFormat',
  objects: { rule: (ref) => hostObject(ruleType, ref), format: (ref) => hostObject(formatType, ref) },
};

const cellValueType: HostType<FormatRef> = {
  name: 'CellValueConditionalFormat',
  properties: {
    rule: {
      get: ({ value: { rule } }) =>
        rule.kind === 'cellValue'
          ? { operator: rule.operator, formula1: rule.formula1, formula2: rule.formula2 }
          : null,
      set: (ref, rule) => {
        const { operator, formula1, formula2 = '' } = rule as Record<string, string | undefined>;
        if (operator === undefined || formula1 === undefined)
          throw invalidArgument('CellValueConditionalFormat.rule');
        ref.change({ rule: { kind: 'cellValue', operator, formula1, formula2 } });
      },
    },
  },
  objects: { format: (ref) => hostObject(formatType, ref) },
};

const KINDS = {
  Custom: { kind: 'custom', formula: '' },
  CellValue: { kind: 'cellValue', operator: '', formula1: '', formula2: '' },
} as const satisfies Record<string, ConditionalFormat['rule']>;

const ofKind =
  (type: HostType<FormatRef>, kind: ConditionalFormat['rule']['kind']) =>
  (ref: FormatRef): HostObject | null =>
    ref.value.rule.kind === kind ? hostObject(type, ref) : null;

const conditionalFormatType: HostType<FormatRef> = {
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    type: { get: ({ value }) => (value.rule.kind === 'custom' ? 'Custom' : 'CellValue') },
    stopIfTrue: {
      get: ({ value }) => value.stopIfTrue,
      set: (ref, stop) => ref.change({ stopIfTrue: stop === true }),
    },
    priority: {
      get: ({ id, region }) =>
        region.book.engine.conditionalFormats(region.sheetId).findIndex((other) => other.id === id),
    },
  },
  objects: {
    custom: ofKind(customType, 'custom'),
    customOrNullObject: ofKind(customType, 'custom'),
    cellValue: ofKind(cellValueType, 'cellValue'),
    cellValueOrNullObject: ofKind(cellValueType, 'cellValue'),
  },
  methods: {
    getRange: (ref) => (ref.value.areas[0] ? ref.region.range(ref.value.areas[0]) : null),
    getRangeOrNullObject: ({ value: { areas }, region }) =>
      areas.length === 1 && areas[0] ? region.range(areas[0]) : null,
    getRanges: ({ value, region }) => region.book.objects.rangeAreas(region.sheetId, value.areas),
    delete: ({ region, id }) => {
      mustBeFormattable(region, 'allowFormatCells', 'ConditionalFormat.delete');
      region.book.engine.deleteConditionalFormat(region.sheetId, id);
    },
  },
};

function touches(region: Region, areas: readonly Area[]): boolean {
  return areas.some((area) => region.areas.some((own) => intersect(area, own) !== null));
}

function formatsOn(region: Region): readonly HostObject[] {
  const all = region.book.engine.conditionalFormats(region.sheetId);
  return all.filter(({ areas }) => touches(region, areas)).map(({ id }) => formatObject(region, id));
}

const formatObject = (region: Region, id: string): HostObject =>
  hostObject(conditionalFormatType, new FormatRef(region, id));

function findFormat(region: Region, id: string): HostObject | null {
  const exists = region.book.engine.conditionalFormats(region.sheetId).some((format) => format.id === id);
  return exists ? formatObject(region, id) : null;
}

/** A new format holds nowhere until its rule is set, and comes before the older ones. */
function addFormat(region: Region, args: CallArguments): HostObject {
  const kind = args.text(0);
  if (kind !== 'Custom' && kind !== 'CellValue')
    throw notImplemented(`ConditionalFormatCollection.add(${kind})`, 'conditional format');
  mustBeFormattable(region, 'allowFormatCells', args.location);
  const id = newId();
  const blank = { fillColor: '', fontColor: '', fontBold: false, stopIfTrue: false };
  region.book.engine.putConditionalFormat(region.sheetId, {
    id,
    areas: region.areas,
    rule: KINDS[kind],
    ...blank,
  });
  return formatObject(region, id);
}

/** Takes the region out of every format; one that had no other cells is deleted. */
function clearFormats(region: Region): void {
  const { engine } = region.book;
  mustBeFormattable(region, 'allowFormatCells', 'ConditionalFormatCollection.clearAll');
  for (const format of engine.conditionalFormats(region.sheetId)) {
    if (!touches(region, format.areas)) continue;
    const areas = region.areas.reduce<readonly Area[]>(
      (rest, hole) => rest.flatMap((area) => subtract(area, hole)),
      format.areas,
    );
    if (areas.length === 0) engine.deleteConditionalFormat(region.sheetId, format.id);
    else engine.putConditionalFormat(region.sheetId, { ...format, areas });
  }
}

/** `Range.conditionalFormats`: those that share a cell with the range. */
export const conditionalFormatsType: HostType<Region> = {
  name: 'ConditionalFormatCollection',
  items: formatsOn,
  methods: {
    ...collectionMethods('ConditionalFormatCollection', formatsOn, findFormat),
    add: addFormat,
    clearAll: clearFormats,
  },
};
