export type {
  ChangedField,
  ChangeLine,
  ComparedSide,
  Comparison,
  HistoryStep,
  RegisterTexts,
  RevisionDetails,
  RevisionMade,
  RevisionQuestion,
  Revisions,
  RevisionsOverview,
  RevisionSummary,
  ScoreEffect,
  ScorePair,
  ScoresOnBoth,
} from './revisions';
export { readAnswers } from './answers';
export { createRevisions } from './createRevisions';
export type { Desk } from './desk';
