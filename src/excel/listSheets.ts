import type { DefinedName } from '../app';
import type { RangeBox } from '../core/grid';
import { boxOfRange } from './boxes';
import { unlessNull } from './unlessNull';

export interface SheetList {
  readonly sheets: readonly { readonly name: string; readonly visible: boolean }[];
  readonly activeSheet: string;
  readonly names: readonly DefinedName[];
}

/** Sheets and names of the workbook, in one sync. */
export async function listSheets(context: Excel.RequestContext): Promise<SheetList> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/name,items/visibility');
  names.load('items/name,items/formula');
  const active = worksheets.getActiveWorksheet().load('name');
  await context.sync();
  return {
    sheets: worksheets.items.map(({ name, visibility }) => ({ name, visible: visibility === 'Visible' })),
    activeSheet: active.name,
    names: names.items.map(({ name, formula }) => ({ name, refersTo: String(formula) })),
  };
}

/** What is known of a sheet before its cells are read. */
export interface SheetOutline {
  readonly sheet: string;
  /** Undefined on a blank sheet. */
  readonly used: RangeBox | undefined;
  readonly merges: readonly RangeBox[];
  readonly isProtected: boolean;
  readonly hasActiveFilter: boolean;
}

/** Used cells, merges, protection and filters of the sheets, in one sync. */
export async function outlineSheets(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<readonly SheetOutline[]> {
  const outlines = sheets.map((sheet) => queueOutline(context, sheet));
  await context.sync();
  return outlines.map((finish) => finish());
}

function queueOutline(context: Excel.RequestContext, sheet: string): () => SheetOutline {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const { areas } = used.getMergedAreasOrNullObject();
  areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  const state = queueSheetState(worksheet);
  return () => ({
    sheet,
    used: unlessNull(used, boxOfRange),
    merges: unlessNull(areas, ({ items }) => items.map(boxOfRange)) ?? [],
    ...state(),
  });
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
