import type { CellValue } from 'exceljs';
import {
  printedAmount,
  printedTarget,
  printedValue,
  type PrintedNumber,
  type PrintedValue,
} from './printedValue';

/** A printed value as a typed cell: number or date, with a format that shows it as printed. */
export interface TypedCell {
  readonly value: CellValue;
  /** `General` for text. */
  readonly format: string;
}

/** A printed value of the history as a typed cell; N/D stays text. */
export function typedValue(text: string): TypedCell {
  return typed('', printedValue(text));
}

/** A printed target as a typed cell; the operator lives in the format. */
export function typedTarget(text: string): TypedCell {
  const { operator, value } = printedTarget(text);
  return typed(operator, value);
}

function typed(operator: string, value: PrintedValue): TypedCell {
  if (value.kind === 'notAvailable') return { value: 'N/D', format: 'General' };
  const before = operator === '' ? '' : `"${operator} "`;
  if (value.kind === 'date') {
    return { value: new Date(`${value.iso}T00:00:00Z`), format: `${before}dd\\-mm\\-yyyy` };
  }
  return { value: printedAmount(value), format: signed(before, numberFormat(value), value.digits < 0) };
}

/** `#,##0.00" gg"`; the percent sign stands outside the quotes, where it makes a percent of a fraction. */
function numberFormat({ decimals, unit }: PrintedNumber): string {
  const places = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  return unit === '%' ? `0${places}" "%` : `#,##0${places}" ${unit}"`;
}

/** Excel sets the minus before the whole format: with an operator, negative numbers need a section of their own. */
function signed(before: string, format: string, negative: boolean): string {
  return negative && before !== '' ? `${before}${format};${before}\\-${format}` : `${before}${format}`;
}
