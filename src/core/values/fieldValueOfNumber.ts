import { foldBlanks } from './blanks';
import { decimalFromCell } from './decimal';
import type { Decimal } from './decimal';
import type { FieldValue, Quantity, QuantityStyle } from './fieldValue';
import { oncePer } from './oncePer';
import { parseNumberFormat } from './numberFormat';
import type { NumberFormat } from './numberFormat';
import { dateFromSerial } from './plainDate';
import { amountIn, mayTouchNumber, shownAmount } from './quantity';
import { unitOf } from './unit';
import type { Unit } from './unit';

/**
 * The value of a number typed into a cell, with the unit its number format shows (en-US format text, first section). A percent format means
 * the fraction as typed; a `%` in quotes does not scale, so that 72.1 shown as `72,1 %` is 0.721. A date format makes it a date, a format of
 * the clock is not understood. `raw` is the number as JavaScript prints it. A text before the number that is no money is left out.
 */
export function fieldValueOfNumber(double: number, numberFormat: string): FieldValue {
  const raw = String(double);
  if (!Number.isFinite(double)) return { kind: 'invalid', raw, reason: 'notANumber' };
  const format = parseNumberFormat(numberFormat);
  switch (format.kind) {
    case 'date': {
      const date = dateFromSerial(double);
      return date === undefined
        ? { kind: 'invalid', raw, reason: 'noSuchDate' }
        : { kind: 'date', date, raw };
    }
    case 'time':
      return { kind: 'invalid', raw, reason: 'unknownShape' };
    case 'number':
      return { kind: 'quantity', quantity: quantityOfNumber(double, format), raw };
  }
}

/** A finite number as its format shows it. */
export function quantityOfNumber(double: number, format: NumberFormat): Quantity {
  const { unit, gap, unitFirst } = placeOfUnit(format);
  const typed = decimalFromCell(double);
  const amount = format.percent ? typed : amountIn(unit, typed);
  const decimals = decimalsFor(shownAmount({ amount, unit }), format);
  return { amount, unit, style: { decimals, grouped: format.grouped, gap, unitFirst } };
}

/** True where the text before a number is a unit: only money stands first. */
export const isMoneyFirst = (text: string): boolean => unitOf(foldBlanks(text)).kind === 'money';

type UnitPlace = Pick<QuantityStyle, 'gap' | 'unitFirst'> & { readonly unit: Unit };

/** A format is understood once and then shared by all cells that have it. */
const placeOfUnit = oncePer(unitIn);

function unitIn({ prefix, suffix, percent }: NumberFormat): UnitPlace {
  const gapOf = (blank: boolean, word: string): string => (blank || !mayTouchNumber(word) ? ' ' : '');
  if (percent) return { unit: unitOf('%'), gap: gapOf(/^\s+%/.test(suffix), '%'), unitFirst: false };
  const word = foldBlanks(suffix);
  if (word !== '') return { unit: unitOf(word), gap: gapOf(/^\s/.test(suffix), word), unitFirst: false };
  const money = foldBlanks(prefix);
  if (!isMoneyFirst(money)) return { unit: unitOf(''), gap: '', unitFirst: false };
  return { unit: unitOf(money), gap: gapOf(/\s$/.test(prefix), money), unitFirst: true };
}

function decimalsFor(shown: Decimal, { decimals }: NumberFormat): number {
  const own = shown.decimalPlaces();
  return decimals === undefined ? own : Math.min(decimals.most, Math.max(decimals.least, own));
}
