import type { IndicatorNode, Plan } from '../plan';
import { Decimal, sameKind } from '../values';
import { directedTargets, isWeaker, knownValues } from './knownValues';
import type { DirectedTarget, KnownValue } from './knownValues';

/** The first target that has a direction, held against the past. */
export interface FirstTarget extends DirectedTarget {
  /** Earlier values in comparable units, by year; at least one. */
  readonly known: readonly KnownValue[];
  readonly last: KnownValue;
  /** The known value that is easiest to reach. */
  readonly least: KnownValue;
}

/** Undefined without such a target or without a past. Values of the target's own year or later are results, not history. */
export function firstTarget(plan: Plan, node: IndicatorNode): FirstTarget | undefined {
  const [first] = directedTargets(plan, node);
  if (first === undefined) return undefined;
  const { place, target, direction } = first;
  const known = knownValues(plan, node).filter(
    ({ year, quantity }) => year < place.year && sameKind(quantity.unit, target.threshold.unit),
  );
  const last = known.at(-1);
  if (last === undefined) return undefined;
  const least = known.reduce((one, other) =>
    isWeaker(other.quantity, one.quantity, direction) ? other : one,
  );
  return { ...first, known, last, least };
}

/** A first target that improves on the last known value by more than this share of it is a leap. */
export const LEAP = new Decimal('0.5');
/** Of whole counts a step below this many is none, whatever its share: one event, then two. */
const SMALL_STEP = new Decimal(5);

/**
 * By what share of the last known value the target improves on it, where that is a leap which no known year ever made; else undefined. From 0 every
 * step is endless, so none is a leap.
 */
export function leapOf({ target, direction, known, last }: FirstTarget): Decimal | undefined {
  const { amount } = last.quantity;
  if (amount.isZero()) return undefined;
  const isBeyondAll = known.every(({ quantity }) => isWeaker(quantity, target.threshold, direction));
  const step = target.threshold.amount.minus(amount).abs();
  const isSmall = amount.isInteger() && step.isInteger() && step.lessThan(SMALL_STEP);
  if (!isBeyondAll || isSmall) return undefined;
  const share = step.dividedBy(amount.abs());
  return share.greaterThan(LEAP) ? share : undefined;
}
