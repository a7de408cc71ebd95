import { columnName, quoteSheet } from '../../core/grid';
import { lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from './area';
import type { Area } from './engine';

/** `A1`, `B2:C3`, `A:C`, `1:4`, with or without `$`; null for anything else. Corners may come in any order. */
export function parseArea(text: string): Area | null {
  const [first = '', second = first, extra] = text.trim().split(':');
  if (extra !== undefined) return null;
  const from = parseCorner(first);
  const to = parseCorner(second);
  if (!from || !to || isSingleLine(text, from)) return null;
  const rows = ordered(from.row ?? 0, to.row ?? MAX_ROWS - 1);
  const columns = ordered(from.column ?? 0, to.column ?? MAX_COLUMNS - 1);
  if (rows.last >= MAX_ROWS || columns.last >= MAX_COLUMNS) return null;
  return {
    row: rows.first,
    column: columns.first,
    rowCount: rows.last - rows.first + 1,
    columnCount: columns.last - columns.first + 1,
  };
}

/** A reference with an optional sheet: `'My sheet'!A1:B2`. `sheet` is undefined where none is written. */
export function parseReference(
  text: string,
): { readonly sheet: string | undefined; readonly area: Area } | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(.+)$/.exec(text.trim());
  const area = parseArea(match?.[3] ?? '');
  if (!match || !area) return null;
  return { sheet: (match[1] ?? match[2])?.replace(/''/g, "'"), area };
}

/** `B2:C3`; whole columns as `A:C`, whole rows as `1:4`. */
export function formatArea(area: Area, fixed = false): string {
  const mark = fixed ? '$' : '';
  const columns = [area.column, lastColumn(area)].map((column) => mark + columnName(column));
  const rows = [area.row, lastRow(area)].map((row) => mark + String(row + 1));
  if (area.columnCount === MAX_COLUMNS) return rows.join(':');
  if (area.rowCount === MAX_ROWS) return columns.join(':');
  const [first, last] = columns.map((column, index) => column + (rows[index] ?? ''));
  return first === last ? String(first) : `${first}:${last}`;
}

/** `'My sheet'!B2:C3`; with `fixed`, as a defined name refers to it: `'My sheet'!$B$2:$C$3`. */
export function formatReference(sheet: string, area: Area, fixed = false): string {
  return `${quoteSheet(sheet)}!${formatArea(area, fixed)}`;
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function parseCorner(text: string): Corner | null {
  const match = /^\$?([A-Za-z]{1,3})?(?:\$?([1-9]\d{0,6}))?$/.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  return {
    row: match[2] === undefined ? undefined : Number(match[2]) - 1,
    column: match[1] === undefined ? undefined : columnNumber(match[1]),
  };
}

function columnNumber(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** `A` or `7` alone name no area; `A:A` and `7:7` do. */
function isSingleLine(text: string, corner: Corner): boolean {
  return !text.includes(':') && (corner.row === undefined || corner.column === undefined);
}

function ordered(a: number, b: number): { first: number; last: number } {
  return { first: Math.min(a, b), last: Math.max(a, b) };
}
