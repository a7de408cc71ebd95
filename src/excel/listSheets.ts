import type { DefinedName } from '../app';
import type { RangeBox } from '../core/grid';
import { boxOfRange } from './boxes';
import { unlessNull } from './unlessNull';

export interface SheetList {
  readonly sheets: readonly { readonly name: string; readonly visible: boolean }[];
  readonly activeSheet: string;
  /** Used cells of the active sheet. */
  readonly shownCells: number;
  readonly names: readonly DefinedName[];
}

/** Sheets and names of the workbook, in one sync. */
export async function listSheets(context: Excel.RequestContext): Promise<SheetList> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/name,items/visibility');
  names.load('items/name,items/formula');
  const active = worksheets.getActiveWorksheet().load('name');
  const shown = active.getUsedRangeOrNullObject(true).load('rowCount,columnCount');
  await context.sync();
  return {
    sheets: worksheets.items.map(({ name, visibility }) => ({ name, visible: visibility === 'Visible' })),
    activeSheet: active.name,
    shownCells: unlessNull(shown, ({ rowCount, columnCount }) => rowCount * columnCount) ?? 0,
    names: names.items.map(({ name, formula }) => ({ name, refersTo: String(formula) })),
  };
}

/** What is known of a sheet besides the content of its cells. */
export interface SheetOutline {
  readonly sheet: string;
  /** Undefined on a blank sheet. */
  readonly used: RangeBox | undefined;
  readonly merges: readonly RangeBox[];
  readonly isProtected: boolean;
  readonly hasActiveFilter: boolean;
  /** Some cell is indented. */
  readonly hasIndents: boolean;
  readonly hasHiddenRows: boolean;
}

/** Used cells, merges, protection and filters of the sheets, in one sync. */
export async function outlineSheets(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<readonly SheetOutline[]> {
  const outlines = sheets.map((sheet) => queueOutline(context, sheet));
  await context.sync();
  return outlines.map(({ finish }) => finish());
}

/** Asks for the outline; the used cells are handed on, to ask for more of them in the same sync. */
export function queueOutline(
  context: Excel.RequestContext,
  sheet: string,
): { readonly used: Excel.Range; readonly finish: () => SheetOutline } {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,format/indentLevel');
  const { areas } = used.getMergedAreasOrNullObject();
  areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  const state = queueSheetState(worksheet);
  const finish = (): SheetOutline => ({
    sheet,
    used: unlessNull(used, boxOfRange),
    merges: unlessNull(areas, ({ items }) => items.map(boxOfRange)) ?? [],
    // Of cells that differ Excel says null, so only false and 0 say that there are none.
    hasIndents: unlessNull(used, ({ format }) => format.indentLevel !== 0) ?? false,
    hasHiddenRows: unlessNull(used, (range) => range.rowHidden !== false) ?? false,
    ...state(),
  });
  return { used, finish };
}

export interface SheetState {
  readonly isProtected: boolean;
  readonly hasActiveFilter: boolean;
}

/** Asks for what may stand in the way of a write; the answer is there after the next sync. */
export function queueSheetState(worksheet: Excel.Worksheet): () => SheetState {
  const { autoFilter, protection, tables } = worksheet;
  protection.load('protected');
  autoFilter.load('isDataFiltered');
  tables.load('items/autoFilter/isDataFiltered');
  return () => ({
    isProtected: protection.protected,
    hasActiveFilter:
      autoFilter.isDataFiltered || tables.items.some((table) => table.autoFilter.isDataFiltered),
  });
}
