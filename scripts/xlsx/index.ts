export { applyWritePlan } from './applyWritePlan';
export type { CachedValue } from './applyWritePlan';
export { formulaForFile, formulaFromFile } from './fileFormula';
export { snapshotOf } from './snapshotOf';
