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
  const groups = new Map(weightGroups(plan).flatMap((group) => group.members.map((node) => [node, group])));
  return plan.nodes.flatMap((node): readonly Diagnostic[] => {
    if (node.weight.kind !== 'weight' || !node.weight.fraction.lessThan(ZERO)) return [];
    const fix = grid === undefined ? undefined : withoutMinus(plan, groups.get(node), node, grid);
    const params = { name: longName(plan, node), weight: node.weight.raw };
    return [{ code: 'TG404', at: weightPlace(plan, node), params, ...proposing([fix]) }];
  });
};

function withoutMinus(
  plan: Plan,
  group: WeightGroup | undefined,
  node: PlanNode,
  grid: Grid,
): NamedFix | undefined {
  const weights = group?.members.map(({ weight }) =>
    weight.kind === 'weight' ? weight.fraction : undefined,
  );
  if (weights === undefined || weights.includes(undefined) || node.weight.kind !== 'weight') return undefined;
  const known = weights.filter((weight) => weight !== undefined);
  const isAlone = known.filter((weight) => weight.lessThan(ZERO)).length === 1;
  if (!isAlone || !isWhole(total(known.map((weight) => weight.abs())).times(HUNDRED))) return undefined;
  const edit = weightEdit(plan, grid, node, node.weight.fraction.abs().times(HUNDRED), node);
  const text = node.weight.raw.replace(/^[-\u2212]\s*/, '');
  return edit && { label: { kind: 'write', text }, edits: [edit] };
}
