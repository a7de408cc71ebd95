import type { YearColumn } from '../plan';
import { cellName } from '../grid';

/** The cell of the year that `index` (a defined name, 1-based) points to; an error where the index is 0. */
export const yearCell = (index: string, years: readonly YearColumn[], row: number): string =>
  years.length === 0
    ? 'NA()'
    : `CHOOSE(${index},${years.map(({ column }) => cellName(row, column)).join(',')})`;

/** A constant that differs by year; one constant where it does not. */
export function constantByYear(index: string, constants: readonly string[], otherwise: string): string {
  const [first] = constants;
  if (first === undefined) return otherwise;
  if (constants.every((constant) => constant === first)) return first;
  return `IFERROR(CHOOSE(${index},${constants.join(',')}),${otherwise})`;
}
