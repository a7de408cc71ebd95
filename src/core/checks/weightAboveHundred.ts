import { proposing } from '../diagnostics';
import type { CellEdit, Diagnostic, NamedFix } from '../diagnostics';
import type { Grid } from '../grid';
import { Decimal, ONE, ZERO } from '../values';
import type { Plan, PlanNode } from '../plan';
import type { Check } from './check';
import { longName, weightPlace } from './places';
import { weightEdit } from './weightCells';
import { weightGroups } from './weightGroups';
import type { WeightGroup } from './weightGroups';
import { isWhole, total } from './weightShares';

const HUNDRED = new Decimal(100);

/**
 * TG406: weights above 100, one finding a group, at the first of them with the others related. Where the group sums to 100 once they are
 * divided by 100 (20 typed into a cell of percents), the fix does so.
 */
export const weightAboveHundred: Check = (plan, _measures, grid) =>
  weightGroups(plan).flatMap((group): readonly Diagnostic[] => {
    const [first, ...others] = group.members.filter(isAbove);
    if (first?.weight.kind !== 'weight') return [];
    const related = others.map((node) => weightPlace(plan, node));
    const params = { name: longName(plan, first), weight: first.weight.raw };
    return [
      {
        code: 'TG406',
        at: weightPlace(plan, first),
        params,
        ...(related.length === 0 ? {} : { related }),
        ...(grid === undefined ? {} : proposing([dividedBy100(plan, group, grid)])),
      },
    ];
  });

const isAbove = ({ weight }: PlanNode): boolean =>
  weight.kind === 'weight' && weight.fraction.greaterThan(ONE);

function dividedBy100(plan: Plan, { members }: WeightGroup, grid: Grid): NamedFix | undefined {
  const weights: Decimal[] = [];
  const edits: CellEdit[] = [];
  for (const node of members) {
    if (node.weight.kind !== 'weight' || node.weight.fraction.lessThan(ZERO)) return undefined;
    // The typed hundredths of a hundredfold weight are its fraction.
    const weight = isAbove(node) ? node.weight.fraction : node.weight.fraction.times(HUNDRED);
    weights.push(weight);
    if (!isAbove(node)) continue;
    const edit = weightEdit(plan, grid, node, weight, node);
    if (edit === undefined) return undefined;
    edits.push(edit);
  }
  return isWhole(total(weights)) ? { label: { kind: 'inProportion' }, edits } : undefined;
}
