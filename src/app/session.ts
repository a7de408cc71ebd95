import type { AcceptedFinding } from '../core/checks';
import type { Diagnostic } from '../core/diagnostics';
import type { FormulaStyle } from '../core/emit';
import type { MeasureTable, Plan, RecognisedMeasureSheet } from '../core/plan';
import type { Parameters, PlanScores, ResolvedPlan, YearActual } from '../core/scoring';
import type { Correction } from './corrections';
import type { HostResult, Selection, SheetEdit } from './ports';
import type { SendingReport } from './prepareForSending';
import type { Revisions } from './revisions';

/** A plan that was found, read, checked and scored. */
export interface OpenedPlan {
  readonly kind: 'opened';
  readonly plan: Plan;
  readonly measures: MeasureTable | undefined;
  /** Sheets of measures and those that might be, with why each is read or not. */
  readonly measureSheets: readonly RecognisedMeasureSheet[];
  readonly parameters: Parameters;
  readonly scores: PlanScores;
  /** Algorithms with what their codes mean, and the actuals they gave; both aligned with the nodes of the plan. */
  readonly resolved: ResolvedPlan;
  readonly actuals: readonly (YearActual | undefined)[];
  /** In the fixed order: workbook, sheet, row, column, code; without those that were accepted as they stand. */
  readonly diagnostics: readonly Diagnostic[];
  /** Findings a person accepted with a reason; they come back when their cells change. */
  readonly accepted: readonly AcceptedFinding[];
  /** The block of settings, bands and steps on the sheet of parameters; undefined before it is there. */
  readonly rulesBlock: Selection | undefined;
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
  /**
   * Writes changed rules and years into the cells of Parametri, in one undoable step; the formulas follow. Where the sheet is not there
   * yet, it calculates with them, in the given style.
   */
  changeParameters(parameters: Parameters, style: FormulaStyle): Promise<HostResult<WriteReport>>;
  /**
   * Makes the workbook ready for somebody without Traguardo: PIANO formulas become plain ones, in one undoable step, and the report lists
   * what else would not travel.
   */
  prepareForSending(): Promise<HostResult<SendingReport>>;
  /** Puts a small plan with its measures on two new sheets, to try Traguardo on. */
  insertSample(): Promise<HostResult<WriteReport>>;
  /**
   * Carries out the fixes of findings (their `fix`; for another of their proposals set it there) in one undoable step. `fixEdits` says
   * beforehand which cells would get what. Cells of the user are written by nothing else.
   */
  fix(diagnostics: readonly Diagnostic[]): Promise<HostResult<WriteReport>>;
  /** Keeps findings as accepted in the workbook, each with the reason and the day, in one undoable step; without a reason TG918. */
  accept(diagnostics: readonly Diagnostic[], reason: string): Promise<HostResult<WriteReport>>;
  /** Has accepted findings reported again. */
  unaccept(diagnostics: readonly Diagnostic[]): Promise<HostResult<WriteReport>>;
  /** Writes the sheet `Controlli`, to be printed: the findings with their places, what to do, and those that were accepted. */
  writeFindings(): Promise<HostResult<WriteReport>>;
  /**
   * Keeps what a person says about the plan sheet and the sheets of measures (which sheets these are, which column holds what, what a row is, which
   * row is the header) as defined names in one undoable step, and reads again accordingly. What was recognised is `plan.recognition`,
   * `measures.recognition` and `measureSheets`.
   */
  correct(corrections: readonly Correction[]): Promise<HostResult<WriteReport>>;
  /**
   * Makes the sheet `Cruscotto` (tables of live formulas and charts over them) or refreshes it, wherever it was moved and however it is called;
   * calculates first where that is still to be done. A refresh changes cells of ours only; what a person formatted, moved or typed stays.
   */
  dashboard(): Promise<HostResult<WriteReport>>;
  /**
   * Makes the sheet `Relazione` (the printable results) or refreshes it in the same way. Reasons typed there follow their rows by key.
   */
  report(): Promise<HostResult<WriteReport>>;
  /** Day of the last calculation, as ISO text; undefined where the workbook never was calculated. */
  scoredOn(): string | undefined;
  /** Takes the last write back; an error where there is none. */
  undoLastWrite(): Promise<HostResult<WriteReport>>;
  readonly canUndo: boolean;
  select(selection: Selection): Promise<HostResult<void>>;
  /** Calls back, debounced by the caller, when the user edits cells or selects others. */
  onEdit(listener: (edit: SheetEdit) => void): Promise<HostResult<() => Promise<void>>>;
  /**
   * The last reading with the scores after an edit of targets, weights or measures, at once; undefined where a whole reading has to tell, which has
   * to follow in any case: findings, and what formulas made of the edit, are still those of before.
   */
  follow(edit: SheetEdit): Promise<HostResult<Opening | undefined>>;
  /** Where the person is. */
  activeCell(): Promise<HostResult<Selection>>;
  onSelect(listener: (selection: Selection) => void): Promise<HostResult<() => Promise<void>>>;
  /** Approved states of the plan and what changed since. */
  readonly revisions: Revisions;
}
