import type { IndicatorNode, Plan } from '../plan';
import { Decimal, printFieldValue, printTarget } from '../values';
import type { Quantity } from '../values';

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
  /** As the plan writes it; asked for only where there is something to say. */
  readonly print: () => string;
}

/** A percent about a hundred times too small (`power` 2: the point belongs two places further right) or too large (-2). */
export interface PercentSlip {
  readonly column: number;
  readonly text: string;
  readonly power: 2 | -2;
  /** Another percent of the row, as it should look. */
  readonly usual: string;
}

/** The percents of a row that do not fit the others. */
export function percentSlips(plan: Plan, node: IndicatorNode): readonly PercentSlip[] {
  const percents = percentsOf(plan, node);
  if (!areFarApart(percents)) return [];
  return percents.flatMap((one): readonly PercentSlip[] => {
    const others = percents.filter((other) => other !== one);
    const power = slipOf(one, others);
    const usual = others.at(-1);
    return power === undefined || usual === undefined
      ? []
      : [{ column: one.column, text: one.print(), power, usual: usual.print() }];
  });
}

/** Nearly all rows are done with here: where all percents are of one size none is a hundred times off. */
function areFarApart(percents: readonly Percent[]): boolean {
  const amounts = percents.map(({ amount }) => amount.toNumber());
  return amounts.length > 1 && Math.max(...amounts) >= Math.min(...amounts) * (SLIP / FIT);
}

/** Whether the percents of a row fit each other: where they do not, nothing else can be said of their size. */
export const percentsFit = (plan: Plan, node: IndicatorNode): boolean =>
  percentSlips(plan, node).length === 0;

function percentsOf({ columns, separators }: Plan, { history, targets }: IndicatorNode): readonly Percent[] {
  const past = columns.history.flatMap(({ column }, i): readonly Percent[] => {
    const value = history[i];
    return value?.kind === 'quantity' && isPercent(value.quantity)
      ? [{ column, amount: value.quantity.amount.abs(), print: () => printFieldValue(value, separators) }]
      : [];
  });
  const planned = columns.targets.flatMap(({ column }, i): readonly Percent[] => {
    const target = targets[i];
    return target?.kind === 'bound' && isPercent(target.threshold)
      ? [{ column, amount: target.threshold.amount.abs(), print: () => printTarget(target, separators) }]
      : [];
  });
  return [...past, ...planned];
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
