import type { Diagnostic } from '../diagnostics';
import { Decimal, ZERO } from '../values';
import type { Plan } from '../plan';
import type { Check } from './check';
import { longName, weightPlace } from './places';
import { weightGroups } from './weightGroups';
import type { WeightGroup } from './weightGroups';

const HUNDRED = new Decimal(100);
/** Published plans split 100 in three as 33,33 33,33 33,34: a hundredth more or less is no mistake. */
const TOLERANCE = new Decimal('0.01');

/** TG402: a group whose weights do not sum to 100. A group with a weight that is missing, unreadable or negative has that as its cause. */
export const weightsSum: Check = (plan) =>
  weightGroups(plan).flatMap((group) => {
    const sum = sumOf(group);
    return sum === undefined || sum.minus(HUNDRED).abs().lessThanOrEqualTo(TOLERANCE)
      ? []
      : [finding(plan, group, sum)];
  });

/** The sum in hundredths; undefined where a weight has none to give. */
function sumOf({ members }: WeightGroup): Decimal | undefined {
  let sum = ZERO;
  for (const { weight } of members) {
    if (weight.kind !== 'weight' || weight.fraction.lessThan(ZERO)) return undefined;
    sum = sum.plus(weight.fraction);
  }
  return sum.times(HUNDRED);
}

function finding(plan: Plan, { parent, members }: WeightGroup, sum: Decimal): Diagnostic {
  const [first, ...others] = members.map((node) => weightPlace(plan, node));
  const name = parent === undefined ? plan.title : longName(plan, parent);
  return {
    code: 'TG402',
    at: first ?? { workbook: true },
    params: { name, sum: sum.toFixed(Math.max(2, sum.decimalPlaces())) },
    ...(others.length === 0 ? {} : { related: others }),
  };
}
