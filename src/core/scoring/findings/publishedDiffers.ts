import type { Diagnostic, DiagnosticOf, Location } from '../../diagnostics';
import type { Plan } from '../../plan';
import { amountOf } from '../actuals';
import type { YearActual } from '../actuals';
import { printDate, shiftPoint } from '../../values';
import { historyPlace, indicatorsOf, withRelated } from './places';
import { shownAmount } from './shownAmount';

/** Actuals by year, each aligned with the nodes of the plan. */
export type ActualsByYear = ReadonlyMap<number, readonly (YearActual | undefined)[]>;

/**
 * Published values that the measures do not reproduce at their printed decimals: TG308, or TG309 where only a power of ten is between them. One
 * factor in several years of an indicator is one mistake: it is reported once, at its first year.
 */
export const findPublishedDifferences = (plan: Plan, actuals: ActualsByYear): readonly Diagnostic[] =>
  indicatorsOf(plan).flatMap((node) => {
    const differences: Difference[] = [];
    for (const { year } of plan.columns.history) {
      const actual = actuals.get(year)?.[node.index];
      const finding = actual && differenceOf(plan, actual, () => historyPlace(plan, node, year));
      if (finding !== undefined) differences.push({ year, finding });
    }
    return differences.length === 0 ? NONE : oncePerFactor(differences);
  });

const NONE: readonly Diagnostic[] = [];

type Differs = DiagnosticOf<'TG308'> | DiagnosticOf<'TG309'>;

interface Difference {
  readonly year: number;
  readonly finding: Differs;
}

function oncePerFactor(differences: readonly Difference[]): readonly Diagnostic[] {
  return differences.flatMap(({ finding }, index): readonly Diagnostic[] => {
    if (finding.code === 'TG308') return [finding];
    const hasFactor = (other: Difference): boolean =>
      other.finding.code === 'TG309' && other.finding.params.power === finding.params.power;
    if (differences.slice(0, index).some(hasFactor)) return [];
    const others = differences.slice(index + 1).filter(hasFactor);
    const params = { ...finding.params, years: others.map(({ year }) => year) };
    return [{ ...finding, params, ...withRelated(others.map((other) => other.finding.at)) }];
  });
}

/** Powers of ten worth naming: a percent kept as a number, thousands, millions. */
const POWERS = [1, 2, 3, 6, -1, -2, -3, -6];

function differenceOf(
  plan: Plan,
  { published, reading }: YearActual,
  place: () => Location,
): Differs | undefined {
  const computed = amountOf(reading.value);
  if (reading.source !== 'computed' || published.kind === 'missing' || computed === undefined)
    return undefined;
  if (published.kind === 'date' && reading.value.kind === 'date') {
    if (amountOf(published)?.equals(computed) === true) return undefined;
    const computedDay = printDate(reading.value.date);
    return { code: 'TG308', at: place(), params: { published: published.raw, computed: computedDay } };
  }
  if (published.kind === 'notAvailable') {
    const shown = shownAmount(plan, computed, reading.unitKind);
    return { code: 'TG308', at: place(), params: { published: published.raw, computed: shown } };
  }
  if (published.kind !== 'quantity') return undefined;
  const { amount, style, unit } = published.quantity;
  const decimals = unit.kind === 'percent' ? style.decimals + 2 : style.decimals;
  const agrees = (power: number): boolean =>
    shiftPoint(computed, power).toDecimalPlaces(decimals).equals(amount);
  if (agrees(0)) return undefined;
  const at = place();
  const params = { published: published.raw, computed: shownAmount(plan, computed, unit.kind) };
  const power = computed.isZero() || amount.isZero() ? undefined : POWERS.find(agrees);
  return power === undefined
    ? { code: 'TG308', at, params }
    : { code: 'TG309', at, params: { ...params, power, years: [] } };
}
