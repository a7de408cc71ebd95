import type { FormulaStyle, Opening, Selection, WriteReport } from '../app';
import type { Diagnostic } from '../core/diagnostics';

/** What the pane may ask the session for, one at a time. */
export type PaneAction = 'reading' | 'calculating' | 'undoing';

/** What the last action has to say; a new one takes its place. */
export type Notice =
  | { readonly kind: 'written'; readonly report: WriteReport; readonly style: FormulaStyle }
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
  readonly work: PaneAction | 'idle';
  readonly notice: Notice | undefined;
  /** How the next calculation will write. */
  readonly style: FormulaStyle;
  readonly canUndo: boolean;
  /** Something was written since the pane was opened: from then on the undo button keeps its place. */
  readonly hasWritten: boolean;
  /** A bug of ours, for the error boundary. */
  readonly crash: { readonly cause: unknown } | undefined;
}

export const INITIAL_STATE: PaneState = {
  opening: undefined,
  work: 'idle',
  notice: undefined,
  style: 'native',
  canUndo: false,
  hasWritten: false,
  crash: undefined,
};

/** State and actions of the pane; the ribbon shares them, so that both show the same. An action resolves to whether it went well. */
export interface PaneStore {
  getState(): PaneState;
  subscribe(listener: () => void): () => void;
  /** Reads, then follows the edits of the sheet until the returned function is called. */
  start(): () => void;
  read(): Promise<boolean>;
  calculate(): Promise<boolean>;
  undo(): Promise<boolean>;
  select(selection: Selection): Promise<boolean>;
  chooseStyle(style: FormulaStyle): void;
  dismissNotice(): void;
}
