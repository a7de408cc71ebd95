export { Book } from './book';
export type { FormulaCell, GridCalculation, PendingAnswers } from './calculation';
export { readTypedItalian, type TypedCell } from './italianTyping';
export { openWorkbook, type OpenWorkbook } from './openWorkbook';
export { shownText } from './shownText';
export type { TextFit } from './textFit';
