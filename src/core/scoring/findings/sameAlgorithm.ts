import { printExpression } from '../../algorithm';
import type { AlgorithmDifference, Diagnostic, Location } from '../../diagnostics';
import type { IndicatorNode, Plan } from '../../plan';
import { Decimal, printFieldValue, printTarget, serialOfDate } from '../../values';
import type { FieldValue, Target } from '../../values';
import { amountOf, declaredUnit } from '../actuals';
import { sameValue } from '../comparison';
import type { ResolvedPlan } from '../resolution';
import { sameKind } from '../unitMatch';
import { algorithmPlace, historyPlace, indicatorsOf, targetPlace, withRelated } from './places';
import type { ActualsByYear } from './publishedDiffers';

/**
 * TG316: indicators of one algorithm whose units, past values or targets differ. Each is held against the first of them, year by year. Past values
 * that the measures give are left out: where one of them is wrong, that is reported at the value.
 */
export function findSameAlgorithms(
  plan: Plan,
  { resolutions }: ResolvedPlan,
  actuals: ActualsByYear,
): readonly Diagnostic[] {
  const first = new Map<string, IndicatorNode>();
  return indicatorsOf(plan).flatMap((node): readonly Diagnostic[] => {
    const parsed = resolutions[node.index]?.parsed;
    if (parsed === undefined || parsed.problems.length > 0) return [];
    const text = printExpression(parsed.expression);
    const other = first.get(text);
    if (other === undefined) {
      first.set(text, node);
      return [];
    }
    return compared(plan, text, other, node, actuals);
  });
}

interface Difference extends AlgorithmDifference {
  readonly at: Location;
  readonly related: Location;
}

function compared(
  plan: Plan,
  text: string,
  first: IndicatorNode,
  second: IndicatorNode,
  actuals: ActualsByYear,
): readonly Diagnostic[] {
  const found = unitDifference(plan, first, second) ?? [
    ...historyDifferences(plan, first, second, actuals),
    ...targetDifferences(plan, first, second),
  ];
  const [{ at, related } = { at: undefined, related: undefined }, ...others] = found;
  if (at === undefined || related === undefined) return [];
  const differences = found.map(({ what, year, first: one, second: two }) => ({
    what,
    year,
    first: one,
    second: two,
  }));
  const params = { text, first: placeName(plan, first), second: placeName(plan, second), differences };
  const places = [related, ...others.flatMap((difference) => [difference.at, difference.related])];
  return [{ code: 'TG316', at, params, ...withRelated(places) }];
}

/** Codes repeat under other parents: the parent's code tells the two apart. */
function placeName({ nodes }: Plan, { code, name, parent }: IndicatorNode): string {
  let above = nodes[parent];
  while (above?.kind === 'block') above = nodes[above.parent];
  const own = code || name;
  return above === undefined || above.code === '' ? own : `${own} (${above.code})`;
}

/** A unit of another kind makes every value differ: it is the one thing to say. */
function unitDifference(
  plan: Plan,
  first: IndicatorNode,
  second: IndicatorNode,
): readonly Difference[] | undefined {
  const year = plan.historyYears[plan.historyYears.length - 1] ?? 0;
  const [one, two] = [first, second].map((node) => declaredUnit(plan, node, year));
  if (one === undefined || two === undefined || sameKind(one, two)) return undefined;
  return [
    {
      what: 'unit',
      year: undefined,
      first: one.word || one.kind,
      second: two.word || two.kind,
      at: algorithmPlace(plan, second),
      related: algorithmPlace(plan, first),
    },
  ];
}

function historyDifferences(
  plan: Plan,
  first: IndicatorNode,
  second: IndicatorNode,
  actuals: ActualsByYear,
): readonly Difference[] {
  return plan.historyYears.flatMap((year, index): readonly Difference[] => {
    const [one, two] = [first.history[index], second.history[index]];
    const isComputed = actuals.get(year)?.[second.index]?.outcome?.kind === 'value';
    if (one === undefined || two === undefined || isComputed || sameHistory(one, two)) return [];
    const [firstText, secondText] = [one, two].map((value) => printFieldValue(value, plan.separators));
    return [
      {
        what: 'history',
        year,
        first: firstText ?? '',
        second: secondText ?? '',
        at: historyPlace(plan, second, year),
        related: historyPlace(plan, first, year),
      },
    ];
  });
}

/** A blank or unreadable cell says nothing that could differ. */
function sameHistory(one: FieldValue, two: FieldValue): boolean {
  if (one.kind === 'missing' || two.kind === 'missing') return true;
  if (one.kind === 'invalid' || two.kind === 'invalid') return true;
  if (one.kind === 'flag' && two.kind === 'flag') return one.yes === two.yes;
  const [first, second] = [amountOf(one), amountOf(two)];
  if (first === undefined || second === undefined) return one.kind === two.kind;
  return sameValue(first, second);
}

function targetDifferences(plan: Plan, first: IndicatorNode, second: IndicatorNode): readonly Difference[] {
  return plan.targetYears.flatMap((year, index): readonly Difference[] => {
    const [one, two] = [first.targets[index], second.targets[index]];
    if (one === undefined || two === undefined || sameTarget(one, two)) return [];
    return [
      {
        what: 'target',
        year,
        first: printTarget(one, plan.separators),
        second: printTarget(two, plan.separators),
        at: targetPlace(plan, second, year),
        related: targetPlace(plan, first, year),
      },
    ];
  });
}

function sameTarget(one: Target, two: Target): boolean {
  if (one.kind === 'missing' || two.kind === 'missing') return true;
  if (one.kind === 'invalid' || two.kind === 'invalid') return true;
  if (one.kind !== two.kind) return false;
  const [first, second] = [numbersOf(one), numbersOf(two)];
  return (
    signOf(one) === signOf(two) && first.every((amount, index) => sameValue(amount, second[index] ?? amount))
  );
}

const signOf = (target: Target): string => {
  if (target.kind === 'bound') return target.operator;
  return target.kind === 'flag' ? String(target.yes) : '';
};

function numbersOf(target: Target): readonly Decimal[] {
  if (target.kind === 'bound') return [target.threshold.amount];
  if (target.kind === 'between') return [target.lower.amount, target.upper.amount];
  return target.kind === 'deadline' ? [new Decimal(serialOfDate(target.date))] : [];
}
