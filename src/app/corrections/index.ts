export type { Correction } from './correction';
export { correctionPlan } from './correctionPlan';
export { readCorrections } from './readCorrections';
export type { KeptCorrections } from './readCorrections';
