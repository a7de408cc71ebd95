import type { Diagnostic } from '../diagnostics';
import type { PlanNode } from '../plan';
import type { Check } from './check';
import { labelPlace } from './places';

/** TG408: one code under different parents, at the first row with the others related. Under one parent it is a duplicate (TG405). */
export const codeUnderSeveralParents: Check = (plan) => {
  const byCode = new Map<string, Map<string, PlanNode>>();
  for (const node of plan.nodes) {
    if (node.code === '') continue;
    const places = byCode.get(node.code) ?? new Map<string, PlanNode>();
    if (!places.has(node.key)) places.set(node.key, node);
    byCode.set(node.code, places);
  }
  return [...byCode].flatMap(([code, places]): readonly Diagnostic[] => {
    const [first, ...others] = places.values();
    if (first === undefined || others.length === 0) return [];
    const related = others.map((node) => labelPlace(plan, node));
    return [{ code: 'TG408', at: labelPlace(plan, first), params: { code, count: places.size }, related }];
  });
};
