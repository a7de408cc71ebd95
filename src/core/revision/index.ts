export { compareTargets } from './compareTargets';
export type { Challenge, TargetChange, TargetComparison } from './compareTargets';
