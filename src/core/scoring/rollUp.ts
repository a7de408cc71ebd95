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

/** A child with its products, which are worked out once, however often its siblings change and are added up with it. */
export interface WeighedChild extends WeightedChild {
  /** Weight times achievement; undefined where one of them is missing. */
  readonly weightedScore: Decimal | undefined;
  /** Weight times coverage; undefined without a weight. */
  readonly coveredWeight: Decimal | undefined;
}

/** The products of a child. */
export const productsOf = ({
  weight,
  achievement,
  coverage,
}: WeightedChild): Pick<WeighedChild, 'weightedScore' | 'coveredWeight'> => ({
  weightedScore: achievement.kind === 'scored' ? weight?.times(achievement.value) : undefined,
  coveredWeight: weight?.times(coverage),
});

const weighed = (child: WeightedChild): WeighedChild => ({ ...child, ...productsOf(child) });

/**
 * Score of a parent (scoring rules, "Roll-up"): sum(w * g) / sum(w) over the children that were scored, one division at the end;
 * in mode `sum` no division, so that what is not scored counts nothing. Without anything to score: not scored.
 */
export const rollUp = (children: readonly WeightedChild[], policy: Policy): Achievement =>
  rollUpWeighed(children.map(weighed), policy);

/** The same for children whose products are known. */
export function rollUpWeighed(children: readonly WeighedChild[], policy: Policy): Achievement {
  let sum = ZERO;
  let weights = ZERO;
  for (const { weight, weightedScore } of children) {
    if (weight === undefined || weightedScore === undefined) continue;
    sum = sum.plus(weightedScore);
    weights = weights.plus(weight);
  }
  if (weights.isZero()) return { kind: 'notScored', reason: 'nothingToScore' };
  const value = policy.rollUp === 'sum' ? sum : sum.div(weights);
  return { kind: 'scored', value, uncapped: value, rule: 'rollUp', onOff: false };
}

/** Share of weight that was scored, multiplied down the tree (point 5); 0 where nothing carries weight. */
export const coverageOf = (children: readonly WeightedChild[]): Decimal =>
  coverageOfWeighed(children.map(weighed));

/** The same for children whose products are known. */
export function coverageOfWeighed(children: readonly WeighedChild[]): Decimal {
  let covered = ZERO;
  let weights = ZERO;
  for (const { weight, coveredWeight } of children) {
    if (weight === undefined || coveredWeight === undefined) continue;
    covered = covered.plus(coveredWeight);
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
