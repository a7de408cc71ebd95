import { oncePerPlan } from '../plan';
import type { IndicatorNode, Plan } from '../plan';
import { Decimal, printFieldValue, printTarget } from '../values';
import type { FieldValue, Quantity, Separators, Target } from '../values';

const HUNDRED = new Decimal(100);
/** Shares beyond this are rare, so that of two values a hundred times apart the larger one is the slip. */
const RARELY_EXCEEDED = new Decimal('1.5');
/** The other percents of a row must agree within this factor to tell anything, and a corrected one with them within the other. */
const AGREEMENT = 5;
const FIT = 2;
/** How far apart a percent is from itself with the point two places off. */
const SLIP = 100;

/** A percent of a row, whatever its sign. */
interface Percent {
  readonly column: number;
  readonly amount: Decimal;
  readonly written: (FieldValue & { readonly kind: 'quantity' }) | (Target & { readonly kind: 'bound' });
}

/** A percent about a hundred times too small (`power` 2: the point belongs two places further right) or too large (-2). */
export interface PercentSlip {
  readonly column: number;
  readonly text: string;
  readonly power: 2 | -2;
  /** Another percent of the row, as it should look. */
  readonly usual: string;
}

/** The percents of an indicator of the plan that do not fit the others of its row. */
export const percentSlips = (plan: Plan, { index }: IndicatorNode): readonly PercentSlip[] =>
  allSlips(plan)[index] ?? [];

const allSlips = oncePerPlan((plan) =>
  plan.nodes.map((node) => (node.kind === 'indicator' ? slipsIn(plan, percentsOf(plan, node)) : [])),
);

function slipsIn({ separators }: Plan, percents: readonly Percent[]): readonly PercentSlip[] {
  if (!areFarApart(percents)) return [];
  return percents.flatMap((one): readonly PercentSlip[] => {
    const others = percents.filter((other) => other !== one);
    const power = slipOf(one, others);
    const usual = others.at(-1);
    return power === undefined || usual === undefined
      ? []
      : [{ column: one.column, text: printed(one, separators), power, usual: printed(usual, separators) }];
  });
}

const printed = ({ written }: Percent, separators: Separators): string =>
  written.kind === 'bound' ? printTarget(written, separators) : printFieldValue(written, separators);

/** Nearly all rows are done with here: where all percents are of one size none is a hundred times off. */
function areFarApart(percents: readonly Percent[]): boolean {
  if (percents.length < 2) return false;
  const amounts = percents.map(({ amount }) => amount.toNumber());
  return Math.max(...amounts) >= Math.min(...amounts) * (SLIP / FIT);
}

/** Whether the percents of a row fit each other: where they do not, nothing else can be said of their size. */
export const percentsFit = (plan: Plan, node: IndicatorNode): boolean =>
  percentSlips(plan, node).length === 0;

function percentsOf({ columns }: Plan, { history, targets }: IndicatorNode): readonly Percent[] {
  const percents: Percent[] = [];
  for (const [i, { column }] of columns.history.entries()) {
    const value = history[i];
    if (value?.kind === 'quantity' && isPercent(value.quantity))
      percents.push({ column, amount: value.quantity.amount.abs(), written: value });
  }
  for (const [i, { column }] of columns.targets.entries()) {
    const target = targets[i];
    if (target?.kind === 'bound' && isPercent(target.threshold))
      percents.push({ column, amount: target.threshold.amount.abs(), written: target });
  }
  return percents;
}

const isPercent = ({ unit, amount }: Quantity): boolean => unit.kind === 'percent' && !amount.isZero();

/** 2 where the percent is a hundred times too small, -2 where it is too large; undefined where it fits, or the others say nothing. */
function slipOf({ amount }: Percent, others: readonly Percent[]): 2 | -2 | undefined {
  const amounts = others.map((other) => other.amount);
  if (amounts.length === 0) return undefined;
  const least = amounts.reduce((one, other) => Decimal.min(one, other));
  const most = amounts.reduce((one, other) => Decimal.max(one, other));
  if (most.greaterThan(least.times(AGREEMENT))) return undefined;
  const fits = (corrected: Decimal): boolean =>
    corrected.times(FIT).greaterThanOrEqualTo(least) && corrected.lessThanOrEqualTo(most.times(FIT));
  const isPair = amounts.length === 1;
  if (fits(amount.times(HUNDRED))) return isPair && most.greaterThan(RARELY_EXCEEDED) ? undefined : 2;
  if (fits(amount.dividedBy(HUNDRED))) return isPair && !amount.greaterThan(RARELY_EXCEEDED) ? undefined : -2;
  return undefined;
}
