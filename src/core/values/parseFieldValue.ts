import type { FieldValue } from './fieldValue';
import { pending } from './pending';
import type { Separators } from './separators';

/** Spellings of "not available", in lower case. */
export const NOT_AVAILABLE_WORDS: readonly string[] = [
  'n/d',
  'n.d.',
  'nd',
  'n.d',
  'n/a',
  'na',
  'n.a.',
  '-',
  '–',
  '—',
  'n. d.',
];

export const parseFieldValue = (text: string, separators: Separators): FieldValue =>
  pending(text, separators);
export const fieldValueOfNumber = (double: number, numberFormat: string): FieldValue =>
  pending(double, numberFormat);
export const printFieldValue = (value: FieldValue, separators: Separators): string =>
  pending(value, separators);
