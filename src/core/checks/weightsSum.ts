import { proposing } from '../diagnostics';
import type { CellEdit, Diagnostic, FixLabel, NamedFix } from '../diagnostics';
import type { Grid } from '../grid';
import { Decimal, ONE, ZERO } from '../values';
import type { Plan } from '../plan';
import type { Check } from './check';
import { longName, weightPlace } from './places';
import { decimalsOf, weightEdit } from './weightCells';
import { weightGroups } from './weightGroups';
import type { WeightGroup } from './weightGroups';
import { inProportion, isWhole, withRestOnLast } from './weightShares';

const HUNDRED = new Decimal(100);
/** A sum so near to 100 was rounded: the rest belongs on one row. Anything further off is scaled. */
const ROUNDING = ONE;

/**
 * TG402: a group whose weights do not sum to 100. A group with a weight that is missing, unreadable, negative or above 100 has that as its
 * cause. The fixes scale the weights in proportion, or put the rest on the last.
 */
export const weightsSum: Check = (plan, _measures, grid) =>
  weightGroups(plan).flatMap((group) => {
    const weights = hundredthsOf(group);
    const sum = weights?.reduce((total, weight) => total.plus(weight), ZERO);
    return weights === undefined || sum === undefined || isWhole(sum)
      ? []
      : [finding(plan, group, weights, sum, grid)];
  });

/** The weights in hundredths; undefined where one has none to give, or is a finding by itself. */
function hundredthsOf({ members }: WeightGroup): readonly Decimal[] | undefined {
  const weights: Decimal[] = [];
  for (const { weight } of members) {
    if (weight.kind !== 'weight' || weight.fraction.lessThan(ZERO) || weight.fraction.greaterThan(ONE))
      return undefined;
    weights.push(weight.fraction.times(HUNDRED));
  }
  return weights;
}

function finding(
  plan: Plan,
  group: WeightGroup,
  weights: readonly Decimal[],
  sum: Decimal,
  grid: Grid | undefined,
): Diagnostic {
  const { parent, members } = group;
  const [first, ...others] = members.map((node) => weightPlace(plan, node));
  const name = parent === undefined ? plan.title : longName(plan, parent);
  return {
    code: 'TG402',
    at: first ?? { workbook: true },
    params: { name, sum: sum.toFixed(Math.max(2, sum.decimalPlaces())) },
    ...(others.length === 0 ? {} : { related: others }),
    ...(grid === undefined ? {} : proposing(fixesOf(plan, group, weights, sum, grid))),
  };
}

function fixesOf(
  plan: Plan,
  group: WeightGroup,
  weights: readonly Decimal[],
  sum: Decimal,
  grid: Grid,
): readonly (NamedFix | undefined)[] {
  const scaled = inProportion(weights, decimalsOf(group.members));
  const proportion = fixTo(plan, group, scaled, { kind: 'inProportion' }, grid);
  if (group.members.length === 1) return [proportion];
  const rest = fixTo(plan, group, withRestOnLast(weights), { kind: 'restOnLast' }, grid);
  return sum.minus(HUNDRED).abs().lessThanOrEqualTo(ROUNDING) ? [rest, proportion] : [proportion, rest];
}

/** All the edits that make the weights those, or none: half a group would sum to anything. */
function fixTo(
  plan: Plan,
  { members }: WeightGroup,
  weights: readonly Decimal[] | undefined,
  label: FixLabel,
  grid: Grid,
): NamedFix | undefined {
  const edits: CellEdit[] = [];
  for (const [i, node] of members.entries()) {
    const weight = weights?.[i];
    if (weight === undefined || node.weight.kind !== 'weight') return undefined;
    if (weight.equals(node.weight.fraction.times(HUNDRED))) continue;
    const edit = weightEdit(plan, grid, node, weight, node);
    if (edit === undefined) return undefined;
    edits.push(edit);
  }
  return edits.length === 0 ? undefined : { label, edits };
}
