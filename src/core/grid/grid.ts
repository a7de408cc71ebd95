/** What a cell holds, straight from the host: text, number, boolean, '' when empty. Error values are texts such as `#N/A`. */
export type RawCell = string | number | boolean;

/** A rectangle of cells, 0-based, ends included in the counts. */
export interface RangeBox {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * An immutable picture of one sheet. Row and column numbers are 0-based sheet coordinates; the matrices start at
 * `origin` (a used range need not start in A1).
 */
export interface Grid {
  readonly sheet: string;
  readonly origin: { readonly row: number; readonly column: number };
  readonly values: readonly (readonly RawCell[])[];
  /** Formula text where a cell has one (en-US, beginning with `=`), else the constant. */
  readonly formulas: readonly (readonly RawCell[])[];
  /** Number formats (en-US). One string for all cells, or a matrix. */
  readonly numberFormats: readonly (readonly string[])[] | string;
  readonly merges: readonly RangeBox[];
  /** Indent level by sheet row of the cells in the first text column, where any is above 0. */
  readonly indents: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  /** Outline level (Excel's grouping) by sheet row, where above 0; empty where there is none, or where nobody asked. */
  readonly outlines: ReadonlyMap<number, number>;
}

export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'errorValue'; readonly value: string };

const ERROR_VALUES: ReadonlySet<string> = new Set([
  '#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#SPILL!', '#CALC!', '#FIELD!', '#BUSY!', '#GETTING_DATA',
]); // prettier-ignore

const EMPTY: Cell = { kind: 'empty' };

/** Letters, digits and marks below this and above the plain blank are no blanks. */
const FIRST_AFTER_ASCII = 0x80;

/** True where a text holds nothing but blanks. Its first character nearly always tells. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first > 0x20 && first < FIRST_AFTER_ASCII) && text.trim() === '';
}

const isErrorValue = (text: string): boolean => text.startsWith('#') && ERROR_VALUES.has(text);

/** Turns a raw value into the union. A text of blanks only is empty: nobody typed a value there. */
export function toCell(raw: RawCell | undefined): Cell {
  if (raw === undefined || raw === '') return EMPTY;
  if (typeof raw === 'number') return { kind: 'number', value: raw };
  if (typeof raw === 'boolean') return { kind: 'boolean', value: raw };
  if (isErrorValue(raw)) return { kind: 'errorValue', value: raw };
  return isBlank(raw) ? EMPTY : { kind: 'text', value: raw };
}

const rawAt = ({ values, origin }: Grid, row: number, column: number): RawCell | undefined =>
  values[row - origin.row]?.[column - origin.column];

/** The cell at sheet coordinates (0-based); outside the picture it is empty. */
export const cellAt = (grid: Grid, row: number, column: number): Cell => toCell(rawAt(grid, row, column));

/** True where a cell holds anything, an error included: `cellAt` without making a cell. */
export function isFilledAt(grid: Grid, row: number, column: number): boolean {
  const raw = rawAt(grid, row, column);
  return typeof raw === 'string' ? raw !== '' && !isBlank(raw) : raw !== undefined;
}

/** The text of a cell as it stands, blanks at its ends included; undefined where the cell holds no text: `cellAt` without making a cell. */
export function rawTextAt(grid: Grid, row: number, column: number): string | undefined {
  const raw = rawAt(grid, row, column);
  return typeof raw === 'string' && !isBlank(raw) && !isErrorValue(raw) ? raw : undefined;
}

/** The formula text of a cell, or undefined where it holds a constant. */
export function formulaAt(grid: Grid, row: number, column: number): string | undefined {
  const raw = grid.formulas[row - grid.origin.row]?.[column - grid.origin.column];
  return typeof raw === 'string' && raw.startsWith('=') ? raw : undefined;
}

/** The number format of a cell (en-US), `General` outside the picture. */
export function numberFormatAt(grid: Grid, row: number, column: number): string {
  if (typeof grid.numberFormats === 'string') return grid.numberFormats;
  return grid.numberFormats[row - grid.origin.row]?.[column - grid.origin.column] ?? 'General';
}

/** First row and column after the picture (sheet coordinates). */
export const gridEnd = (grid: Grid): { readonly row: number; readonly column: number } => ({
  row: grid.origin.row + grid.values.length,
  column: grid.origin.column + (grid.values[0]?.length ?? 0),
});
