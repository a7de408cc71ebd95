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
