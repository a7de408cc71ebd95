import type { Diagnostic } from '../../diagnostics';
import type { MeasureTable, Plan } from '../../plan';
import type { InTurns } from '../../values';
import type { ResolvedPlan } from '../resolution';
import { findCodesOfTwoMeanings } from './codeOfTwoMeanings';
import type { ActualsByYear } from './publishedDiffers';
import { findSameAlgorithms } from './sameAlgorithm';

/** Findings on what codes and algorithms mean beside each other: one code with two meanings, one algorithm with two results. */
export function* findMeaningProblems(
  plan: Plan,
  measures: MeasureTable | undefined,
  resolved: ResolvedPlan,
  actuals: ActualsByYear,
  year: number,
): InTurns<readonly Diagnostic[]> {
  const meanings = findCodesOfTwoMeanings(plan, measures, resolved, actuals.get(year) ?? [], year);
  yield;
  return [...meanings, ...findSameAlgorithms(plan, resolved, actuals)];
}
