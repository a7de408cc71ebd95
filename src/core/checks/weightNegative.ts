import { proposing } from '../diagnostics';
import type { Diagnostic, NamedFix } from '../diagnostics';
import type { Grid } from '../grid';
import { Decimal, ZERO } from '../values';
import type { Plan, PlanNode } from '../plan';
import type { Check } from './check';
import { longName, weightPlace } from './places';
import { weightEdit } from './weightCells';
import { weightGroups } from './weightGroups';
import type { WeightGroup } from './weightGroups';
import { isWhole, total } from './weightShares';

const HUNDRED = new Decimal(100);

/** TG404: a negative weight. Where its group sums to 100 without the minus, the fix takes it off. */
export const weightNegative: Check = (plan, _measures, grid) => {
  const found = weightGroups(plan).flatMap((group) => {
    const negative = group.members.filter(isNegative);
    const isAlone = negative.length === 1;
    return negative.map((node) => ({
      node,
      fix: isAlone ? withoutMinus(plan, group, node, grid) : undefined,
    }));
  });
  const fixes = new Map(found.map(({ node, fix }) => [node, fix]));
  return plan.nodes.flatMap((node): readonly Diagnostic[] => {
    if (node.weight.kind !== 'weight' || !isNegative(node)) return [];
    const params = { name: longName(plan, node), weight: node.weight.raw };
    return [{ code: 'TG404', at: weightPlace(plan, node), params, ...proposing([fixes.get(node)]) }];
  });
};

const isNegative = ({ weight }: PlanNode): boolean =>
  weight.kind === 'weight' && weight.fraction.lessThan(ZERO);

function withoutMinus(
  plan: Plan,
  group: WeightGroup,
  node: PlanNode,
  grid: Grid | undefined,
): NamedFix | undefined {
  const weights = group.members.flatMap(({ weight }) =>
    weight.kind === 'weight' ? [weight.fraction.abs()] : [],
  );
  if (grid === undefined || node.weight.kind !== 'weight') return undefined;
  if (weights.length < group.members.length || !isWhole(total(weights).times(HUNDRED))) return undefined;
  const edit = weightEdit(plan, grid, node, node.weight.fraction.abs().times(HUNDRED), node);
  const text = node.weight.raw.replace(/^[-\u2212]\s*/, '');
  return edit && { label: { kind: 'write', text }, edits: [edit] };
}
