export { DEFAULT_POLICY } from './policy';
export type { AtMostFormula, Band, DateDecay, MissingActual, Policy, RollUpMode, Step } from './policy';
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
