import { ENGLISH_SEPARATORS, ITALIAN_SEPARATORS, printDate, printFieldValue } from '../../core/values';
import type { Decimal, FieldValue, Quantity, Target } from '../../core/values';
import { formatPlain } from '../format';
import type { Words } from '../words';

/** Digits of a bare number in a calculation. */
const DIGITS = 4;

/** A value in words, in the separators of the language. */
export function valueText(value: FieldValue, { language, strings: { why } }: Words): string {
  switch (value.kind) {
    case 'missing':
      return why.missing;
    case 'notAvailable':
      return why.notAvailable;
    case 'flag':
      return value.yes ? why.yes : why.no;
    case 'invalid':
      return why.unreadable(value.raw);
    case 'quantity':
    case 'date':
      return printFieldValue(value, language === 'it' ? ITALIAN_SEPARATORS : ENGLISH_SEPARATORS);
  }
}

/** An amount in the unit of a quantity, with only the decimals it needs. */
export function amountText(amount: Decimal, { unit }: Pick<Quantity, 'unit'>, { language }: Words): string {
  const shown = unit.kind === 'percent' ? amount.times(100) : amount;
  const number = formatPlain(shown.toDecimalPlaces(DIGITS).toFixed(), language);
  return unit.word === '' ? number : `${number}\u00a0${unit.word}`;
}

const quantityText = (quantity: Quantity, words: Words): string =>
  valueText({ kind: 'quantity', quantity, raw: '' }, words);

/** A target as it was read, in words. */
export function targetText(target: Target, words: Words): string {
  const { why } = words.strings;
  switch (target.kind) {
    case 'bound': {
      const say = {
        '>=': why.atLeast,
        '>': why.moreThan,
        '<=': why.atMost,
        '<': why.lessThan,
        '=': why.exactly,
      };
      return say[target.operator](quantityText(target.threshold, words));
    }
    case 'between':
      return why.between(quantityText(target.lower, words), quantityText(target.upper, words));
    case 'deadline':
      return why.by(printDate(target.date));
    case 'flag':
      return target.yes ? why.yes : why.no;
    case 'missing':
      return why.missing;
    case 'notAvailable':
      return why.notAvailable;
    case 'invalid':
      return why.unreadable(target.raw);
  }
}
