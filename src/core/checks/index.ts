import type { Diagnostic } from '../diagnostics';
import type { Grid } from '../grid';
import type { MeasureTable, Plan } from '../plan';
import type { Check } from './check';
import { duplicateKey } from './duplicateKey';
import { emptyGroup } from './emptyGroup';
import { hiddenRows } from './hiddenRows';
import { indicatorWithoutParent } from './indicatorWithoutParent';
import { targetNotAvailable } from './targetNotAvailable';
import { targetWithoutOperator } from './targetWithoutOperator';
import { weightMissing } from './weightMissing';
import { weightNegative } from './weightNegative';
import { weightsSum } from './weightsSum';

export type { Check } from './check';

/** All checks, in the order of their codes. */
export const CHECKS: readonly Check[] = [
  indicatorWithoutParent, // TG104
  hiddenRows, // TG110
  targetWithoutOperator, // TG203
  targetNotAvailable, // TG204
  emptyGroup, // TG401
  weightsSum, // TG402
  weightMissing, // TG403
  weightNegative, // TG404
  duplicateKey, // TG405
];

/** What all checks find, in the order of the checks; the caller sorts. See `Check` for what `measures` and `grid` are for. */
export const runChecks = (plan: Plan, measures?: MeasureTable, grid?: Grid): readonly Diagnostic[] =>
  CHECKS.flatMap((check) => check(plan, measures, grid));
