import type { RangeBox } from '../core/grid';

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/** The cells of a box as a proxy; a sheet that is gone makes the next sync fail. */
export function rangeOf(context: Excel.RequestContext, sheet: string, box: RangeBox): Excel.Range {
  const { row, column, rows, columns } = box;
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
}

/** A sheet as a proxy that is null where there is none of that name. */
export const sheetOrNull = (context: Excel.RequestContext, sheet: string): Excel.Worksheet =>
  context.workbook.worksheets.getItemOrNullObject(sheet);

/** The cells of a box as a proxy that is null where the sheet is gone. */
export const rangeOrNull = (context: Excel.RequestContext, sheet: string, box: RangeBox): Excel.Range =>
  sheetOrNull(context, sheet).getRangeByIndexes(box.row, box.column, box.rows, box.columns);

/** What Excel tells of the place of a range, once loaded. */
export const boxOfRange = (range: Excel.Range): RangeBox => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

/**
 * The boxes of an address as events give it, without sheet: `B2`, `A1:C9`, `A:A`, `3:5`, several parted by commas. Parts that
 * are none of these are left out.
 */
export function boxesOfAddress(address: string): readonly RangeBox[] {
  return address.split(',').flatMap((part) => {
    const box = boxOfPart(part.trim());
    return box ? [box] : [];
  });
}

function boxOfPart(part: string): RangeBox | undefined {
  const [first = '', second = first] = part.split(':');
  const from = corner(first);
  const to = corner(second);
  if (!from || !to) return undefined;
  const row = from.row ?? 0;
  const column = from.column ?? 0;
  return {
    row,
    column,
    rows: (to.row ?? MAX_ROWS - 1) - row + 1,
    columns: (to.column ?? MAX_COLUMNS - 1) - column + 1,
  };
}

function corner(text: string): { row: number | undefined; column: number | undefined } | undefined {
  const match = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/i.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const [, letters, digits] = match;
  return {
    row: digits === undefined ? undefined : Number(digits) - 1,
    column: letters === undefined ? undefined : columnNumber(letters),
  };
}

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
