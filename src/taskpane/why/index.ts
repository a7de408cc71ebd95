export { WhySummary } from './WhySummary';
export { WhyView } from './WhyView';
export { whyModel } from './whyModel';
export type { WhyModel } from './whyModel';
export { whyText } from './whyText';
