import { oncePerPlan } from '../plan';
import type { IndicatorNode } from '../plan';
import type { Decimal } from '../values';
import { firstTarget, leapOf } from './firstTarget';
import type { FirstTarget } from './firstTarget';
import { countingIndicators } from './indicators';
import { percentsFit } from './percentSlips';

/** An indicator whose first target can be held against its past. */
export interface JudgedTarget {
  readonly node: IndicatorNode;
  readonly first: FirstTarget;
  /** See `leapOf`. */
  readonly leap: Decimal | undefined;
}

/** The indicators whose targets can be held against other numbers of their row: they count, and no percent is a hundred times off. */
export const judgedIndicators = oncePerPlan((plan): readonly IndicatorNode[] =>
  countingIndicators(plan).filter((node) => percentsFit(plan, node)),
);

/** Those of them that have a first target and a past to hold it against. */
export const judgedTargets = oncePerPlan((plan): readonly JudgedTarget[] => {
  const judged: JudgedTarget[] = [];
  for (const node of judgedIndicators(plan)) {
    const first = firstTarget(plan, node);
    if (first !== undefined) judged.push({ node, first, leap: leapOf(first) });
  }
  return judged;
});
