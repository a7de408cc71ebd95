import type { Diagnostic } from '../diagnostics';
import type { PlanNode } from '../plan';
import type { Check } from './check';
import { longName, weightPlace } from './places';
import { weightGroups } from './weightGroups';

/**
 * TG403: a row without a weight, in a plan that has a column for it. A weight that could not be read has been reported by the reader; an
 * empty block has nothing that a weight could count.
 */
export const weightMissing: Check = (plan) => {
  if (plan.columns.weight === undefined) return [];
  return weightGroups(plan)
    .flatMap(({ members }) => members)
    .filter((node) => node.weight.kind === 'missing' && !isEmptyBlock(node))
    .map((node): Diagnostic => ({
      code: 'TG403',
      at: weightPlace(plan, node),
      params: { name: longName(plan, node) },
    }));
};

const isEmptyBlock = ({ kind, children }: PlanNode): boolean => kind === 'block' && children.length === 0;
