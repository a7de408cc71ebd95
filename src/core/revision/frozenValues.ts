import type { Weight } from '../plan';
import { ITALIAN_SEPARATORS, parseFieldValue, parseTarget, printFieldValue, printTarget } from '../values';
import type { FieldValue, PlainDate, Quantity, Target } from '../values';

export type { FieldValue, PlainDate, Target, Weight };

/*
 * Values of a frozen plan are what their text says, whatever sheet they were typed in: a target that stood as a number with a format, and
 * the same target typed as text, freeze to the same value. So what is written on a revision sheet reads back as it was.
 */

/** Stands before a text that could not be read as a value, so that it is not read as one elsewhere. */
const UNREADABLE = '? ';

const fold = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** A quantity with all its digits and a blank before its unit, which may come from a column of its own: else its text would not be read. */
function inFull(quantity: Quantity): Quantity {
  const places = quantity.amount.decimalPlaces() - (quantity.unit.kind === 'percent' ? 2 : 0);
  const decimals = Math.max(quantity.style.decimals, places, 0);
  const gap = quantity.unit.word === '' ? '' : ' ';
  return { ...quantity, style: { ...quantity.style, decimals, gap } };
}

function fullTarget(target: Target): Target {
  if (target.kind === 'bound') return { ...target, threshold: inFull(target.threshold) };
  if (target.kind !== 'between') return target;
  return { ...target, lower: inFull(target.lower), upper: inFull(target.upper) };
}

/** The text of a target on a revision sheet: Italian, with all digits; '' for none. */
export function targetText(target: Target): string {
  switch (target.kind) {
    case 'missing':
      return '';
    case 'notAvailable':
      return 'N/D';
    case 'flag':
      return target.yes ? 'sì' : 'no';
    case 'invalid':
      return UNREADABLE + fold(target.raw);
    case 'bound':
    case 'between':
    case 'deadline':
      return printTarget(fullTarget(target), ITALIAN_SEPARATORS);
  }
}

/** The text of a value on a revision sheet. */
export function valueText(value: FieldValue): string {
  switch (value.kind) {
    case 'missing':
      return '';
    case 'notAvailable':
      return 'N/D';
    case 'flag':
      return value.yes ? 'sì' : 'no';
    case 'invalid':
      return UNREADABLE + fold(value.raw);
    case 'quantity':
      return printFieldValue({ ...value, quantity: inFull(value.quantity) }, ITALIAN_SEPARATORS);
    case 'date':
      return printFieldValue(value, ITALIAN_SEPARATORS);
  }
}

const unreadable = (raw: string) => ({ kind: 'invalid', raw, reason: 'unknownShape' }) as const;

/** Reads what `targetText` wrote. */
export function targetOfText(text: string): Target {
  if (text.startsWith(UNREADABLE)) return unreadable(text.slice(UNREADABLE.length));
  return parseTarget(text, ITALIAN_SEPARATORS);
}

/** Reads what `valueText` wrote. */
export function valueOfText(text: string): FieldValue {
  if (text.startsWith(UNREADABLE)) return unreadable(text.slice(UNREADABLE.length));
  return parseFieldValue(text, ITALIAN_SEPARATORS);
}

/** The target as its text says it; one that its text cannot say is unreadable on both sides of a comparison. */
export function frozenTarget(target: Target): Target {
  const text = targetText(target);
  const read = targetOfText(text);
  return read.kind === target.kind ? read : unreadable(fold(text));
}

/** The value as its text says it. */
export function frozenValue(value: FieldValue): FieldValue {
  const text = valueText(value);
  const read = valueOfText(text);
  return read.kind === value.kind ? read : unreadable(fold(text));
}

/** A weight as a cell keeps it: 15 digits; its text is that of the fraction. */
export function frozenWeight(weight: Weight): Weight {
  if (weight.kind === 'invalid') return { kind: 'invalid', raw: fold(weight.raw) };
  if (weight.kind === 'missing') return weight;
  const fraction = weight.fraction.toSignificantDigits(15);
  return { kind: 'weight', fraction, raw: fraction.toFixed() };
}

/** A weight for a person: `33,33 %`; '' for none. */
export function printFrozenWeight(weight: Weight): string {
  if (weight.kind === 'missing') return '';
  if (weight.kind === 'invalid') return weight.raw;
  const percent = weight.fraction.times(100);
  return `${percent.toFixed(Math.max(2, percent.decimalPlaces())).replace('.', ',')} %`;
}

export { fold, UNREADABLE };
