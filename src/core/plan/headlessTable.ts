import { cellAt } from '../grid';
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
 * Finds a plan whose headers nobody understands, or that has none, by what its cells hold. The row above its first full one passes for the header: a plan
 * that begins in the very first row has no place for the headers of new columns and is not read.
 */
export function headlessTable(view: SheetView, codes: ReadonlySet<string>): PlanTable | undefined {
  const firstFull = firstDenseRow(view);
  if (firstFull === undefined) return undefined;
  for (const lastRow of [firstFull, firstFull - 1]) {
    if (lastRow < view.firstRow || view.endRow - lastRow - 1 < LEAST_ROWS) continue;
    const header: Header = { firstRow: lastRow, lastRow, columns: [] };
    const contents = new ColumnContents(view, lastRow + 1, codes);
    if (lastRow === firstFull && !isHeading(view, lastRow)) continue;
    const completed = completeHeader(view, header, contents).header;
    if (isPlan(completed)) return { header, view };
  }
  return undefined;
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

/** A header says words only: no cell of it is a number, a percent or begins like a value. */
function isHeading({ grid, columns }: SheetView, row: number): boolean {
  return columns.every((column) => {
    const cell = cellAt(grid, row, column);
    return (
      cell.kind === 'empty' || (cell.kind === 'text' && !/^\s*[<>=\u2264\u2265\d-]|%\s*$/.test(cell.value))
    );
  });
}
