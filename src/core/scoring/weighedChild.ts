import type { Decimal } from '../values';
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

/** The same child with its products. */
export const weighed = (child: WeightedChild): WeighedChild => ({ ...child, ...productsOf(child) });
