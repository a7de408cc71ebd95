export { achievementOf } from './achievement';
export type { Judged } from './achievement';
export { amountOf, declaredUnit, publishedIn, readActuals, readActualsInTurns, targetIn } from './actuals';
export type { YearActual } from './actuals';
export {
  findAlgorithmProblems,
  findMeaningProblems,
  findNotScorable,
  findPublishedDifferences,
  findScoreProblems,
  findValueProblems,
} from './findings';
export { applyLimits, bandOf } from './limits';
export { BAND_ROWS, PARAMETER_ROWS, RULES_BLOCK, STEP_ROWS, TABLE_NAMES } from './parameterList';
export type { ParameterKey, ParameterRow } from './parameterList';
export { readParameters } from './parameters';
export type { RulesBlock, YearDefaults } from './parameters';
export { DEFAULT_POLICY } from './policy';
export type { AtMostFormula, Band, DateDecay, MissingActual, Policy, RollUpMode, Step } from './policy';
export { resolveInTurns, resolvePlan } from './resolution';
export type { Reference, Resolution, ResolvedPlan } from './resolution';
export { coverageOf, globalWeightOf, rollUp } from './rollUp';
export type { WeightedChild } from './weighedChild';
export { bodyRow } from './judgement';
export { LiveScores } from './liveScores';
export type { ScoreEdit } from './liveScores';
export { scoreInTurns, scorePlan } from './scorePlan';
export type {
  Achievement,
  ActualReading,
  ActualSource,
  NodeScore,
  NotScoredReason,
  Parameters,
  PlanScores,
  Rule,
} from './scores';
export { traceNode } from './trace';
export type { Trace, TracedCode, TracedStep } from './trace';
export { unitOfActual, unitOfTarget } from './unitMatch';
export { defaultYears } from './years';
export type { DefaultYears } from './years';
