import { invalidArgument } from '../dispatch';
import { cellCount, fillMatrix } from '../area';
import type { Area, CellInput, CellValue, Matrix } from '../engine';
import type { Book } from './book';
import { mustBeFormattable, mustBeWritable } from './permission';
import type { Region } from './region';
import { readTyped, type Typed } from './typedText';

const MAX_FORMULA_LENGTH = 8_192;
const MAX_TEXT_LENGTH = 32_767;

/**
 * Writes values and formulas as Excel takes them: one value for all cells or a matrix of exactly the range's shape, null to
 * leave a cell, texts as if typed. A refused write changes nothing.
 */
export function writeContents(region: Region, value: unknown, location: string): void {
  const { book, sheetId, area } = region;
  const contents = spread(area, value, location);
  mustBeWritable(region, location);
  const formats = book.engine.readNumberFormats(sheetId, area);
  const typed = contents.map((row, i) =>
    row.map((cell, j) => readContent(cell, formats[i]?.[j] ?? 'General', book.locale, location)),
  );
  const before = valueBefore(book, sheetId, area);
  giveFormats(region, formats, typed);
  book.engine.writeCells(sheetId, area, inputsOf(typed));
  book.wrote({ sheetId, area, ...(before !== undefined && { before }) });
}

/** Number formats in English codes; null leaves a cell's. */
export function writeNumberFormats(region: Region, value: unknown, location: string): void {
  const { book, sheetId, area } = region;
  const formats = spread(area, value, location).map((row) =>
    row.map((format) => {
      if (format !== null && typeof format !== 'string') throw invalidArgument(location);
      return format === '' ? 'General' : format;
    }),
  );
  mustBeFormattable(region, 'allowFormatCells', location);
  book.engine.writeNumberFormats(sheetId, area, formats);
  // Displayed text depends on it.
  book.touched();
}

/** `range.clear`: `All`, `Contents` or `Formats`. */
export function clearRegion(region: Region, applyTo: string, location: string): void {
  const { book, sheetId, areas } = region;
  if (!['All', 'Contents', 'Formats'].includes(applyTo)) throw invalidArgument(location);
  mustBeWritable(region, location);
  for (const area of areas) {
    const before = valueBefore(book, sheetId, area);
    if (applyTo !== 'Formats') book.engine.clear(sheetId, area, 'contents');
    if (applyTo !== 'Contents') book.engine.clear(sheetId, area, 'formats');
    if (applyTo !== 'Formats') book.wrote({ sheetId, area, ...(before !== undefined && { before }) });
  }
}

/** A value for every cell of the area. */
function spread(area: Area, value: unknown, location: string): Matrix<unknown> {
  if (!Array.isArray(value)) return fillMatrix(area, () => value);
  const rows: readonly unknown[] = value;
  const matrix = rows.filter(
    (row): row is unknown[] => Array.isArray(row) && row.length === area.columnCount,
  );
  if (rows.length !== area.rowCount || matrix.length !== rows.length) throw invalidArgument(location);
  return matrix;
}

function readContent(
  content: unknown,
  cellFormat: string,
  locale: Book['locale'],
  location: string,
): Typed | null {
  if (content === null) return null;
  if (typeof content === 'string') {
    const typed = readTyped(content, cellFormat, locale);
    mustBeAcceptable(typed.input, location);
    return typed;
  }
  if (typeof content === 'number' || typeof content === 'boolean') {
    return { input: { value: cellFormat === '@' ? String(content) : content } };
  }
  throw invalidArgument(location);
}

function mustBeAcceptable(input: CellInput, location: string): void {
  if (input === null) return;
  if ('formula' in input && !looksLikeFormula(input.formula)) throw invalidArgument(location);
  if ('value' in input && String(input.value).length > MAX_TEXT_LENGTH) throw invalidArgument(location);
}

/**
 * A rough look at what Excel's parser would refuse: unbalanced brackets or quotes, and `;` between arguments, which is the local
 * spelling and not the English one that `formulas` wants.
 */
function looksLikeFormula(formula: string): boolean {
  if (formula.length > MAX_FORMULA_LENGTH) return false;
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^{}]*\}/g, '0');
  if (/["';]/.test(bare)) return false;
  let depth = 0;
  for (const character of bare) {
    if (character === '(') depth++;
    if (character === ')' && --depth < 0) return false;
  }
  return depth === 0;
}

function inputsOf(typed: readonly (readonly (Typed | null)[])[]): Matrix<CellInput> {
  return typed.map((row) => row.map((cell) => (cell === null ? null : cell.input)));
}

/** A percentage or a date typed into a cell without a format brings its format along. */
function giveFormats(
  region: Region,
  formats: Matrix<string>,
  typed: readonly (readonly (Typed | null)[])[],
): void {
  if (!typed.some((row) => row.some((cell) => cell?.numberFormat !== undefined))) return;
  const { book, sheetId, area } = region;
  const given = typed.map((row, i) =>
    row.map((cell, j) => (formats[i]?.[j] === 'General' ? (cell?.numberFormat ?? null) : null)),
  );
  book.engine.writeNumberFormats(sheetId, area, given);
}

/** Excel tells values before and after only for a single cell. */
function valueBefore(book: Book, sheetId: string, area: Area): CellValue | undefined {
  return cellCount(area) === 1 ? book.engine.readValues(sheetId, area)[0]?.[0] : undefined;
}
