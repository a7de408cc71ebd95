import type { Diagnostic } from '../../diagnostics';
import type { MeasureTable, Plan } from '../../plan';
import type { ResolvedPlan } from '../resolution';
import { findCodesOfTwoMeanings } from './codeOfTwoMeanings';
import type { ActualsByYear } from './publishedDiffers';
import { findSameAlgorithms } from './sameAlgorithm';

/** Findings on what codes and algorithms mean beside each other: one code with two meanings, one algorithm with two results. */
export const findMeaningProblems = (
  plan: Plan,
  measures: MeasureTable | undefined,
  resolved: ResolvedPlan,
  actuals: ActualsByYear,
  year: number,
): readonly Diagnostic[] => [
  ...findCodesOfTwoMeanings(plan, measures, resolved, actuals.get(year) ?? [], year),
  ...findSameAlgorithms(plan, resolved, actuals),
];
