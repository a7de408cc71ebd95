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
const ITALIAN_NUMBER = /^[-\u2212]?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/;
const ENGLISH_NUMBER = /^[-\u2212]?(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/;

/**
 * Reads a number without blanks or unit: an optional minus, digits in one run or in groups of three, an optional decimal part. No exponents.
 * No group of thousands begins with 0: `0.721` is no 721. A text that is a number only in the other convention (`1.5` and `0.721` among Italian
 * numbers) is `ambiguousSeparators`, anything else `notANumber`.
 */
export function parseDecimalText(text: string, separators: Separators): Result<DecimalText, InvalidReason> {
  if (!patternOf(separators).test(text))
    return fail(patternOf(otherConvention(separators)).test(text) ? 'ambiguousSeparators' : 'notANumber');
  const point = text.indexOf(separators.decimal);
  const decimals = point < 0 ? 0 : text.length - point - 1;
  return ok({ amount: amountOf(text, decimals), decimals, grouped: text.includes(separators.group) });
}

const [ZERO_DIGIT, NINE_DIGIT] = [0x30, 0x39];
/** So many digits are always a safe number. */
const MOST_SAFE_DIGITS = 15;

/** The digits of a number text in order, its separators left out, as a decimal; none of it but the sign is looked at twice. */
function amountOf(text: string, decimals: number): Decimal {
  let digits = 0;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < ZERO_DIGIT || code > NINE_DIGIT) continue;
    digits = digits * 10 + (code - ZERO_DIGIT);
    count += 1;
  }
  const isNegative = text.startsWith('-') || text.startsWith('\u2212');
  if (count <= MOST_SAFE_DIGITS && !(isNegative && digits === 0))
    return new Decimal(isNegative ? -digits : digits, -decimals);
  return new Decimal(`${isNegative ? '-' : ''}${text.replace(/\D/g, '')}e-${decimals}`);
}

const patternOf = (separators: Separators): RegExp =>
  separators.decimal === ',' ? ITALIAN_NUMBER : ENGLISH_NUMBER;

const otherConvention = (separators: Separators): Separators =>
  separators.decimal === ',' ? ENGLISH_SEPARATORS : ITALIAN_SEPARATORS;
