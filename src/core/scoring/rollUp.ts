import type { Decimal } from '../values';
import { ZERO } from '../values';
import type { Policy } from './policy';
import type { Achievement } from './scores';

/** A child as its parent sees it; the weight is undefined where it is missing, unreadable or negative (then the child is left out). */
export interface WeightedChild {
  readonly weight: Decimal | undefined;
  readonly achievement: Achievement;
  readonly coverage: Decimal;
}

/**
 * Score of a parent (scoring rules, "Roll-up"): sum(w * g) / sum(w) over the children that were scored, one division at the end;
 * in mode `sum` no division, so that what is not scored counts nothing. Without anything to score: not scored.
 */
export function rollUp(children: readonly WeightedChild[], policy: Policy): Achievement {
  let weighted = ZERO;
  let weights = ZERO;
  for (const { weight, achievement } of children) {
    if (weight === undefined || achievement.kind !== 'scored') continue;
    weighted = weighted.plus(weight.times(achievement.value));
    weights = weights.plus(weight);
  }
  if (weights.isZero()) return { kind: 'notScored', reason: 'nothingToScore' };
  const value = policy.rollUp === 'sum' ? weighted : weighted.div(weights);
  return { kind: 'scored', value, uncapped: value, rule: 'rollUp', onOff: false };
}

/** Share of weight that was scored, multiplied down the tree (point 5); 0 where nothing carries weight. */
export function coverageOf(children: readonly WeightedChild[]): Decimal {
  let covered = ZERO;
  let weights = ZERO;
  for (const { weight, coverage } of children) {
    if (weight === undefined) continue;
    covered = covered.plus(weight.times(coverage));
    weights = weights.plus(weight);
  }
  return weights.isZero() ? ZERO : covered.div(weights);
}

/** A child's share of the whole: its parent's share times its weight among its siblings (point 6), or times the typed weight in mode `sum`. */
export function globalWeightOf(
  weight: Decimal | undefined,
  siblings: Decimal,
  parent: Decimal,
  policy: Policy,
): Decimal {
  if (weight === undefined) return ZERO;
  if (policy.rollUp === 'sum') return parent.times(weight);
  return siblings.isZero() ? ZERO : parent.times(weight).div(siblings);
}
