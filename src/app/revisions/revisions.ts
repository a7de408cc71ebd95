import type { Diagnostic } from '../../core/diagnostics';
import type { Challenge, Mark, TextField } from '../../core/revision';
import type { Achievement } from '../../core/scoring';
import type { PlainDate } from '../../core/values';
import type { HostResult } from '../ports';
import type { WriteReport } from '../session';

/** An approved state of the plan that is kept in the workbook. */
export interface RevisionSummary {
  readonly id: string;
  readonly name: string;
  /** The day of approval. */
  readonly date: PlainDate;
  readonly note: string;
  /** The sheet it stands on, whatever that is called now. */
  readonly sheet: string;
  /** Rows of the plan in it, headings included. */
  readonly rows: number;
  /** What is wrong with the sheet: edited by hand (TG601), made by a newer version (TG602), not readable (TG605). It is compared all the same. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface RevisionsOverview {
  /** Oldest first. */
  readonly revisions: readonly RevisionSummary[];
  /** Id of the revision against which the plan sheet is flagged; undefined where it is not. */
  readonly flagged: string | undefined;
  /** What concerns no single revision: the flagged one is gone (TG604). */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a person says about a revision. The day is today where she says none. */
export interface RevisionDetails {
  readonly name: string;
  readonly note: string;
  readonly date?: PlainDate;
}

/** One side of a comparison: a revision of this workbook, the plan as it is now, or a plan in another file, which is only read. */
export type ComparedSide =
  | { readonly kind: 'revision'; readonly id: string }
  | { readonly kind: 'present' }
  | { readonly kind: 'file'; readonly fileName: string; readonly bytes: ArrayBuffer };

/** What a line of the register is about; `row` for a whole row that is only on one side. */
export type ChangedField = TextField | 'target' | 'history' | 'weight' | 'row';

/** How a change moved the score of the objective above it: on the earlier target, and as it is. */
export interface ScoreEffect {
  /** `code - name` of the objective. */
  readonly objective: string;
  readonly before: Achievement;
  readonly after: Achievement;
}

/** One difference, as the register lists it. */
export interface ChangeLine {
  /** Names the row and the field; stays the same when the comparison is made again, so a reason is kept under it. */
  readonly id: string;
  readonly mark: Mark;
  readonly code: string;
  readonly name: string;
  /** Names of the rows above, from the top, joined by ` / `. */
  readonly path: string;
  readonly field: ChangedField;
  /** For targets and history. */
  readonly year?: number;
  /** Texts as a person would type them (Italian numbers); '' for none. */
  readonly before: string;
  readonly after: string;
  /** Targets only. */
  readonly challenge?: Challenge;
  /** Targets in force only, where the later side is the present plan. */
  readonly effect?: ScoreEffect;
  /** Typed by the user in the register; '' for none. */
  readonly reason: string;
  /** Where the row stands on the plan sheet (0-based); undefined for a row that is gone. */
  readonly place?: { readonly sheet: string; readonly row: number };
}

/** Rows that are alike although place or code differ: is it one indicator, or were there two? */
export interface RevisionQuestion {
  readonly id: string;
  readonly before: { readonly code: string; readonly name: string; readonly path: string };
  readonly after: {
    readonly code: string;
    readonly name: string;
    readonly path: string;
    readonly place?: { readonly sheet: string; readonly row: number };
  };
  /** The answer given before; undefined while it stands open. An open question counts as yes. */
  readonly answer: boolean | undefined;
}

/** The score of a row, or of the whole, on the target in force and on the target of the revision. */
export interface ScorePair {
  readonly inForce: Achievement;
  readonly original: Achievement;
}

/** Scores on both targets, with the present tree, weights and actuals. */
export interface ScoresOnBoth {
  readonly overall: ScorePair;
  /** Aligned with the nodes of the present plan. */
  readonly nodes: readonly ScorePair[];
}

export interface Comparison {
  /** Names for the two columns: of the revision, of the file, or '' for the present plan. */
  readonly before: string;
  readonly after: string;
  /** In the order of the plan; removed rows last. */
  readonly lines: readonly ChangeLine[];
  /** Rows of the plan by their mark; a row counts once. */
  readonly counts: Readonly<Record<Mark, number>>;
  readonly questions: readonly RevisionQuestion[];
  /** Where the later side is the present plan. */
  readonly scores: ScoresOnBoth | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** One step in the history of an indicator: a target that changed between one state and the next. */
export interface HistoryStep {
  /** When and where it came: the name and day of the revision; undefined for the present plan. */
  readonly when: { readonly name: string; readonly date: PlainDate } | undefined;
  readonly year: number;
  readonly from: string;
  readonly to: string;
  readonly mark: Mark;
  readonly challenge: Challenge;
  /** From the register; '' where nobody wrote one. */
  readonly why: string;
}

/** The register as texts: a .csv file (semicolons, BOM, for Excel in Italian), and a table to paste into a document. */
export interface RegisterTexts {
  readonly fileName: string;
  readonly csv: string;
  /** `text/plain` for the clipboard: tabs and line breaks. */
  readonly tsv: string;
  /** `text/html` for the clipboard. */
  readonly html: string;
}

/** A revision that was made, and what was written. */
export interface RevisionMade {
  readonly revision: RevisionSummary;
  readonly report: WriteReport;
}

/**
 * Approved states of the plan and what changed since (part of `Session`). Everything that writes is one undoable step, taken back by
 * `Session.undoLastWrite`. Every refusal is a finding, never an exception.
 */
export interface Revisions {
  /** The revisions in the workbook and whether the plan is flagged; writes nothing. */
  overview(): Promise<HostResult<RevisionsOverview>>;
  /** Freezes the plan as it is now on a sheet of its own, protected against slips. What was approved before stays as it is. */
  approve(details: RevisionDetails): Promise<HostResult<RevisionMade>>;
  /** The same with the plan of another .xlsx, which is only read. Not a plan: TG605; not a workbook: TG910. */
  takeFrom(
    file: { readonly fileName: string; readonly bytes: ArrayBuffer },
    details: RevisionDetails,
  ): Promise<HostResult<RevisionMade>>;
  /** What differs between two states; writes nothing. A revision that is not there: TG604. */
  compare(before: ComparedSide, after: ComparedSide): Promise<HostResult<Comparison>>;
  /** Keeps in the workbook whether the two rows of a question are the same; undefined opens it again. */
  answer(questionId: string, same: boolean | undefined): Promise<HostResult<void>>;
  /** Writes the column Variazione, the conditional formats and the legend beside the plan; again after rows were added. */
  flag(revisionId: string): Promise<HostResult<WriteReport>>;
  /** Removes exactly what `flag` added. */
  unflag(): Promise<HostResult<WriteReport>>;
  /** Writes the sheet Variazioni anew: what changed from the revision to the present plan. Reasons that were typed there are kept. */
  writeRegister(revisionId: string): Promise<HostResult<WriteReport>>;
  /** The register for a file and for the clipboard; writes nothing. */
  registerTexts(revisionId: string): Promise<HostResult<RegisterTexts>>;
  /** How the targets of the indicator in a row (0-based) of the plan sheet changed over all revisions, oldest first. */
  historyOf(sheetRow: number): Promise<HostResult<readonly HistoryStep[]>>;
}
