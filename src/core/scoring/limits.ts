import { Decimal, ZERO, oncePer } from '../values';
import { TOLERANCE } from './comparison';
import type { Policy } from './policy';

/** The limits of a policy with their tolerance taken off: every node of a plan is held against them. */
interface LoweredLimits {
  readonly floor: Decimal;
  readonly steps: readonly Decimal[];
  readonly bands: readonly Decimal[];
}

const lowered = ({ from }: { readonly from: Decimal }): Decimal => from.minus(TOLERANCE);

/** Limits compare achievements, so their tolerance is absolute. */
const loweredLimits = oncePer((policy: Policy): LoweredLimits => ({
  floor: policy.floor.minus(TOLERANCE),
  steps: policy.steps.map(lowered),
  bands: policy.bands.map(lowered),
}));

/** The last limit that a value reaches; -1 where it reaches none. */
function lastReached(value: Decimal, limits: readonly Decimal[]): number {
  let reached = -1;
  limits.forEach((limit, index) => {
    if (value.greaterThanOrEqualTo(limit)) reached = index;
  });
  return reached;
}

/** Cap, then floor, then steps (scoring rules, configurable). */
export function applyLimits(uncapped: Decimal, policy: Policy): Decimal {
  const positive = Decimal.max(ZERO, uncapped);
  const capped = policy.cap === undefined ? positive : Decimal.min(policy.cap, positive);
  const limits = loweredLimits(policy);
  const floored = capped.greaterThanOrEqualTo(limits.floor) ? capped : ZERO;
  if (policy.steps.length === 0) return floored;
  return policy.steps[lastReached(floored, limits.steps)]?.score ?? ZERO;
}

/** The band of an achievement: the last whose lower limit it reaches (half-open). */
export const bandOf = (value: Decimal, policy: Policy): number =>
  Math.max(0, lastReached(value, loweredLimits(policy).bands));
