import { foldBlanks } from './blanks';
import type { FieldValue } from './fieldValue';
import { parseDateText } from './plainDate';
import { parseQuantity } from './quantity';
import { remembered } from './remembered';
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
  switch (wordFor(folded)) {
    case 'notAvailable':
      return { kind: 'notAvailable', raw };
    case 'error':
      return { kind: 'invalid', raw, reason: 'errorValue' };
    case 'yes':
      return { kind: 'flag', yes: true, raw };
    case 'no':
      return { kind: 'flag', yes: false, raw };
    case 'none':
      return undefined;
  }
}

/** What a text is as a word that stands for a value by itself. */
const wordFor = remembered((folded): 'notAvailable' | 'error' | 'yes' | 'no' | 'none' => {
  if (isNotAvailable(folded)) return 'notAvailable';
  if (isErrorText(folded)) return 'error';
  const yes = flagOf(folded);
  return yes === undefined ? 'none' : yes ? 'yes' : 'no';
});

/** Dates end in a year of four digits behind a mark: most numbers are told from them by one character. */
const mayBeDate = (folded: string): boolean => {
  const mark = folded.charAt(folded.length - 5);
  return mark === '-' || mark === '/';
};

function numberValue(folded: string, text: string, separators: Separators): FieldValue {
  if (mayBeDate(folded)) {
    const date = parseDateText(folded);
    if (date.ok) return { kind: 'date', date: date.value, raw: text };
    if (date.error === 'noSuchDate') return { kind: 'invalid', raw: text, reason: 'noSuchDate' };
  }
  const quantity = parseQuantity(text, separators);
  return quantity.ok
    ? { kind: 'quantity', quantity: quantity.value, raw: text }
    : { kind: 'invalid', raw: text, reason: quantity.error };
}
