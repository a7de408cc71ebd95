import type { Diagnostic } from '../diagnostics';
import type { PlanNode } from '../plan';
import type { Check } from './check';
import { labelPlace, longName } from './places';

/** TG401: a heading or block without anything below it. One whose weight is 0 counts for nothing anyway. */
export const emptyGroup: Check = (plan) =>
  plan.nodes
    .filter((node) => node.kind !== 'indicator' && node.children.length === 0 && !isZero(node))
    .map((node): Diagnostic => ({
      code: 'TG401',
      at: labelPlace(plan, node),
      params: { code: longName(plan, node) },
    }));

const isZero = ({ weight }: PlanNode): boolean => weight.kind === 'weight' && weight.fraction.isZero();
