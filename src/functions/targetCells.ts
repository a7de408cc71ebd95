import type { Cell } from '../core/grid';
import { dateFromSerial, decimalFromCell, unitOf } from '../core/values';
import type { BoundOperator, Quantity, Target } from '../core/values';
import { textOf } from './cells';
import type { Table } from './cells';

const OPERATORS: ReadonlyMap<string, BoundOperator> = new Map(
  (['>=', '<=', '>', '<', '='] as const).map((operator) => [operator, operator]),
);

/** What the column Verso may show. */
const DIRECTIONS: ReadonlySet<string> = new Set([
  ...OPERATORS.keys(),
  'entro',
  'tra',
  'sì/no',
  'N/D',
  '?',
  '',
]);

/** Whether a range is the three columns Verso, Soglia, Fino a, and not targets as text. */
export const isDirectionTable = (table: Table<Cell>): boolean =>
  table.every((row) => row.length === 3 && row[0] !== undefined && DIRECTIONS.has(textOf(row[0])));

const EMPTY: Cell = { kind: 'empty' };

/** The target that the cells Verso, Soglia, Fino a of one row describe; a cell that does not fit its direction makes it invalid. */
export function targetOfCells([
  direction = EMPTY,
  threshold = EMPTY,
  upper = EMPTY,
]: readonly Cell[]): Target {
  const word = textOf(direction);
  const raw = textOf(threshold);
  const unreadable: Target = { kind: 'invalid', raw, reason: 'unknownShape' };
  if (word === '') return { kind: 'missing' };
  if (word === 'N/D') return { kind: 'notAvailable', raw: word };
  if (word === 'sì/no') return flagOf(raw) ?? unreadable;
  if (word === 'entro') return deadlineOf(threshold) ?? unreadable;
  const lower = plainQuantity(threshold);
  if (lower === undefined) return unreadable;
  if (word === 'tra') {
    const limit = plainQuantity(upper);
    return limit === undefined ? unreadable : { kind: 'between', lower, upper: limit, raw };
  }
  const operator = OPERATORS.get(word);
  return operator === undefined
    ? unreadable
    : { kind: 'bound', operator, typed: true, threshold: lower, raw };
}

function flagOf(raw: string): Target | undefined {
  const word = raw.toLowerCase();
  return word === 'sì' || word === 'no' ? { kind: 'flag', yes: word === 'sì', raw } : undefined;
}

function deadlineOf(threshold: Cell): Target | undefined {
  const date = threshold.kind === 'number' ? dateFromSerial(threshold.value) : undefined;
  return date === undefined ? undefined : { kind: 'deadline', date, raw: textOf(threshold) };
}

function plainQuantity(cell: Cell): Quantity | undefined {
  if (cell.kind !== 'number') return undefined;
  const amount = decimalFromCell(cell.value);
  const style = { decimals: amount.decimalPlaces(), grouped: false, gap: '', unitFirst: false };
  return { amount, unit: unitOf(''), style };
}
