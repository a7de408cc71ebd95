import { numberFormatAt } from '../grid';
import type { Grid } from '../grid';
import { separatorsOfColumn } from '../plan';
import type { IndicatorNode, Plan, YearColumn } from '../plan';
import { fieldValueOfNumber } from '../values';
import type { Frame } from './frame';
import type { TextSeparators } from './textFormulas';

/**
 * The cell of the year that `index` (a defined name, 1-based) points to; an error where the index is 0. `N` makes a number of the name's cell: by a
 * reference the engine of the workbench chooses values instead of cells, and of a blank one 0.
 */
export const yearCell = (
  frame: Frame,
  index: string,
  years: readonly YearColumn[],
  node: IndicatorNode,
): string =>
  years.length === 0
    ? 'NA()'
    : `CHOOSE(N(${index}),${years.map(({ column }) => frame.user(column, node)).join(',')})`;

/** A constant that differs by year; one constant where it does not. */
export function constantByYear(index: string, constants: readonly string[], otherwise: string): string {
  const [first] = constants;
  if (first === undefined) return otherwise;
  if (constants.every((constant) => constant === first)) return first;
  return `IFERROR(CHOOSE(${index},${constants.join(',')}),${otherwise})`;
}

/** How the texts of the year that `index` points to write numbers. */
export function separatorsByYear(index: string, plan: Plan, years: readonly YearColumn[]): TextSeparators {
  const own = years.map(({ column }) => separatorsOfColumn(plan, column));
  const [first = plan.separators] = own;
  if (own.every(({ decimal }) => decimal === first.decimal)) return first;
  const byYear = (mark: 'decimal' | 'group'): string =>
    constantByYear(
      index,
      own.map((separators) => `"${separators[mark]}"`),
      `"${plan.separators[mark]}"`,
    );
  return { byYear: true, decimal: byYear('decimal'), group: byYear('group') };
}

/**
 * What a typed number must be divided by: a percent sign in quotes does not scale in Excel, so a cell that shows `72,1 %` may hold 72.1.
 */
export function scaleOfFormat(grid: Grid, row: number, column: number): number {
  const value = fieldValueOfNumber(100, numberFormatAt(grid, row, column));
  return value.kind === 'quantity' &&
    value.quantity.unit.kind === 'percent' &&
    value.quantity.amount.equals(1)
    ? 100
    : 1;
}

/** A typed number of the year that `index` points to, scaled by its own format. */
export function scaledByYear(
  typed: string,
  index: string,
  grid: Grid,
  row: number,
  years: readonly YearColumn[],
): string {
  const scales = years.map(({ column }) => String(scaleOfFormat(grid, row, column)));
  const scale = constantByYear(index, scales, '1');
  return scale === '1' ? typed : `${typed}/${scale}`;
}
