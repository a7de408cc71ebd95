import type { MeasureTable, Plan } from '../plan';
import { amountOf } from './actuals';

/** The years to score where `Parametri` says nothing. */
export interface DefaultYears {
  readonly actualsYear: number;
  readonly targetsYear: number;
}

const hasActual = (plan: Plan, column: number): boolean =>
  plan.nodes.some((node) => {
    const value = node.kind === 'indicator' ? node.history[column] : undefined;
    return value !== undefined && (amountOf(value) !== undefined || value.kind === 'flag');
  });

const hasMeasure = (measures: MeasureTable, column: number): boolean =>
  measures.measures.some(({ values }) => {
    const value = values[column];
    return value !== undefined && amountOf(value) !== undefined;
  });

/**
 * Actuals of the last year that has any, in the plan or among the measures; targets of that year where it has some, else of the first
 * target year after it, else of the last there is (scoring rules, point 1). Undefined where the plan names no years.
 */
export function defaultYears(plan: Plan, measures: MeasureTable | undefined): DefaultYears | undefined {
  const planYears = plan.historyYears.filter((_, column) => hasActual(plan, column));
  const measureYears = (measures?.years ?? []).filter(
    (_, column) => measures !== undefined && hasMeasure(measures, column),
  );
  const known = [...planYears, ...measureYears.map(({ year }) => year)];
  const candidates = known.length > 0 ? known : plan.historyYears;
  const targets = [...plan.targetYears].sort((a, b) => a - b);
  const lastTarget = targets[targets.length - 1];
  const actualsYear = candidates.length > 0 ? candidates.reduce((a, b) => Math.max(a, b)) : lastTarget;
  if (actualsYear === undefined) return undefined;
  const targetsYear = targets.find((year) => year >= actualsYear) ?? lastTarget;
  return targetsYear === undefined ? undefined : { actualsYear, targetsYear };
}
