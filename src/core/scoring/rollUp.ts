import type { Decimal } from '../values';
import { ZERO } from '../values';
import { sumsOf } from './groupSums';
import type { GroupSums } from './groupSums';
import type { Policy } from './policy';
import type { Achievement } from './scores';
import { weighed } from './weighedChild';
import type { WeightedChild } from './weighedChild';

/**
 * Score of a parent (scoring rules, "Roll-up"): sum(w * g) / sum(w) over the children that were scored, one division at the end;
 * in mode `sum` no division, so that what is not scored counts nothing. Without anything to score: not scored.
 */
export function scoreOfSums({ weightedScores, scoredWeights }: GroupSums, policy: Policy): Achievement {
  if (scoredWeights.isZero()) return { kind: 'notScored', reason: 'nothingToScore' };
  const value = policy.rollUp === 'sum' ? weightedScores : weightedScores.div(scoredWeights);
  return { kind: 'scored', value, uncapped: value, rule: 'rollUp', onOff: false };
}

/** Share of weight that was scored, multiplied down the tree (point 5); 0 where nothing carries weight. */
export const coverageOfSums = ({ coveredWeights, weights }: GroupSums): Decimal =>
  weights.isZero() ? ZERO : coveredWeights.div(weights);

/** The score of some children by themselves. */
export const rollUp = (children: readonly WeightedChild[], policy: Policy): Achievement =>
  scoreOfSums(sumsOf(children.map(weighed)), policy);

/** The coverage of some children by themselves. */
export const coverageOf = (children: readonly WeightedChild[]): Decimal =>
  coverageOfSums(sumsOf(children.map(weighed)));

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
