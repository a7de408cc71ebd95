export { isOfMeasures } from './correction';
export type { Correction, MeasureCorrection, PlanCorrection } from './correction';
export { correctionPlan } from './correctionPlan';
export { measureCorrectionPlan } from './measureCorrectionPlan';
export { readCorrections } from './readCorrections';
export type { KeptCorrections } from './readCorrections';
export { readMeasureCorrections } from './readMeasureCorrections';
