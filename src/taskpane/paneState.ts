import type { Correction, FormulaStyle, Opening, RevisionsOverview, Selection, WriteReport } from '../app';
import type { Diagnostic } from '../core/diagnostics';
import type { Parameters } from '../core/scoring';
import type { RevisionActions } from './revisionActions';

/** The screens of the pane, in the order of their tabs. */
export type ScreenName = 'start' | 'plan' | 'checks' | 'revisions' | 'settings';

/** What the pane may ask the session for, one at a time. */
export type PaneAction =
  | 'reading'
  | 'calculating'
  | 'undoing'
  | 'ruling'
  | 'sampling'
  | 'fixing'
  | 'accepting'
  | 'reopening'
  | 'listing'
  | 'correcting'
  | 'sending'
  | 'dashboard'
  | 'report'
  | 'approving'
  | 'flagging'
  | 'unflagging'
  | 'registering'
  | 'comparing';

/** Those that write, besides calculating: each has its own message. */
export type OtherWrite = Exclude<PaneAction, 'reading' | 'calculating' | 'undoing' | 'comparing'>;

/** What the last action has to say; a new one takes its place. */
export type Notice =
  | {
      readonly kind: 'written';
      readonly action: OtherWrite | 'calculating';
      readonly report: WriteReport;
      readonly style: FormulaStyle;
    }
  | { readonly kind: 'undone'; readonly report: WriteReport }
  | {
      readonly kind: 'failed';
      readonly diagnostic: Diagnostic;
      /** What to try again; undefined where trying again makes no sense. */
      readonly action: PaneAction | undefined;
    };

/** All that the pane shows. Lives in memory only. */
export interface PaneState {
  /** The last good reading; undefined until there is one. */
  readonly opening: Opening | undefined;
  /** When that was. */
  readonly readAt: Date | undefined;
  /** Day of the last calculation as ISO text; undefined where there was none. */
  readonly scoredOn: string | undefined;
  readonly work: PaneAction | 'idle';
  readonly notice: Notice | undefined;
  /** How the next calculation will write. */
  readonly style: FormulaStyle;
  readonly canUndo: boolean;
  /** Something was written since the pane was opened: from then on the undo button keeps its place. */
  readonly hasWritten: boolean;
  readonly screen: ScreenName;
  /** Id of the node that is looked at; undefined until there is one. */
  readonly focused: string | undefined;
  /** Whether the reason of its number is shown in full. */
  readonly whyOpen: boolean;
  /** Rises whenever the sheet or another screen asks to show the node: the tree scrolls there. */
  readonly revealed: number;
  /** What would not travel with the workbook; undefined until it was made ready for sending. */
  readonly leftBehind: readonly Diagnostic[] | undefined;
  /** The cells last chosen in a sheet by the person; undefined until there were any. */
  readonly selection: Selection | undefined;
  /** Approved states; undefined until they were looked for. */
  readonly revisions: RevisionsOverview | undefined;
  /** Rows (0-based) of the plan sheet that changed against the state that is flagged, or else the newest. */
  readonly changedRows: ReadonlySet<number>;
  /** A bug of ours, for the error boundary. */
  readonly crash: { readonly cause: unknown } | undefined;
}

export const INITIAL_STATE: PaneState = {
  opening: undefined,
  readAt: undefined,
  scoredOn: undefined,
  work: 'idle',
  notice: undefined,
  style: 'native',
  canUndo: false,
  hasWritten: false,
  screen: 'start',
  focused: undefined,
  whyOpen: false,
  revealed: 0,
  leftBehind: undefined,
  selection: undefined,
  revisions: undefined,
  changedRows: new Set(),
  crash: undefined,
};

/** State and actions of the pane; the ribbon shares them, so that both show the same. An action resolves to whether it went well. */
export interface PaneStore {
  getState(): PaneState;
  subscribe(listener: () => void): () => void;
  /** Reads, then follows edits and selection of the sheet until the returned function is called. */
  start(): () => void;
  read(): Promise<boolean>;
  /** Gives up a reading that takes long: what was known stays. A write is never given up half way. */
  cancel(): void;
  /** Reads anew and shows the findings. */
  check(): Promise<boolean>;
  calculate(): Promise<boolean>;
  undo(): Promise<boolean>;
  changeParameters(parameters: Parameters): Promise<boolean>;
  insertSample(): Promise<boolean>;
  /** Carries out the fixes of findings, in one step. */
  fix(findings: readonly Diagnostic[]): Promise<boolean>;
  accept(findings: readonly Diagnostic[], reason: string): Promise<boolean>;
  reopen(findings: readonly Diagnostic[]): Promise<boolean>;
  /** Writes the sheet of findings, to be printed. */
  writeFindings(): Promise<boolean>;
  correct(corrections: readonly Correction[]): Promise<boolean>;
  /** Turns PIANO formulas into plain ones, for people without Traguardo. */
  prepareForSending(): Promise<boolean>;
  dashboard(): Promise<boolean>;
  report(): Promise<boolean>;
  /** Everything about approved states and what changed since. */
  readonly revising: RevisionActions;
  /** Does again what failed last. */
  retry(): Promise<boolean>;
  select(selection: Selection): Promise<boolean>;
  chooseStyle(style: FormulaStyle): void;
  dismissNotice(): void;
  go(screen: ScreenName): void;
  /** Looks at a node of the plan, or at none. */
  look(node: string | undefined): void;
  /** Shows why a node has its number. */
  openWhy(node: string): void;
  closeWhy(): void;
  /** Explains the active cell: shows the node of its row. False where the row is none of the plan. */
  whyHere(): Promise<boolean>;
}
