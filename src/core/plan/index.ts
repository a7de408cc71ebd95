export type {
  IndicatorNode,
  LevelColumns,
  Measure,
  MeasureOrigin,
  MeasureTable,
  NodeKind,
  ParentNode,
  Plan,
  PlanColumns,
  PlanNode,
  SharedRow,
  Weight,
  YearColumn,
} from './model';
export { lastResultRow, resultRowOf } from './model';
export { findSheets } from './findSheets';
export type { FoundSheets } from './findSheets';
export type { MeasureCorrections } from './measureCorrections';
export { NO_MEASURES_RECOGNISED } from './measureRecognition';
export type {
  MeasureField,
  MeasureRecognition,
  MeasureRole,
  MeasureSheetReason,
  RecognisedMeasureColumn,
  RecognisedMeasureSheet,
} from './measureRecognition';
export { separatorsOfColumn } from './separatorsOfColumn';
export { weightColumnOf } from './weightColumnOf';
export { mergeMeasures } from './mergeMeasures';
export { oncePerPlan } from './oncePerPlan';
export { isPlacedByOrder } from './outlineDepths';
export { measurePlace } from './measurePlace';
export { measuresByCode } from './measuresByCode';
export { readMeasures, readMeasuresInTurns } from './readMeasures';
export { rereadMeasure, rereadTargets, rereadWeight } from './rereadCells';
export { NO_CORRECTIONS } from './corrections';
export type { CorrectedKind, PlanCorrections } from './corrections';
export { readPlan, readPlanInTurns, readPlans } from './readPlan';
export type { ReadPlanOptions } from './readPlan';
export { NOTHING_RECOGNISED } from './recognition';
export type {
  AsideKind,
  ColumnReason,
  ColumnRole,
  FieldName,
  OtherPlan,
  RecognisedColumn,
  RecognisedRow,
  Recognition,
  RowKind,
  RowReason,
} from './recognition';
export type { OwnedColumns } from './sheetView';
