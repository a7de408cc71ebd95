import type { Diagnostic } from '../../diagnostics';
import type { MeasureTable, Plan } from '../../plan';
import { amountOf } from '../actuals';
import type { YearActual } from '../actuals';
import { algorithmPlace, indicatorsOf } from './places';

/** Findings about the values of the year in force: zero denominators (TG305), measures without one (TG306), codes with several (TG307). */
export function findValueProblems(
  plan: Plan,
  measures: MeasureTable | undefined,
  actuals: readonly (YearActual | undefined)[],
  year: number,
): Diagnostic[] {
  return indicatorsOf(plan).flatMap((node): Diagnostic[] => {
    const actual = actuals[node.index];
    const at = algorithmPlace(plan, node);
    const outcome = actual?.outcome;
    if (outcome?.kind === 'zeroDenominator') {
      return [{ code: 'TG305', at, params: { text: node.algorithm }, span: outcome.span }];
    }
    if (outcome?.kind === 'ambiguousCode') return [{ code: 'TG307', at, params: { code: outcome.code } }];
    // Without a published value either, the indicator simply has no actual yet: nothing to point out.
    const hasPublished = actual !== undefined && amountOf(actual.published) !== undefined;
    if (outcome?.kind !== 'notAvailable' || measures === undefined || !hasPublished) return [];
    return [{ code: 'TG306', at, params: { codes: outcome.codes, year } }];
  });
}
