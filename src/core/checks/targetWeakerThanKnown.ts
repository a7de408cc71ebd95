import { cellLocation } from '../diagnostics';
import type { Diagnostic } from '../diagnostics';
import { Decimal, printTarget } from '../values';
import type { Quantity } from '../values';
import type { Check } from './check';
import { judgedTargets } from './judgedTargets';
import { writtenValue } from './knownValues';
import type { DirectedTarget, KnownValue } from './knownValues';

/** A target that falls short of a value by no more than this share of it rounds the value: it means to keep it. */
export const ROUNDING = new Decimal('0.02');
/** So many known years make a habit that a target can fall short of. */
const FEWEST_YEARS = 2;

/**
 * TG502 and TG503: the first target asks for less than the last known value, or than every known value where there are several; never
 * both, and nothing where it only rounds them.
 */
export const targetWeakerThanKnown: Check = (plan) =>
  judgedTargets(plan).flatMap(({ node, first }): readonly Diagnostic[] => {
    const { place, target, direction, known, last, least } = first;
    const at = cellLocation(plan.sheet, node.row, place.column);
    const params = (value: KnownValue) => ({
      target: printTarget(target, plan.separators),
      actual: writtenValue(plan, value),
      year: value.year,
    });
    if (known.length >= FEWEST_YEARS && fallsShort(target.threshold, least.quantity, direction))
      return [{ code: 'TG503', at, params: params(least) }];
    return fallsShort(target.threshold, last.quantity, direction)
      ? [{ code: 'TG502', at, params: params(last) }]
      : [];
  });

function fallsShort({ amount }: Quantity, value: Quantity, direction: DirectedTarget['direction']): boolean {
  const slack = value.amount.abs().times(ROUNDING);
  return direction === 'increase'
    ? amount.lessThan(value.amount.minus(slack))
    : amount.greaterThan(value.amount.plus(slack));
}
