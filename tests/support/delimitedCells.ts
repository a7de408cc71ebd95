import type { RawCell } from '../../src/core/grid';
import { serialOfDate } from '../../src/core/values';

/*
 * Sheets as LibreOffice exports them to text, quoting texts and nothing else: a type for every cell, and numbers with all their digits.
 */

/** A cell with its quotes (doubled inside), or a bare one, and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/y;

const DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const PERCENT = /^(-?[\d.]+(?:E[+-]?\d+)?)%$/;

/** What stands in a cell without quotes: a number in the form its format gives it, a truth value, or an error. */
function bareCell(text: string): RawCell {
  if (text === '' || text.startsWith('#') || text.startsWith('Err:')) return text;
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  const [, month, day, year] = DATE.exec(text) ?? [];
  if (year !== undefined) return serialOfDate({ year: Number(year), month: Number(month), day: Number(day) });
  const percent = PERCENT.exec(text)?.[1];
  const number = percent === undefined ? Number(text) : Number(percent) / 100;
  if (Number.isNaN(number)) throw new Error(`LibreOffice gave a cell that is not understood: ${text}`);
  return number;
}

/** The rows of an exported sheet. */
export function readDelimited(text: string): readonly (readonly RawCell[])[] {
  const rows: RawCell[][] = [[]];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < text.length) {
    const found = CELL.exec(text);
    if (found === null) throw new Error('LibreOffice gave a table that is not understood');
    const [, quoted, bare = '', end] = found;
    rows[rows.length - 1]?.push(quoted === undefined ? bareCell(bare) : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
  }
  return rows;
}
