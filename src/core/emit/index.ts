export { ACCEPTANCES_NAME, emitAcceptances, readAcceptances } from './acceptanceSheet';
export type { AcceptanceTable } from './acceptanceSheet';
export { findChangedFormulas } from './changedFormulas';
export { CHART_NAMES, SECTION_NAMES, emitDashboard } from './dashboard';
export { emitPlan } from './emitPlan';
export { FINDINGS_NAME, emitFindings } from './findingsSheet';
export type { FindingsReport } from './findingsSheet';
export { Frame } from './frame';
export type { EmitInput } from './frame';
export { guardText } from './formulaText';
export type { FormulaStyle } from './ownedCells';
export { OWNED_COLUMNS } from './ownedColumns';
export type { OwnedColumn, OwnedKey } from './ownedColumns';
export { ownedValues } from './ownedValues';
export { emitReport } from './report';
export { rulesBlock } from './parametersSheet';
export { emitRevision } from './revisionSheet';
export {
  REGISTER_COLUMNS,
  REGISTER_HEADERS,
  REGISTER_TITLE,
  emitRegister,
  registerCsv,
  registerHtml,
  registerTsv,
} from './revisionRegister';
export type { Register, RegisterLine } from './revisionRegister';
export type { FlagInput } from './revisionFlagCells';
export { flagLayout } from './revisionFlagCells';
export { FLAG_HEADER, FLAG_NAMES } from './revisionFlagColumns';
export { FLAG_FILLS } from './revisionFlagFills';
export { LEGEND } from './revisionFlagLegend';
export { findStaleFlags } from './staleFlags';
export { FLAG_FORMAT_MARK, emitFlags, removeFlags } from './revisionFlags';
export { FORMAT_NAME, WORKBOOK_FORMAT } from './workbookFormat';
export { directionOfWords, targetInWords } from './words';
export type { StandingSheet } from './standingSheet';
export type {
  CellStyle,
  CellWrite,
  ChartKind,
  ChartWrite,
  ColumnWidth,
  ConditionalFormatWrite,
  Expectation,
  NameWrite,
  PageWrite,
  StyleWrite,
  WritePlan,
} from './writePlan';
export { writeOf } from './writePlan';
