import type { CellEdit } from '../diagnostics';
import type { Grid } from '../grid';
import { printDate, serialOfDate } from '../values';
import type { PlainDate } from '../values';
import { contentAt, editOf } from './edits';

/** The date in a text: day, mark, month, mark, year. */
const DATE_IN_TEXT = /\d{1,2}([-/])\d{1,2}[-/]\d{4}/;

/** Puts another date into a cell that holds one: a day number, or the text around the date as it stands. */
export function dateEdit(grid: Grid, row: number, column: number, date: PlainDate): CellEdit | undefined {
  const before = contentAt(grid, row, column);
  if (typeof before === 'number') return editOf(grid, row, column, serialOfDate(date));
  if (typeof before !== 'string' || !DATE_IN_TEXT.test(before)) return undefined;
  const after = before.replace(DATE_IN_TEXT, (_date, mark: string) => printDate(date).replaceAll('-', mark));
  return editOf(grid, row, column, after);
}
