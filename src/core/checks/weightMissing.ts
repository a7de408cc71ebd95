import { proposing } from '../diagnostics';
import type { Diagnostic, NamedFix } from '../diagnostics';
import type { Grid } from '../grid';
import { Decimal, ONE, ZERO } from '../values';
import type { Plan, PlanNode } from '../plan';
import type { Check } from './check';
import { longName, weightPlace } from './places';
import { weightEdit } from './weightCells';
import { weightGroups } from './weightGroups';
import type { WeightGroup } from './weightGroups';

const HUNDRED = new Decimal(100);

/**
 * TG403: a row without a weight, in a plan that has a column for it. A weight that could not be read has been reported by the reader; an
 * empty block has nothing that a weight could count. Where one weight of a group is missing and the others leave something of 100, the fix
 * writes that.
 */
export const weightMissing: Check = (plan, _measures, grid) => {
  if (plan.columns.weight === undefined) return [];
  const levelsSaid = new Set<number>();
  return weightGroups(plan).flatMap((group) => {
    const missing = group.members.filter((node) => node.weight.kind === 'missing' && !isEmptyBlock(node));
    return missing
      .filter((node) => isFirstOfLevel(node, levelsSaid))
      .map((node): Diagnostic => ({
        code: 'TG403',
        at: weightPlace(plan, node),
        params: { name: longName(plan, node) },
        ...(grid === undefined || missing.length > 1 ? {} : proposing([restOf(plan, group, node, grid)])),
      }));
  });
};

/** In a flat plan a level may have no column of weights: that is one finding, at the first of its rows. */
function isFirstOfLevel({ shared, weightColumn }: PlanNode, said: Set<number>): boolean {
  if (shared === undefined || weightColumn !== -1) return true;
  if (said.has(shared.nameColumn)) return false;
  said.add(shared.nameColumn);
  return true;
}

const isEmptyBlock = ({ kind, children }: PlanNode): boolean => kind === 'block' && children.length === 0;

/** What the other weights leave of 100, in the form of the first of them. */
function restOf(plan: Plan, { members }: WeightGroup, node: PlanNode, grid: Grid): NamedFix | undefined {
  let rest = ONE;
  const others = members.filter((member) => member !== node);
  for (const { weight } of others) {
    if (weight.kind !== 'weight' || weight.fraction.lessThan(ZERO)) return undefined;
    rest = rest.minus(weight.fraction);
  }
  const model = others.find((member) => member.weight.kind === 'weight' && !member.weight.fraction.isZero());
  if (model === undefined || rest.lessThanOrEqualTo(ZERO)) return undefined;
  const edit = weightEdit(plan, grid, node, rest.times(HUNDRED), model);
  return edit && { label: { kind: 'write', text: shown(edit.after, rest) }, edits: [edit] };
}

/** A number stands in a percent format or not; the button says hundredths. */
const shown = (after: string | number | boolean, rest: Decimal): string =>
  typeof after === 'string' ? after.trim() : `${rest.times(HUNDRED).toFixed().replace('.', ',')} %`;
