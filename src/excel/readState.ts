import type { ConditionalFormatWrite, WritePlan } from '../core/emit';
import type { RangeBox } from '../core/grid';
import { addressLists, lookGroups } from './cellOperations';
import { queueCharts, type ChartState } from './charts';
import { rangeOrNull, sheetOrNull } from './boxes';
import { queueSheetState, type SheetState } from './listSheets';
import { LOOK_KEYS, LOOKS, type LookKey, type LookValue } from './looks';
import type { SheetPaint } from './paintWrite';
import { unlessNull } from './unlessNull';

/** Areas that get one value of a look, and what they have now. */
export interface LookState {
  readonly sheet: string;
  readonly key: LookKey;
  readonly boxes: readonly RangeBox[];
  /** Null where the areas differ among themselves. */
  readonly before: LookValue | null;
}

/** A conditional format by formula, as it stands on a sheet. */
export interface FormatState {
  readonly id: string;
  readonly formula: string;
}

export interface WidthState {
  readonly sheet: string;
  readonly column: number;
  readonly points: number;
  readonly hidden: boolean;
}

/** What Excel says before a write, except the content of cells. */
export interface WorkbookState {
  /** Undefined where there is no such sheet. */
  readonly sheets: ReadonlyMap<string, SheetState | undefined>;
  /** Formulas of the names that exist, by the name as the plan spells it. */
  readonly names: ReadonlyMap<string, string>;
  readonly looks: readonly LookState[];
  /** By entry of the plan: the formats on its box. */
  readonly conditionalFormats: ReadonlyMap<ConditionalFormatWrite, readonly FormatState[]>;
  readonly widths: readonly WidthState[];
  /** Formats that the plan takes away by a mark in their formula. */
  readonly markedFormats: readonly (FormatState & { readonly sheet: string })[];
  readonly charts: readonly ChartState[];
}

/** Asks for everything that decides whether a write may begin and how it is undone; the answer is there after the next sync. */
export function queueState(
  context: Excel.RequestContext,
  write: WritePlan,
  paints: readonly SheetPaint[],
): () => WorkbookState {
  const sheets = new Map(paints.map(({ sheet }) => [sheet, queueSheet(context, sheet)]));
  const names = namesOf(write).map((name) => queueName(context, name));
  const looks = paints.flatMap((paint) => LOOK_KEYS.flatMap((key) => queueLooks(context, paint, key)));
  const formats = write.conditionalFormats.map((entry) => [entry, queueFormats(context, entry)] as const);
  const widths = write.widths.map(({ sheet, column }) => queueWidth(context, sheet, column));
  const marked = (write.removedFormats ?? []).map((entry) => queueMarkedFormats(context, entry));
  const charts = queueCharts(context, write.charts ?? []);
  return () => {
    const found = new Map([...sheets].map(([sheet, finish]) => [sheet, finish()]));
    const exists = ({ sheet }: { readonly sheet: string }): boolean => found.get(sheet) !== undefined;
    return {
      sheets: found,
      names: new Map(names.flatMap((finish) => finish())),
      looks: looks.filter(exists).map(({ finish }) => finish()),
      conditionalFormats: new Map(formats.map(([entry, finish]) => [entry, exists(entry) ? finish() : []])),
      widths: widths.filter(exists).map(({ finish }) => finish()),
      markedFormats: marked.filter(exists).flatMap(({ finish }) => finish()),
      charts: charts(),
    };
  };
}

/** Names that are put or taken away. */
export const namesOf = ({
  names,
  removedNames = [],
}: Pick<WritePlan, 'names' | 'removedNames'>): readonly string[] => [
  ...names.map(({ name }) => name),
  ...removedNames,
];

function queueSheet(context: Excel.RequestContext, sheet: string): () => SheetState | undefined {
  const worksheet = sheetOrNull(context, sheet);
  worksheet.load('name');
  const state = queueSheetState(worksheet);
  return () => unlessNull(worksheet, state);
}

function queueName(
  context: Excel.RequestContext,
  name: string,
): () => readonly (readonly [string, string])[] {
  const item = context.workbook.names.getItemOrNullObject(name).load('formula');
  return () => unlessNull(item, ({ formula }) => [[name, String(formula)] as const]) ?? [];
}

interface Queued<T> {
  readonly sheet: string;
  readonly finish: () => T;
}

function queueLooks(
  context: Excel.RequestContext,
  { sheet, looks }: SheetPaint,
  key: LookKey,
): readonly Queued<LookState>[] {
  return lookGroups(looks[key])
    .flatMap(({ boxes }) => addressLists(boxes))
    .map(({ addresses, boxes }) => {
      const areas = sheetOrNull(context, sheet).getRanges(addresses).load(LOOKS[key].paths);
      return { sheet, finish: () => ({ sheet, key, boxes, before: LOOKS[key].read(areas.format) }) };
    });
}

const queueFormats = (
  context: Excel.RequestContext,
  { sheet, box }: ConditionalFormatWrite,
): (() => readonly FormatState[]) => queueFormatsOn(rangeOrNull(context, sheet, box));

/** Formats anywhere on the sheet whose formula holds the mark. */
function queueMarkedFormats(
  context: Excel.RequestContext,
  { sheet, mark }: { readonly sheet: string; readonly mark: string },
): Queued<readonly (FormatState & { readonly sheet: string })[]> {
  const finish = queueFormatsOn(sheetOrNull(context, sheet).getRange());
  const isMarked = ({ formula }: FormatState): boolean => formula.includes(mark);
  return {
    sheet,
    finish: () =>
      finish()
        .filter(isMarked)
        .map((format) => ({ ...format, sheet })),
  };
}

function queueFormatsOn({ conditionalFormats: formats }: Excel.Range): () => readonly FormatState[] {
  formats.load('items/id,items/customOrNullObject/rule/formula');
  return () =>
    formats.items.flatMap(
      ({ id, customOrNullObject: custom }) =>
        unlessNull(custom, ({ rule }) => [{ id, formula: rule.formula }]) ?? [],
    );
}

function queueWidth(context: Excel.RequestContext, sheet: string, column: number): Queued<WidthState> {
  const range = rangeOrNull(context, sheet, { row: 0, column, rows: 1, columns: 1 }).getEntireColumn();
  range.load('columnHidden,format/columnWidth');
  return { sheet, finish: () => widthOf(sheet, column, range) };
}

const widthOf = (sheet: string, column: number, { format, columnHidden }: Excel.Range): WidthState => ({
  sheet,
  column,
  points: format.columnWidth,
  hidden: columnHidden,
});
