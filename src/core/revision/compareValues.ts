import { compareDates } from '../values';
import { sameUnit } from './compareTargets';
import { sameUnreadable } from './sameUnreadable';
import type { FieldValue, Weight } from './frozenValues';

/** Whether two values say the same, however they were written. */
export function sameValue(before: FieldValue, after: FieldValue): boolean {
  if (before.kind === 'quantity' && after.kind === 'quantity') {
    const [first, second] = [before.quantity, after.quantity];
    return first.amount.equals(second.amount) && sameUnit(first.unit, second.unit);
  }
  if (before.kind === 'date' && after.kind === 'date') return compareDates(before.date, after.date) === 0;
  if (before.kind === 'flag' && after.kind === 'flag') return before.yes === after.yes;
  if (before.kind === 'invalid' && after.kind === 'invalid') return sameUnreadable(before.raw, after.raw);
  return before.kind === after.kind;
}

/** Whether two weights weigh the same. */
export function sameWeight(before: Weight, after: Weight): boolean {
  if (before.kind === 'weight' && after.kind === 'weight') return before.fraction.equals(after.fraction);
  if (before.kind === 'invalid' && after.kind === 'invalid') return sameUnreadable(before.raw, after.raw);
  return before.kind === after.kind;
}
