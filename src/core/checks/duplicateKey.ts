import type { Diagnostic } from '../diagnostics';
import type { PlanNode } from '../plan';
import type { Check } from './check';
import { labelPlace, shortName } from './places';

/** TG405: rows of the same code, or name where they have none, under the same parents; at the first of them, with the others related. */
export const duplicateKey: Check = (plan) => {
  const firsts = new Map<string, PlanNode>();
  const repeated = new Map<PlanNode, PlanNode[]>();
  for (const node of plan.nodes) {
    const first = firsts.get(node.key);
    if (first === undefined) firsts.set(node.key, node);
    else if (repeated.get(first)?.push(node) === undefined) repeated.set(first, [node]);
  }
  const inOrder = [...repeated].sort(([one], [other]) => one.index - other.index);
  return inOrder.map(([first, others]): Diagnostic => {
    const related = others.map((node) => labelPlace(plan, node));
    const params = { code: shortName(first), parent: parentName(plan.nodes, first) || plan.title };
    return { code: 'TG405', at: labelPlace(plan, first), params, related };
  });
};

/** The parent that the key counts: the nearest that is no block. */
function parentName(nodes: readonly PlanNode[], { parent }: PlanNode): string {
  const above = nodes[parent];
  const named = above?.kind === 'block' ? nodes[above.parent] : above;
  return named === undefined ? '' : shortName(named);
}
