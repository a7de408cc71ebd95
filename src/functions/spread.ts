import { notAvailable } from './answer';
import type { Answer } from './answer';
import type { Table } from './cells';
import { SENTENCES } from './sentences';

/** A place in the result, 0-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * One answer for every cell of the largest table. As in Excel a single row, column or cell repeats, and where a shorter table ends there
 * is #N/A.
 */
export function spread(tables: readonly Table<unknown>[], answerAt: (place: Place) => Answer): Table<Answer> {
  const rows = Math.max(...tables.map((table) => table.length));
  const columns = Math.max(...tables.map((table) => table[0]?.length ?? 0));
  const answer = (place: Place): Answer =>
    tables.every((table) => covers(table, place)) ? answerAt(place) : notAvailable(SENTENCES.rangesDiffer);
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => answer({ row, column })),
  );
}

/** What a table has for a place of the result; only asked where it has something. */
export function pick<T>(table: Table<T>, { row, column }: Place): T {
  const cells = table[table.length === 1 ? 0 : row] ?? [];
  return cells[cells.length === 1 ? 0 : column] as T;
}

const covers = (table: Table<unknown>, { row, column }: Place): boolean =>
  (table.length === 1 || row < table.length) &&
  ((table[0]?.length ?? 0) === 1 || column < (table[0]?.length ?? 0));

/** Whether the tables give more than one answer: then a place where nothing was given stays blank. */
export const isSpread = (...tables: readonly Table<unknown>[]): boolean =>
  tables.some((table) => table.length > 1 || (table[0]?.length ?? 0) > 1);
