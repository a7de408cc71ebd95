import { foldBlanks } from './blanks';
import type { FieldValue } from './fieldValue';
import { parseDateText } from './plainDate';
import { parseQuantity } from './quantity';
import type { Separators } from './separators';
import { flagOf, isErrorText, isNotAvailable } from './words';

/**
 * Reads the text of a history or measure cell; never throws. In this order: blank, N/D, an error of Excel, a date, yes or no, a quantity.
 * What is none of these is `invalid` with the reason and the text. `raw` is the text as typed.
 */
export function parseFieldValue(text: string, separators: Separators): FieldValue {
  const folded = foldBlanks(text);
  if (folded === '') return { kind: 'missing' };
  return (
    (BEGINS_AS_NUMBER.test(folded) ? undefined : wordValue(folded, text)) ??
    numberValue(folded, text, separators)
  );
}

/** What begins with a digit is none of the words. */
const BEGINS_AS_NUMBER = /^\d/;

function wordValue(folded: string, raw: string): FieldValue | undefined {
  if (isNotAvailable(folded)) return { kind: 'notAvailable', raw };
  if (isErrorText(folded)) return { kind: 'invalid', raw, reason: 'errorValue' };
  const yes = flagOf(folded);
  return yes === undefined ? undefined : { kind: 'flag', yes, raw };
}

function numberValue(folded: string, text: string, separators: Separators): FieldValue {
  const date = parseDateText(folded);
  if (date.ok) return { kind: 'date', date: date.value, raw: text };
  if (date.error === 'noSuchDate') return { kind: 'invalid', raw: text, reason: 'noSuchDate' };
  const quantity = parseQuantity(text, separators);
  return quantity.ok
    ? { kind: 'quantity', quantity: quantity.value, raw: text }
    : { kind: 'invalid', raw: text, reason: quantity.error };
}
