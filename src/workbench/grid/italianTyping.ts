import type { CellInput } from '../host';
import { readTyped } from '../host';

import { errorFromItalian, shownText } from './shownText';
import type { CellState } from './cellValue';

/** What a person's typing does to a cell. */
export interface TypedCell {
  readonly input: Exclude<CellInput, null>;
  /** The number format to give the cell; left out where it keeps its own. */
  readonly numberFormat?: string;
}

const MONEY = /^(?:€\s?(.+)|(.+?)\s?€)$/;

/**
 * Reads what a person typed as an Italian Excel does: `0,45` is a number, `12,5%` a percentage, `31/12/2025` a date, `#N/D` an
 * error, `1.5` stays text. `format` is the cell's number format: `@` keeps everything as text, and in a percent cell
 * a bare `12` means 12 %.
 */
export function readTypedItalian(text: string, format: string): TypedCell {
  if (format === '@') return { input: { value: text } };
  const error = errorFromItalian(text);
  if (error !== undefined) return { input: { error } };
  const amount = amountInEuro(text);
  const typed = amount ?? readTyped(text, format, 'it-IT');
  if (typed.input === null) return { input: { value: text } };
  const input = inPercent(typed.input, text, format);
  const isPlain = format === 'General';
  return isPlain && typed.numberFormat !== undefined
    ? { input, numberFormat: typed.numberFormat }
    : { input };
}

/** What the editor shows of a cell that is about to be edited; a date and a percentage as they are typed. */
export function editText(state: CellState, format: string): string {
  if (state.type !== 'Double') return shownText(state, 'General');
  if (format.includes('%')) return `${fullNumber(Number(state.value) * 100)}%`;
  if (/[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''))) return shownText(state, 'dd/mm/yyyy');
  return fullNumber(Number(state.value));
}

/** Fifteen digits, as many as Excel keeps, with a decimal comma. */
const fullNumber = (value: number): string => String(Number(value.toPrecision(15))).replace('.', ',');

function amountInEuro(text: string): ReturnType<typeof readTyped> | undefined {
  const match = MONEY.exec(text.trim());
  const number = match?.[1] ?? match?.[2];
  if (number === undefined || number.includes('%')) return undefined;
  const { input } = readTyped(number, 'General', 'it-IT');
  if (input === null || !('value' in input) || typeof input.value !== 'number') return undefined;
  return { input, numberFormat: number.includes(',') ? '#,##0.00 "€"' : '#,##0 "€"' };
}

/** In a cell formatted in percent, `12` is 12 % and `0,12` too; what was typed with its sign is already right. */
function inPercent(input: TypedCell['input'], text: string, format: string): TypedCell['input'] {
  if (!('value' in input) || typeof input.value !== 'number') return input;
  if (text.includes('%')) return { value: Number(input.value.toPrecision(15)) };
  if (!format.includes('%') || Math.abs(input.value) < 1) return input;
  return { value: Number((input.value / 100).toPrecision(15)) };
}
