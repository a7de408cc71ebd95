import { fieldOf } from './headerField';
import type { ColumnHeader } from './header';
import type { HeaderWord } from './headerWords';

const has = (columns: readonly ColumnHeader[], ...fields: readonly HeaderWord[]): boolean =>
  columns.some((column) => {
    const field = fieldOf(column);
    return field !== undefined && fields.includes(field);
  });

const hasYear = (columns: readonly ColumnHeader[]): boolean =>
  columns.some((column) => column.year !== undefined && fieldOf(column) === undefined);

const hasTargetYear = (columns: readonly ColumnHeader[]): boolean =>
  columns.some(({ year, words }) => year !== undefined && words.has('target'));

/** A header that a plan may have: what the rows are, and something measured or weighted. */
export const isPlanHeader = (columns: readonly ColumnHeader[]): boolean =>
  (has(columns, 'structure', 'name', 'code', 'level') &&
    (has(columns, 'weight', 'algorithm', 'target', 'history') || hasYear(columns))) ||
  (has(columns, 'weight') && (has(columns, 'target') || hasYear(columns)));

/** A header that only a plan has. */
export const isSurelyPlanHeader = (columns: readonly ColumnHeader[]): boolean =>
  isPlanHeader(columns) &&
  (has(columns, 'weight', 'algorithm', 'target') || hasTargetYear(columns) || has(columns, 'level'));

/** A header that a table of measures has: codes, and values by year. */
export const isMeasuresHeader = (columns: readonly ColumnHeader[]): boolean =>
  has(columns, 'code') &&
  hasYear(columns) &&
  !has(columns, 'weight', 'algorithm', 'target') &&
  !hasTargetYear(columns);
