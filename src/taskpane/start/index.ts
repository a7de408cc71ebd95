export { ResultSheets } from './ResultSheets';
export { NextStepCard } from './NextStepCard';
export { nextStep } from './nextStep';
export type { NextStep } from './nextStep';
