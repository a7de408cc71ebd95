import type { Diagnostic } from '../../diagnostics';
import type { IndicatorNode, Plan } from '../../plan';
import type { Resolution } from '../resolution';
import { algorithmPlace, withRelated } from './places';

/** TG304: algorithms that refer to each other. A circle is one finding, at its first cell, with all the others beside it. */
export function circleFinding(
  plan: Plan,
  node: IndicatorNode,
  { circle }: Resolution,
): readonly Diagnostic[] {
  if (circle[0] !== node.index) return [];
  const members = circle.flatMap((index) => {
    const member = plan.nodes[index];
    return member?.kind === 'indicator' ? [member] : [];
  });
  const others = members.slice(1).map((member) => algorithmPlace(plan, member));
  const params = { codes: members.map(({ code }) => code) };
  return [{ code: 'TG304', at: algorithmPlace(plan, node), params, ...withRelated(others) }];
}
