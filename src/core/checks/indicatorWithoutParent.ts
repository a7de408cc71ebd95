import type { Diagnostic } from '../diagnostics';
import type { Plan, PlanNode } from '../plan';
import type { Check } from './check';
import { labelPlace, shortName } from './places';

/** TG104: an indicator outside any objective, in a plan where others have one. */
export const indicatorWithoutParent: Check = (plan) => {
  const inside = insideObjective(plan);
  const indicators = plan.nodes.filter(({ kind }) => kind === 'indicator');
  if (!indicators.some(({ index }) => inside[index])) return [];
  return indicators
    .filter(({ index }) => !inside[index])
    .map((node): Diagnostic => ({
      code: 'TG104',
      at: labelPlace(plan, node),
      params: { code: shortName(node) },
    }));
};

/** For each node whether an objective, or a level of unknown name, stands above it. Parents come before their children. */
function insideObjective({ nodes }: Plan): readonly boolean[] {
  const inside: boolean[] = [];
  for (const node of nodes) {
    const parent = nodes[node.parent];
    inside.push(parent !== undefined && (isObjective(parent) || inside[parent.index] === true));
  }
  return inside;
}

const isObjective = ({ kind }: PlanNode): boolean =>
  kind === 'objective' || kind === 'operationalObjective' || kind === 'group';
