import { Decimal, ZERO } from '../values';
import { TOLERANCE } from './comparison';
import type { Policy } from './policy';

/** Limits compare achievements, so their tolerance is absolute. */
const atLeast = (value: Decimal, from: Decimal): boolean => value.greaterThanOrEqualTo(from.minus(TOLERANCE));

/** Cap, then floor, then steps (scoring rules, configurable). */
export function applyLimits(uncapped: Decimal, policy: Policy): Decimal {
  const positive = Decimal.max(ZERO, uncapped);
  const capped = policy.cap === undefined ? positive : Decimal.min(policy.cap, positive);
  const floored = atLeast(capped, policy.floor) ? capped : ZERO;
  if (policy.steps.length === 0) return floored;
  return policy.steps.reduce((score, step) => (atLeast(floored, step.from) ? step.score : score), ZERO);
}

/** The band of an achievement: the last whose lower limit it reaches (half-open). */
export const bandOf = (value: Decimal, policy: Policy): number =>
  policy.bands.reduce((found, band, index) => (atLeast(value, band.from) ? index : found), 0);
