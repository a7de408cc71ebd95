import type { RangeBox } from './grid';

/** `A` for 0, `AA` for 26. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** A1 text of a cell (0-based coordinates in, 1-based row out); `$` marks are added where asked. */
export function cellName(row: number, column: number, fixed: '' | 'row' | 'column' | 'both' = ''): string {
  const beforeColumn = fixed === 'column' || fixed === 'both' ? '$' : '';
  const beforeRow = fixed === 'row' || fixed === 'both' ? '$' : '';
  return `${beforeColumn}${columnName(column)}${beforeRow}${row + 1}`;
}

/** A1 text of a rectangle, `B2` or `B2:D9`. */
export function rangeName(box: RangeBox, fixed: '' | 'both' = ''): string {
  const first = cellName(box.row, box.column, fixed);
  if (box.rows === 1 && box.columns === 1) return first;
  return `${first}:${cellName(box.row + box.rows - 1, box.column + box.columns - 1, fixed)}`;
}

const PLAIN_SHEET_NAME = /^[A-Za-z_\u00C0-\u024F][\w.\u00C0-\u024F]*$/;
const LOOKS_LIKE_CELL = /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/;

/** A sheet name as formulas write it: quoted where it must be, inner quotes doubled. */
export const quoteSheet = (name: string): string =>
  PLAIN_SHEET_NAME.test(name) && !LOOKS_LIKE_CELL.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
