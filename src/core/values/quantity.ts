import { foldBlanks } from './blanks';
import { shiftPoint } from './decimal';
import type { Decimal } from './decimal';
import type { InvalidReason, Quantity } from './fieldValue';
import { parseDecimalText } from './parseDecimalText';
import { printDecimal } from './printDecimal';
import { remembered } from './remembered';
import { fail, ok } from './result';
import type { Result } from './result';
import type { Separators } from './separators';
import { unitOf } from './unit';
import type { Unit } from './unit';

const MONEY_FIRST = /^(?:€|(?:euro|eur)(?=\s))/i;
/** A unit is made of words, so that `10 - 20` and `10 o 20` are no quantities. */
const UNIT_START = /^[\p{L}%€$£°‰]/u;
const NO_UNIT_WORD = /^[-+\u2212\d<>=*]/;
const GLUED_UNITS: readonly string[] = ['%', '€'];

/** A number as typed becomes the amount of its unit: a percent is kept as a fraction (scoring rules, algorithms and codes). */
export const amountIn = (unit: Unit, typed: Decimal): Decimal =>
  unit.kind === 'percent' ? shiftPoint(typed, -2) : typed;

/** The number that is shown for an amount: `72.1` for the fraction 0.721 of a percent. */
export const shownAmount = ({ amount, unit }: Pick<Quantity, 'amount' | 'unit'>): Decimal =>
  unit.kind === 'percent' ? shiftPoint(amount, 2) : amount;

/** True where a unit may stand against the number without a blank. */
export const mayTouchNumber = (word: string): boolean => word === '' || GLUED_UNITS.includes(word);

/**
 * Reads `1.100 N.`, `72,10 %`, `72%`, `1.000`, `€ 1.000`: a number and at most one unit. Units stand after a blank, `%` and `€` also against
 * the number; only money may stand first. Blanks at the ends are ignored. A text that does not begin as a quantity is `unknownShape`.
 */
export function parseQuantity(text: string, separators: Separators): Result<Quantity, InvalidReason> {
  const trimmed = text.trim();
  const end = endOfNumber(trimmed);
  if (end === 0) {
    const money = MONEY_FIRST.exec(trimmed);
    if (money === null) return fail('unknownShape');
    return moneyFirst(money[0], trimmed.slice(money[0].length), separators);
  }
  const after = unitAfter(trimmed.slice(end));
  if (!after.ok) return after;
  return quantityFrom(trimmed.slice(0, end), separators, after.value.unit, after.value.gap, false);
}

/** First place after the digits and separators that a text begins with, a minus before them included; 0 where there are none. */
function endOfNumber(text: string): number {
  const start = text.startsWith('-') || text.startsWith('\u2212') ? 1 : 0;
  let end = start;
  while (NUMBER_CHARACTERS.has(text.charCodeAt(end))) end += 1;
  return end === start ? 0 : end;
}

const NUMBER_CHARACTERS: ReadonlySet<number> = new Set(
  [...'0123456789.,'].map((character) => character.charCodeAt(0)),
);

/** What stands after a number: a unit, and the blanks before it. */
const unitAfter = remembered((rest): Result<{ readonly unit: Unit; readonly gap: string }, InvalidReason> => {
  const word = foldBlanks(rest);
  const gap = rest.slice(0, rest.length - rest.trimStart().length);
  if ((gap === '' && !mayTouchNumber(word)) || !isUnitText(word)) return fail('notANumber');
  return ok({ unit: unitOf(word), gap });
});

function moneyFirst(word: string, rest: string, separators: Separators): Result<Quantity, InvalidReason> {
  const numberText = rest.trimStart();
  const gap = rest.slice(0, rest.length - numberText.length);
  return quantityFrom(numberText, separators, unitOf(word), gap, true);
}

function quantityFrom(
  numberText: string,
  separators: Separators,
  unit: Unit,
  gap: string,
  unitFirst: boolean,
): Result<Quantity, InvalidReason> {
  const number = parseDecimalText(numberText, separators);
  if (!number.ok) return number;
  const { amount, decimals, grouped } = number.value;
  return ok({ amount: amountIn(unit, amount), unit, style: { decimals, grouped, gap, unitFirst } });
}

/** A percent sign among other words (`72 % circa`) is refused: the number would be taken for a hundred times what it says. */
const isUnitText = (word: string): boolean =>
  word === '' ||
  word === '%' ||
  (!word.includes('%') && UNIT_START.test(word) && word.split(' ').every((part) => !NO_UNIT_WORD.test(part)));

/** A quantity typed without unit, in the unit and place of another: the `10` of `tra 10 e 20 %`. */
export const inUnitOf = (bare: Quantity, model: Quantity): Quantity => ({
  amount: amountIn(model.unit, bare.amount),
  unit: model.unit,
  style: { ...bare.style, gap: model.style.gap, unitFirst: model.style.unitFirst },
});

/** The number of a quantity without its unit. */
export const printAmount = (quantity: Quantity, separators: Separators): string =>
  printDecimal(shownAmount(quantity), {
    decimals: quantity.style.decimals,
    grouped: quantity.style.grouped,
    separators,
  });

/** Number and unit in the places they were typed in. */
export function printQuantity(quantity: Quantity, separators: Separators): string {
  const number = printAmount(quantity, separators);
  const { gap, unitFirst } = quantity.style;
  return unitFirst ? `${quantity.unit.word}${gap}${number}` : `${number}${gap}${quantity.unit.word}`;
}
