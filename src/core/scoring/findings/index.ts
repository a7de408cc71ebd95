export { findAlgorithmProblems } from './algorithmProblems';
export { findMeaningProblems } from './meaningProblems';
export { findNotScorable } from './notScorable';
export { findPublishedDifferences } from './publishedDiffers';
export { findScoreProblems } from './scoreProblems';
export { findValueProblems } from './valueProblems';
