import { Decimal } from './decimal';
import type { InvalidReason } from './fieldValue';
import { fail, ok } from './result';
import type { Result } from './result';
import { ENGLISH_SEPARATORS, ITALIAN_SEPARATORS } from './separators';
import type { Separators } from './separators';

/** A number typed as text: its amount, its digits after the decimal separator, and whether thousands were separated. */
export interface DecimalText {
  readonly amount: Decimal;
  readonly decimals: number;
  readonly grouped: boolean;
}

/** One pattern a convention, without nested or overlapping repeats: time grows with the length of the text and no faster. */
const ITALIAN_NUMBER = /^([-\u2212]?)(?:(\d+)|([1-9]\d{0,2}(?:\.\d{3})+))(?:,(\d+))?$/;
const ENGLISH_NUMBER = /^([-\u2212]?)(?:(\d+)|([1-9]\d{0,2}(?:,\d{3})+))(?:\.(\d+))?$/;

/**
 * Reads a number without blanks or unit: an optional minus, digits in one run or in groups of three, an optional decimal part. No exponents.
 * No group of thousands begins with 0: `0.721` is no 721. A text that is a number only in the other convention (`1.5` and `0.721` among Italian
 * numbers) is `ambiguousSeparators`, anything else `notANumber`.
 */
export function parseDecimalText(text: string, separators: Separators): Result<DecimalText, InvalidReason> {
  const match = patternOf(separators).exec(text);
  if (match === null)
    return fail(patternOf(otherConvention(separators)).test(text) ? 'ambiguousSeparators' : 'notANumber');
  const [, sign = '', run, groups = '', fraction = ''] = match;
  const whole = run ?? groups.split(separators.group).join('');
  const amount = new Decimal(`${sign === '' ? '' : '-'}${whole}${fraction === '' ? '' : '.'}${fraction}`);
  return ok({ amount, decimals: fraction.length, grouped: run === undefined });
}

const patternOf = (separators: Separators): RegExp =>
  separators.decimal === ',' ? ITALIAN_NUMBER : ENGLISH_NUMBER;

const otherConvention = (separators: Separators): Separators =>
  separators.decimal === ',' ? ENGLISH_SEPARATORS : ITALIAN_SEPARATORS;
