import type { Grid, RangeBox, RawCell } from '../grid';
import { formulaAt } from '../grid';

/** A sheet of results as it stands, with the ranges of our names on it (by name, in lower case). */
export interface StandingSheet {
  readonly grid: Grid;
  readonly ranges: ReadonlyMap<string, RangeBox>;
}

/** The content of a cell as it stands, '' where it is empty. */
export function standingContent({ grid }: StandingSheet, row: number, column: number): RawCell {
  return (
    formulaAt(grid, row, column) ?? grid.values[row - grid.origin.row]?.[column - grid.origin.column] ?? ''
  );
}

const isFormula = (content: RawCell): boolean => typeof content === 'string' && content.startsWith('=');

/** What becomes of one wanted cell: its content, null where it stays, `taken` where something of the user's stands. */
export function settleCell(
  wanted: RawCell,
  there: RawCell,
  isOurPlace: boolean,
  known: ReadonlySet<RawCell>,
): RawCell | null | 'taken' {
  if (there === '') return wanted === '' ? null : wanted;
  if (there === wanted) return null;
  if (isOurPlace && (isFormula(there) || known.has(there))) return wanted;
  // A person's wording of our titles and headers is hers.
  if (isOurPlace && wanted !== '' && !isFormula(wanted)) return null;
  return wanted === '' ? null : 'taken';
}
