import { hostObject, invalidArgument, notImplemented, type HostType, type Property } from '../dispatch';
import { lastColumn, lastRow } from '../area';
import type { Area, Border, BorderEdge } from '../engine';
import {
  fillProperties,
  fontProperties,
  formatProperties,
  protectionProperties,
  readUniform,
  writeUniform,
  type FormatProperty,
} from './cellFormat';
import { readColor } from './color';
import { mustBeFormattable } from './permission';
import type { Region } from './region';

function scalars(
  typeName: string,
  table: Readonly<Record<string, FormatProperty>>,
): Record<string, Property<Region>> {
  return Object.fromEntries(
    Object.entries(table).map(([member, property]): [string, Property<Region>] => [
      member,
      {
        get: (region) => readUniform(region, property),
        set: (region, value) => writeUniform(region, property, value, `${typeName}.${member}`),
      },
    ]),
  );
}

const fillType: HostType<Region> = {
  name: 'RangeFill',
  properties: scalars('RangeFill', fillProperties),
  methods: {
    clear: (region) =>
      writeUniform(region, { ...fillProperties.color, read: () => '' }, '', 'RangeFill.clear'),
  },
};

const fontType: HostType<Region> = { name: 'RangeFont', properties: scalars('RangeFont', fontProperties) };

const protectionType: HostType<Region> = {
  name: 'FormatProtection',
  properties: scalars('FormatProtection', protectionProperties),
};

const EDGES: readonly BorderEdge[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
];

interface BorderOf {
  readonly region: Region;
  readonly edge: BorderEdge;
}

function borderScalar<K extends keyof Border>(
  key: K,
  read: (value: unknown) => Border[K],
): Property<BorderOf> {
  const current = ({ region, edge }: BorderOf): Border | null => {
    const { engine } = region.book;
    if (!engine.readBorder || !engine.writeBorder) throw notImplemented(`RangeBorder.${key}`, 'property');
    return engine.readBorder(region.sheetId, region.area, edge);
  };
  return {
    get: (target) => current(target)?.[key] ?? null,
    set: (target, value) => {
      const border = {
        style: 'Continuous',
        color: '#000000',
        weight: 'Thin',
        ...current(target),
        [key]: read(value),
      } as Border;
      mustBeFormattable(target.region, 'allowFormatCells', `RangeBorder.${key}`);
      for (const area of target.region.areas) {
        target.region.book.engine.writeBorder?.(target.region.sheetId, area, target.edge, border);
      }
    },
  };
}

function oneOf<T extends string>(...choices: readonly T[]): (value: unknown) => T {
  return (value) => {
    const found = choices.find((choice) => choice === value);
    if (found === undefined) throw invalidArgument('RangeBorder');
    return found;
  };
}

const borderType: HostType<BorderOf> = {
  name: 'RangeBorder',
  properties: {
    sideIndex: { get: ({ edge }) => edge },
    style: borderScalar('style', oneOf('None', 'Continuous', 'Dash', 'Dot', 'Double')),
    weight: borderScalar('weight', oneOf('Hairline', 'Thin', 'Medium', 'Thick')),
    color: borderScalar('color', (value) => readColor(value, 'RangeBorder.color')),
  },
};

const bordersType: HostType<Region> = {
  name: 'RangeBorderCollection',
  items: (region) => EDGES.map((edge) => hostObject(borderType, { region, edge })),
  methods: {
    getItem: (region, args) => hostObject(borderType, { region, edge: oneOf(...EDGES)(args.at(0)) }),
    getItemAt: (region, args) =>
      hostObject(borderType, { region, edge: oneOf(...EDGES)(EDGES[args.integer(0)]) }),
  },
};

type Line = 'row' | 'column';

/** First line and number of lines of an area. */
export function linesOf(area: Area, line: Line): { readonly first: number; readonly count: number } {
  return line === 'row'
    ? { first: area.row, count: area.rowCount }
    : { first: area.column, count: area.columnCount };
}

/** Width or height that all lines share; null when they differ. */
function sizeScalar(line: Line, member: string, option: string): Property<Region> {
  return {
    get: (region) => {
      const sizes = region.areas.flatMap((area) => {
        const { first, count } = sampledLines(region, area, line);
        return region.book.engine.readSizes(region.sheetId, line, first, count);
      });
      return sizes.every((size) => size === sizes[0]) ? sizes[0] : null;
    },
    set: (region, value) => {
      if (typeof value !== 'number' || value < 0) throw invalidArgument(`RangeFormat.${member}`);
      mustBeFormattable(region, option, `RangeFormat.${member}`);
      for (const area of region.areas) {
        const { first, count } = linesOf(area, line);
        region.book.engine.writeSize(region.sheetId, line, first, count, value);
      }
    },
  };
}

/** All lines of the area that the sheet uses, and one more: the rest have the default size. */
function sampledLines(region: Region, area: Area, line: Line): { first: number; count: number } {
  const used = region.book.engine.usedArea(region.sheetId, false);
  const end = used ? (line === 'row' ? lastRow(used) : lastColumn(used)) + 2 : 1;
  const { first, count } = linesOf(area, line);
  return { first, count: Math.min(count, Math.max(1, end - first)) };
}

function autofit(region: Region, line: Line): void {
  mustBeFormattable(region, line === 'row' ? 'allowFormatRows' : 'allowFormatColumns', `RangeFormat.autofit`);
  for (const area of region.areas) {
    const { first, count } = sampledLines(region, area, line);
    region.book.engine.autofit(region.sheetId, line, first, count);
  }
}

/** `Range.format` and `RangeAreas.format`. */
export const rangeFormatType: HostType<Region> = {
  name: 'RangeFormat',
  properties: {
    ...scalars('RangeFormat', formatProperties),
    columnWidth: sizeScalar('column', 'columnWidth', 'allowFormatColumns'),
    rowHeight: sizeScalar('row', 'rowHeight', 'allowFormatRows'),
  },
  objects: {
    fill: (region) => hostObject(fillType, region),
    font: (region) => hostObject(fontType, region),
    protection: (region) => hostObject(protectionType, region),
    borders: (region) => hostObject(bordersType, region),
  },
  methods: {
    autofitColumns: (region) => autofit(region, 'column'),
    autofitRows: (region) => autofit(region, 'row'),
  },
};
