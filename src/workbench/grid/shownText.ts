import { numfmt } from '@univerjs/core';

import type { CellState } from './cellValue';

/** Error literals as an Italian Excel shows them; the others are the same in both languages. */
const ITALIAN_ERRORS: Readonly<Record<string, string>> = {
  '#NULL!': '#NULLO!',
  '#DIV/0!': '#DIV/0!',
  '#VALUE!': '#VALORE!',
  '#REF!': '#RIF!',
  '#NAME?': '#NOME?',
  '#NUM!': '#NUM!',
  '#N/A': '#N/D',
  '#SPILL!': '#ESPANSIONE!',
  '#CALC!': '#CALC!',
  '#BUSY!': '#OCCUPATO!',
};

/** The English literal of an error typed in Italian (`#N/D`) or in English; undefined for any other text. */
export function errorFromItalian(text: string): string | undefined {
  const wanted = text.trim().toUpperCase();
  return Object.keys(ITALIAN_ERRORS).find((error) => ITALIAN_ERRORS[error] === wanted || error === wanted);
}

/** What an Italian Excel shows for a value under a number format, as if the column were wide enough; '' for an empty cell. */
export function shownText({ type, value }: CellState, format: string): string {
  switch (type) {
    case 'Empty':
      return '';
    case 'Error':
      return ITALIAN_ERRORS[String(value)] ?? String(value);
    case 'Boolean':
      return value === true ? 'VERO' : 'FALSO';
    case 'String':
      return String(value);
    case 'Double':
      return shownNumber(Number(value), format);
  }
}

/** A format that cannot be understood shows the number as `General` would. */
function shownNumber(value: number, format: string): string {
  const pattern = format === '@' ? 'General' : format;
  try {
    return numfmt.format(pattern, value, { locale: 'it', throws: true });
  } catch {
    return numfmt.format('General', value, { locale: 'it', throws: false });
  }
}
