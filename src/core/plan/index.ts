export type {
  IndicatorNode,
  Measure,
  MeasureOrigin,
  MeasureTable,
  NodeKind,
  ParentNode,
  Plan,
  PlanColumns,
  PlanNode,
  Weight,
  YearColumn,
} from './model';
export { findSheets } from './findSheets';
export type { FoundSheets } from './findSheets';
export { readMeasures } from './readMeasures';
export { readPlan } from './readPlan';
export type { ReadPlanOptions } from './readPlan';
export type { OwnedColumns } from './sheetView';
