export { applyWritePlan } from './applyWritePlan';
export type { CachedValue } from './applyWritePlan';
export { filePort } from './filePort';
export { formulaForFile, formulaFromFile } from './fileFormula';
export { snapshotOf } from './snapshotOf';
