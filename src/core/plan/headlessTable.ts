import { cellAt } from '../grid';
import { looksLikeCode } from './cellShapes';
import { ColumnContents } from './columnContent';
import { completeHeader } from './completeHeader';
import type { Header } from './header';
import { fieldOf } from './headerField';
import type { PlanTable } from './planTables';
import type { SheetView } from './sheetView';

/** A sheet whose headers say nothing must be plain by its cells: so many rows, and so many columns that cells name. */
const LEAST_ROWS = 4;
const LEAST_COLUMNS = 3;
/** Rows above the first that is as full as this share of the fullest are titles. */
const DENSE = 0.6;
const ROWS_SEARCHED = 200;

/**
 * Finds a plan whose headers nobody understands, or that has none, by what its cells hold. The row above its first one passes for the header, blank or a
 * title: a plan that begins in the very first row of the sheet has no place for the headers of new columns, which `hasNoRoom` says.
 */
export function headlessTable(view: SheetView, codes: ReadonlySet<string>): PlanTable | undefined {
  const header = headlessHeader(view, codes);
  return header === undefined || header.lastRow < 0 ? undefined : { header, view };
}

/** True for a plan without headers, plain by its cells, that begins in the first row of the sheet. */
export const hasNoRoom = (view: SheetView, codes: ReadonlySet<string>): boolean =>
  (headlessHeader(view, codes)?.lastRow ?? 0) < 0;

function headlessHeader(view: SheetView, codes: ReadonlySet<string>): Header | undefined {
  const firstFull = firstDenseRow(view);
  if (firstFull === undefined) return undefined;
  const heading = isHeading(view, firstFull) ? [firstFull] : [];
  for (const lastRow of [...heading, rowAboveBody(view, firstFull)]) {
    if (view.endRow - lastRow - 1 < LEAST_ROWS) continue;
    const header: Header = { firstRow: lastRow, lastRow, columns: [] };
    const contents = new ColumnContents(view, lastRow + 1, codes);
    if (isPlan(completeHeader(view, header, contents).header)) return header;
  }
  return undefined;
}

/** The first row upwards that is no row of the body: blank, a title, or words alone; -1 above the sheet. */
function rowAboveBody(view: SheetView, firstFull: number): number {
  let row = firstFull - 1;
  while (row >= view.firstRow && filledCells(view, row) > 1 && !isHeading(view, row)) row -= 1;
  return row;
}

/** Who or what the rows are, what they weigh, and what is wanted of them. */
function isPlan({ columns }: Header): boolean {
  const has = (...words: readonly string[]): boolean =>
    columns.some((column) => words.includes(fieldOf(column) ?? ''));
  return (
    columns.length >= LEAST_COLUMNS && has('code', 'name') && has('weight') && has('target', 'algorithm')
  );
}

function filledCells({ grid, columns }: SheetView, row: number): number {
  return columns.filter((column) => cellAt(grid, row, column).kind !== 'empty').length;
}

function firstDenseRow(view: SheetView): number | undefined {
  const end = Math.min(view.endRow, view.firstRow + ROWS_SEARCHED);
  let fullest = 0;
  for (let row = view.firstRow; row < end; row += 1) fullest = Math.max(fullest, filledCells(view, row));
  if (fullest < LEAST_COLUMNS) return undefined;
  for (let row = view.firstRow; row < end; row += 1) {
    const filled = filledCells(view, row);
    if (filled >= LEAST_COLUMNS && filled >= Math.min(fullest * DENSE, LEAST_COLUMNS + 1)) return row;
  }
  return undefined;
}

/** A header says words only: no cell of it is a number, a percent, a code, or begins like a value. */
function isHeading({ grid, columns }: SheetView, row: number): boolean {
  return columns.every((column) => {
    const cell = cellAt(grid, row, column);
    return (
      cell.kind === 'empty' ||
      (cell.kind === 'text' &&
        !/^\s*[<>=\u2264\u2265\d-]|%\s*$/.test(cell.value) &&
        !(/\d/.test(cell.value) && looksLikeCode(cell.value.trim())))
    );
  });
}
