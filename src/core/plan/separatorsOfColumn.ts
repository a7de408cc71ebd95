import type { Separators } from '../values';
import type { Plan } from './model';

/** How a column of a plan writes numbers as text. */
export const separatorsOfColumn = (
  { separators, columnSeparators }: Pick<Plan, 'separators' | 'columnSeparators'>,
  column: number,
): Separators => columnSeparators?.get(column) ?? separators;
