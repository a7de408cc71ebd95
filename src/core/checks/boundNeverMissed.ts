import { cellLocation } from '../diagnostics';
import type { Diagnostic } from '../diagnostics';
import type { IndicatorNode, Plan } from '../plan';
import { ONE, ZERO, printTarget } from '../values';
import type { Target } from '../values';
import type { Check } from './check';
import { countingIndicators } from './indicators';
import { knownValues } from './knownValues';

/**
 * TG507: at least 0 of what is never negative, at most 100 % of a share, or anything between the two. What was below 0 or above 100 % in some year can
 * be so again; days may count from a due day, and a difference may turn out negative.
 */
export const boundNeverMissed: Check = (plan) =>
  countingIndicators(plan).flatMap((node) =>
    plan.columns.targets.flatMap(({ column }, i): readonly Diagnostic[] => {
      const target = node.targets[i];
      if (target === undefined || !isNeverMissed(plan, node, target)) return [];
      const params = { target: printTarget(target, plan.separators) };
      return [{ code: 'TG507', at: cellLocation(plan.sheet, node.row, column), params }];
    }),
  );

function isNeverMissed(plan: Plan, node: IndicatorNode, target: Target): boolean {
  if (target.kind === 'bound') {
    const { operator, threshold } = target;
    if (operator === '>=')
      return threshold.amount.lessThanOrEqualTo(ZERO) && isNeverNegative(plan, node, target);
    return (
      operator === '<=' &&
      threshold.unit.kind === 'percent' &&
      threshold.amount.greaterThanOrEqualTo(ONE) &&
      isShare(plan, node)
    );
  }
  if (target.kind !== 'between' || target.lower.unit.kind !== 'percent') return false;
  const isWide = target.lower.amount.lessThanOrEqualTo(ZERO) && target.upper.amount.greaterThanOrEqualTo(ONE);
  return isWide && isShare(plan, node) && isNeverNegative(plan, node, target);
}

/** A difference between blanks, as algorithms are written. */
const SUBTRACTS = /\s[-\u2212]\s/;

function isNeverNegative(plan: Plan, node: IndicatorNode, target: Target): boolean {
  const kind = target.kind === 'bound' ? target.threshold.unit.kind : 'percent';
  if (kind === 'days' || SUBTRACTS.test(node.algorithm)) return false;
  return knownValues(plan, node).every(({ quantity }) => !quantity.amount.lessThan(ZERO));
}

const isShare = (plan: Plan, node: IndicatorNode): boolean =>
  knownValues(plan, node).every(({ quantity }) => quantity.amount.lessThanOrEqualTo(ONE));
