export { ACCEPTANCES_NAME, emitAcceptances, readAcceptances } from './acceptanceSheet';
export type { AcceptanceTable } from './acceptanceSheet';
export { findChangedFormulas } from './changedFormulas';
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
export { rulesBlock } from './parametersSheet';
export { directionOfWords, targetInWords } from './words';
export type {
  CellStyle,
  CellWrite,
  ColumnWidth,
  ConditionalFormatWrite,
  Expectation,
  NameWrite,
  PageWrite,
  StyleWrite,
  WritePlan,
} from './writePlan';
