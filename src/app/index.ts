export type { Correction, MeasureCorrection } from './corrections';
export type { SendingReport } from './prepareForSending';
export { createSession } from './createSession';
export { fixEdits } from './fixPlan';
export { readWorkbook } from './readWorkbook';
export type { ReadWorkbook } from './readWorkbook';
export type { FormulaStyle } from '../core/emit';
export type {
  AppliedWrite,
  Clock,
  DefinedName,
  HostResult,
  Selection,
  SheetEdit,
  SheetSnapshot,
  WorkbookFiles,
  WorkbookPort,
  WorkbookSnapshot,
} from './ports';
export type { OpenedPlan, Opening, Session, WriteReport } from './session';
export { VERIFIED_SHEETS, verifyRanges } from './verifyRanges';
export type { RangeContents } from './verifyRanges';
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
