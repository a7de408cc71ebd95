import type { CellInput } from '../engine';
import type { BookLocale } from './book';

/** How Excel takes a text that arrives where a person could have typed it. */
export interface Typed {
  readonly input: CellInput;
  /** The number format Excel gives a cell that had none (`General`) for this input. */
  readonly numberFormat?: string;
}

const ERROR_LITERALS = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!']);
const BOOLEANS: Readonly<Record<BookLocale, Readonly<Record<string, boolean>>>> = {
  'it-IT': { VERO: true, FALSO: false, TRUE: true, FALSE: false },
  'en-US': { TRUE: true, FALSE: false },
};

/**
 * Reads a text written through `values` or `formulas`: a formula after `=`, `+`, `-` or `@`, text after an apostrophe,
 * numbers, percentages, dates, booleans and errors as when typed; the text itself otherwise. A cell formatted as text (`@`)
 * takes everything as it stands.
 */
export function readTyped(text: string, cellFormat: string, locale: BookLocale): Typed {
  if (cellFormat === '@') return { input: { value: text } };
  if (text.startsWith("'")) return { input: { value: text.slice(1) } };
  const trimmed = text.trim();
  if (ERROR_LITERALS.has(trimmed.toUpperCase())) return { input: { error: trimmed.toUpperCase() } };
  const boolean = BOOLEANS[locale][trimmed.toUpperCase()];
  if (boolean !== undefined) return { input: { value: boolean } };
  return (
    readNumber(trimmed, locale) ??
    readDate(trimmed, locale) ??
    readFormula(text) ?? { input: { value: text } }
  );
}

function readFormula(text: string): Typed | undefined {
  if (text.length < 2) return undefined;
  if (text.startsWith('=')) return { input: { formula: text } };
  return /^[+\-@]/.test(text) ? { input: { formula: `=${text}` } } : undefined;
}

function readNumber(text: string, locale: BookLocale): Typed | undefined {
  const [group, decimal] = locale === 'it-IT' ? ['\\.', ','] : [',', '\\.'];
  const pattern = new RegExp(
    `^([+-]?)(\\d+|\\d{1,3}(?:${group}\\d{3})+)?(?:${decimal}(\\d*))?(?:[eE]([+-]?\\d+))?\\s?(%?)$`,
  );
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '0', percent] = match;
  if (whole === '' && fraction === '') return undefined;
  const digits = whole.replace(/[.,]/g, '');
  const value = Number(`${sign}${digits || '0'}.${fraction || '0'}e${exponent}`);
  if (percent === '%') return { input: { value: value / 100 }, numberFormat: fraction ? '0.00%' : '0%' };
  return digits === whole
    ? { input: { value } }
    : { input: { value }, numberFormat: fraction ? '#,##0.00' : '#,##0' };
}

/** `31/12/2025`, `31-12-2025` (month first in English) and `2025-12-31`. A day that does not exist stays text. */
function readDate(text: string, locale: BookLocale): Typed | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const typed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  const [, first, second, third] = (iso ?? typed)?.map(Number) ?? [];
  if (first === undefined || second === undefined || third === undefined) return undefined;
  const isDayFirst = locale === 'it-IT';
  const [year, month, day] = iso
    ? [first, second, third]
    : [third, isDayFirst ? second : first, isDayFirst ? first : second];
  const serial = dateSerial(year, month, day);
  return serial === undefined
    ? undefined
    : { input: { value: serial }, numberFormat: isDayFirst ? 'dd/mm/yyyy' : 'm/d/yyyy' };
}

const DAY = 86_400_000;

/** Excel's day number, from 1 March 1900 on, where its calendar agrees with everybody else's. */
function dateSerial(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = time / DAY - Date.UTC(1899, 11, 30) / DAY;
  return serial > 60 ? serial : undefined;
}
