import type { Diagnostic } from '../core/diagnostics';
import type { FormulaStyle } from '../core/emit';
import type { MeasureTable, Plan } from '../core/plan';
import type { Parameters, PlanScores } from '../core/scoring';
import type { HostResult, Selection } from './ports';

/** A plan that was found, read, checked and scored. */
export interface OpenedPlan {
  readonly kind: 'opened';
  readonly plan: Plan;
  readonly measures: MeasureTable | undefined;
  readonly parameters: Parameters;
  readonly scores: PlanScores;
  /** In the fixed order: workbook, sheet, row, column, code. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the owned columns stand in the sheet already, and in which style. */
  readonly written: FormulaStyle | undefined;
}

/** What was found in the workbook. Without a plan the findings say why. */
export type Opening = OpenedPlan | { readonly kind: 'noPlan'; readonly diagnostics: readonly Diagnostic[] };

/** What a write did, for the message in the pane. */
export interface WriteReport {
  readonly sheet: string;
  readonly cells: number;
  readonly opened: Opening;
}

/** What the pane and the ribbon may ask for. Every refusal is a finding (TG9xx), never an exception. */
export interface Session {
  /** Reads, checks and scores; writes nothing. */
  open(): Promise<HostResult<Opening>>;
  /** Writes Parametri and the owned columns as live formulas, in one undoable step, and reads again. */
  calculate(style: FormulaStyle): Promise<HostResult<WriteReport>>;
  /** Takes the last write back; an error where there is none. */
  undoLastWrite(): Promise<HostResult<WriteReport>>;
  readonly canUndo: boolean;
  select(selection: Selection): Promise<HostResult<void>>;
  /** Calls back, debounced by the caller, when the user edits cells or selects others. */
  onEdit(listener: () => void): Promise<HostResult<() => Promise<void>>>;
  onSelect(listener: (selection: Selection) => void): Promise<HostResult<() => Promise<void>>>;
}
