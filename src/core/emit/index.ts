export type {
  CellStyle,
  CellWrite,
  ColumnWidth,
  ConditionalFormatWrite,
  Expectation,
  NameWrite,
  StyleWrite,
  WritePlan,
} from './writePlan';
