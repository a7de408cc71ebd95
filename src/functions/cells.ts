import { toCell } from '../core/grid';
import type { Cell, RawCell } from '../core/grid';

/** A rectangle; every row has the same length. */
export type Table<T> = readonly (readonly T[])[];

/**
 * What Excel hands over for one argument, as cells. A range is a matrix; a single value may come bare; an argument left out is null. A blank
 * cell is null, nothing or '' (by platform) and never 0.
 */
export function cellsOf(argument: unknown): Table<Cell> {
  if (!Array.isArray(argument)) return [[cellOf(argument)]];
  const rows: readonly unknown[] = argument;
  return rows.map((row) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}

/** The same as plain contents, an error as its literal. */
export const contentsOf = (argument: unknown): Table<RawCell> =>
  cellsOf(argument).map((row) => row.map((cell) => (cell.kind === 'empty' ? '' : cell.value)));

/** Every cell of an argument, row by row. */
export const listOf = (argument: unknown): readonly Cell[] => cellsOf(argument).flat();

/** Whether there is anything in an optional argument. */
export const isGiven = (argument: unknown): boolean => listOf(argument).some(({ kind }) => kind !== 'empty');

/** Surrounding blanks cut; '' for a cell that is empty or in error. Numbers as JavaScript prints them, logical values as Italian Excel does. */
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

const cellOf = (value: unknown): Cell => toCell(rawOf(value));

function rawOf(value: unknown): RawCell | undefined {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  return typeof value === 'object' && value !== null && 'basicValue' in value
    ? rawOf(value.basicValue)
    : undefined;
}
