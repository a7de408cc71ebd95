import type { SheetSnapshot, WorkbookSnapshot } from '../app';
import type { Grid } from '../core/grid';
import { listSheets } from './listSheets';
import { NO_FACTS, readRows, type RowFacts } from './readRows';
import { readSheets, type ReadSheet } from './readSheets';

/**
 * Reads the whole workbook: two syncs, whatever the number of rows, and a third where a sheet has hidden or indented rows; more only where the cells
 * are more than Excel sends in one answer.
 */
export async function takeSnapshot(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const { sheets, activeSheet, shownCells, names } = await listSheets(context);
  const read = await readSheets(
    context,
    sheets.map(({ name }) => name),
    shownCells,
  );
  const rows = await readRows(
    context,
    read.flatMap(({ outline, values }) =>
      outline.used === undefined ? [] : [{ ...outline, used: outline.used, values }],
    ),
  );
  return {
    sheets: read.map((sheet, index) => sheetOf(sheet, rows, sheets[index]?.visible ?? false)),
    activeSheet,
    names,
  };
}

function sheetOf(sheet: ReadSheet, rows: ReadonlyMap<string, RowFacts>, visible: boolean): SheetSnapshot {
  const { outline } = sheet;
  const grid = gridOf(sheet, rows.get(outline.sheet) ?? NO_FACTS);
  return { grid, visible, isProtected: outline.isProtected, hasActiveFilter: outline.hasActiveFilter };
}

function gridOf({ outline, values, formulas, numberFormats }: ReadSheet, facts: RowFacts): Grid {
  const { sheet, used, merges } = outline;
  return {
    sheet,
    origin: { row: used?.row ?? 0, column: used?.column ?? 0 },
    values,
    formulas,
    numberFormats: compact(numberFormats),
    merges,
    outlines: NO_OUTLINES,
    ...facts,
  };
}

/** No call of Excel tells them; see `savedSheet`. */
const NO_OUTLINES: Grid['outlines'] = new Map();

/** One string where all cells have the same format. */
function compact(formats: readonly (readonly string[])[]): Grid['numberFormats'] {
  const first = formats[0]?.[0] ?? 'General';
  return formats.every((row) => row.every((format) => format === first)) ? first : formats;
}
