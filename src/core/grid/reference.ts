import type { RangeBox } from './grid';

/** A rectangle on a sheet, as a defined name points to it. */
export interface SheetRange {
  readonly sheet: string;
  readonly box: RangeBox;
}

const REFERENCE =
  /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/;

const columnNumber = (name: string): number =>
  [...name.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Reads `=Piano!$J$9` or `='Il mio piano'!$A$1:$B$9`; undefined for anything else (`#REF!`, formulas, several areas). */
export function parseReference(text: string): SheetRange | undefined {
  const match = REFERENCE.exec(text);
  if (match === null) return undefined;
  const [, quoted, plain, firstColumn = 'A', firstRow = '1', lastColumn = firstColumn, lastRow = firstRow] =
    match;
  const from = { row: Number(firstRow) - 1, column: columnNumber(firstColumn) };
  const to = { row: Number(lastRow) - 1, column: columnNumber(lastColumn) };
  const box = {
    row: Math.min(from.row, to.row),
    column: Math.min(from.column, to.column),
    rows: Math.abs(to.row - from.row) + 1,
    columns: Math.abs(to.column - from.column) + 1,
  };
  return { sheet: quoted?.replace(/''/g, "'") ?? plain ?? '', box };
}
