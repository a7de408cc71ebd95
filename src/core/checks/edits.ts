import type { CellEdit } from '../diagnostics';
import { cellAt, formulaAt } from '../grid';
import type { Grid, RawCell } from '../grid';

/** What a cell holds; '' where nobody typed anything. */
export function contentAt(grid: Grid, row: number, column: number): RawCell {
  const cell = cellAt(grid, row, column);
  return cell.kind === 'empty' ? '' : cell.value;
}

/** The edit of a cell; undefined where a person's formula stands there, which is left to her, or where nothing would change. */
export function editOf(
  grid: Grid,
  row: number,
  column: number,
  after: RawCell,
  numberFormat?: string,
): CellEdit | undefined {
  const before = contentAt(grid, row, column);
  if (formulaAt(grid, row, column) !== undefined || before === after) return undefined;
  const format = numberFormat === undefined ? {} : { numberFormat };
  return { sheet: grid.sheet, row, column, before, after, ...format };
}
