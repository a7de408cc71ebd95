export type {
  AppliedWrite,
  Clock,
  DefinedName,
  HostResult,
  Selection,
  SheetEdit,
  SheetSnapshot,
  WorkbookPort,
  WorkbookSnapshot,
} from './ports';
export type { FormulaStyle, OpenedPlan, Opening, Session, WriteReport } from './session';
