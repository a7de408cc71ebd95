import { cellName, quoteSheet } from '../../core/grid';
import type { Grid } from '../../core/grid';
import type { Expectation } from '../../core/emit';

/** The cell as a defined name points at it. */
export const reference = ({ sheet }: Grid, row: number, column: number): string =>
  `=${quoteSheet(sheet)}!${cellName(row, column, 'both')}`;

/** The cell must hold what was read there. */
export const cellAsRead = (grid: Grid, row: number, column: number): Expectation => ({
  sheet: grid.sheet,
  box: { row, column, rows: 1, columns: 1 },
  formulas: [[grid.formulas[row - grid.origin.row]?.[column - grid.origin.column] ?? '']],
});
