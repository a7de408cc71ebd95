import { cellAt, gridEnd, isFilledAt, rawTextAt } from '../grid';
import type { Cell, Grid } from '../grid';

/** Columns that Traguardo owns, both ends included, 0-based: they are never read as the user's. */
export interface OwnedColumns {
  readonly first: number;
  readonly last: number;
}

/** A sheet as the readers see it: its rows and the columns that are the user's own (sheet coordinates). */
export interface SheetView {
  readonly grid: Grid;
  readonly firstRow: number;
  /** First row after the last. */
  readonly endRow: number;
  readonly columns: readonly number[];
}

export function viewOf(grid: Grid, owned?: OwnedColumns): SheetView {
  const end = gridEnd(grid);
  const columns: number[] = [];
  for (let column = grid.origin.column; column < end.column; column += 1) {
    if (owned === undefined || column < owned.first || column > owned.last) columns.push(column);
  }
  return { grid, firstRow: grid.origin.row, endRow: end.row, columns };
}

/** What a cell says as text: numbers and booleans as written, '' where it is empty or an error. Surrounding blanks are cut. */
export function textOf(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return cell.value.trim();
    case 'number':
      return String(cell.value);
    case 'boolean':
      return cell.value ? 'VERO' : 'FALSO';
    case 'empty':
    case 'errorValue':
      return '';
  }
}

/** Text of the cell in a column that the sheet may lack. */
export const textAt = (grid: Grid, row: number, column: number | undefined): string =>
  column === undefined ? '' : (rawTextAt(grid, row, column)?.trim() ?? textOf(cellAt(grid, row, column)));

/** True where the cell holds anything, an error included. */
export const isFilled = (grid: Grid, row: number, column: number | undefined): boolean =>
  column !== undefined && isFilledAt(grid, row, column);

/** The column that a row fills of those a field has for each level; the field's only column where it has one. */
export const columnInRow = (
  grid: Grid,
  row: number,
  column: number | undefined,
  perLevel: readonly number[] = [],
): number | undefined => perLevel.find((candidate) => isFilled(grid, row, candidate)) ?? column;

/** Rows left blank between what the user wrote and what is written below. */
const GAP = 2;

/** The first row of the sheet below everything that stands in the user's own columns, one row apart. */
export function rowBelowEverything(grid: Grid, owned?: OwnedColumns): number {
  const { columns, firstRow, endRow } = viewOf(grid, owned);
  let row = endRow - 1;
  while (row >= firstRow && !columns.some((column) => isFilled(grid, row, column))) row -= 1;
  return row + GAP;
}
