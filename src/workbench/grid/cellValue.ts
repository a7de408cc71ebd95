import type { ICellData, Nullable } from '@univerjs/core';
import { BooleanNumber, CellValueType as GridType } from '@univerjs/core';

import { BUSY_LITERAL } from '../customFunctions';
import type { CellInput, CellValue, CellValueType } from '../host';

/** What one cell holds, told apart as Excel does. */
export interface CellState {
  readonly type: CellValueType;
  readonly value: CellValue;
}

export const EMPTY_CELL: CellState = { type: 'Empty', value: '' };

const ERROR_LITERALS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
]);

export const isErrorLiteral = (text: string): boolean => ERROR_LITERALS.has(text);

/** Errors only this grid knows, as the Excel error that stands nearest. */
const FOREIGN_ERRORS: Readonly<Record<string, string>> = {
  '#CYCLE!': '#NUM!',
  '#ERROR!': '#VALUE!',
  [BUSY_LITERAL]: '#BUSY!',
};

/** Reads the grid's cell; a rich text is its plain text. */
export function readState(cell: Nullable<ICellData>): CellState {
  const raw = cell?.v ?? richText(cell);
  if (cell === null || cell === undefined || raw === null || raw === undefined) return EMPTY_CELL;
  if (cell.t === GridType.BOOLEAN || typeof raw === 'boolean') {
    return { type: 'Boolean', value: raw === true || Number(raw) === 1 };
  }
  if (typeof raw === 'number' || cell.t === GridType.NUMBER) return { type: 'Double', value: Number(raw) };
  return readText(raw, cell.t === GridType.FORCE_STRING);
}

function readText(text: string, isPlain: boolean): CellState {
  if (text === '') return EMPTY_CELL;
  const error = FOREIGN_ERRORS[text] ?? text;
  return !isPlain && isErrorLiteral(error)
    ? { type: 'Error', value: error }
    : { type: 'String', value: text };
}

function richText(cell: Nullable<ICellData>): string | undefined {
  return cell?.p?.body?.dataStream.replace(/\r?\n?$/, '').replace(/\r/g, '\n');
}

/** Everything a cell can hold except its format, empty. */
const NO_CONTENT = { v: null, t: null, f: null, si: null, p: null } as const;

/** The grid's cell for what is written; formats stay. */
export function toCell(input: Exclude<CellInput, null>): ICellData {
  if ('formula' in input) return { ...NO_CONTENT, f: input.formula };
  if ('error' in input) return { ...NO_CONTENT, v: input.error, t: GridType.STRING };
  const { value } = input;
  if (value === '') return NO_CONTENT;
  if (typeof value === 'number') return { ...NO_CONTENT, v: value, t: GridType.NUMBER };
  if (typeof value === 'string') return { ...NO_CONTENT, v: value, t: textType(value) };
  return { ...NO_CONTENT, v: value ? BooleanNumber.TRUE : BooleanNumber.FALSE, t: GridType.BOOLEAN };
}

/** The grid takes a text for a number, a boolean or an error when it looks like one, unless it is told not to. */
export function textType(text: string): GridType {
  const looksLikeMore = text.trim() === '' || !Number.isNaN(Number(text)) || /^(true|false)$/i.test(text);
  return looksLikeMore || text.startsWith('#') ? GridType.FORCE_STRING : GridType.STRING;
}
