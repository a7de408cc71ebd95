import type { Diagnostic } from '../../diagnostics';
import { measurePlace } from '../../plan';
import type { IndicatorNode, Measure, MeasureTable, Plan } from '../../plan';
import type { Decimal } from '../../values';
import { amountOf } from '../actuals';
import type { YearActual } from '../actuals';
import { sameValue } from '../comparison';
import type { ResolvedPlan } from '../resolution';
import { algorithmPlace, indicatorsOf, withRelated } from './places';
import { shownAmount } from './shownAmount';

/**
 * TG315: a code of a measure and of an indicator that are worth different things in the year. An indicator that names its own code means the measure
 * of that name (scoring rules, algorithms and codes): then only a third that names the code can be mistaken. At the measure, with the indicator and
 * the algorithms that name the code.
 */
export function findCodesOfTwoMeanings(
  plan: Plan,
  measures: MeasureTable | undefined,
  { resolutions }: ResolvedPlan,
  actuals: readonly (YearActual | undefined)[],
  year: number,
): readonly Diagnostic[] {
  const column = measures?.years.findIndex((entry) => entry.year === year) ?? -1;
  if (measures === undefined || column < 0) return [];
  const doubled = new Set(
    indicatorsOf(plan).flatMap(({ code }) => (measures.byCode.has(code) ? [code] : [])),
  );
  if (doubled.size === 0) return [];
  const users = usersByCode(plan, resolutions, doubled);
  return indicatorsOf(plan).flatMap((node): readonly Diagnostic[] => {
    const measure = measures.byCode.get(node.code);
    if (measure === undefined) return [];
    const others = (users.get(node.code) ?? []).filter((user) => user !== node);
    const namesItself = resolutions[node.index]?.parsed.codes.includes(node.code) === true;
    const amounts = differentAmounts(measure, column, actuals[node.index]);
    if (amounts === undefined || (namesItself && others.length === 0)) return [];
    return [
      {
        code: 'TG315',
        at: measurePlace(measures, measure),
        params: {
          code: node.code,
          measure: shownAmount(plan, amounts.measure, undefined),
          indicator: shownAmount(plan, amounts.indicator, actuals[node.index]?.reading.unitKind),
        },
        ...withRelated([node, ...others].map((user) => algorithmPlace(plan, user))),
      },
    ];
  });
}

function usersByCode(
  plan: Plan,
  resolutions: ResolvedPlan['resolutions'],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly IndicatorNode[]> {
  const users = new Map<string, IndicatorNode[]>();
  for (const node of indicatorsOf(plan)) {
    for (const code of resolutions[node.index]?.parsed.codes ?? []) {
      if (!wanted.has(code)) continue;
      const known = users.get(code);
      if (known === undefined) users.set(code, [node]);
      else known.push(node);
    }
  }
  return users;
}

function differentAmounts(
  measure: Measure,
  column: number,
  actual: YearActual | undefined,
): { readonly measure: Decimal; readonly indicator: Decimal } | undefined {
  const value = measure.values[column];
  const own = value && amountOf(value);
  const other = actual && amountOf(actual.reading.value);
  if (own === undefined || other === undefined || sameValue(own, other)) return undefined;
  return { measure: own, indicator: other };
}
