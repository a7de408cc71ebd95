import type { HostResult, Opening, Selection, Session, WriteReport } from '../app';
import type { Diagnostic } from '../core/diagnostics';
import { debounce } from './debounce';
import { INITIAL_STATE } from './paneState';
import type { Notice, PaneAction, PaneState, PaneStore } from './paneState';

/** How long the sheet must rest before it is read again. */
const EDIT_PAUSE_MS = 400;

class SessionStore implements PaneStore {
  private state: PaneState = INITIAL_STATE;
  private readonly listeners = new Set<() => void>();
  private queue: Promise<unknown> = Promise.resolve();
  /** A reading that waits for its turn: it will see every edit made until it begins. */
  private waitingRead: Promise<boolean> | undefined;
  private styleChosen = false;

  constructor(private readonly session: Session) {}

  readonly getState = (): PaneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly start = (): (() => void) => {
    const readLater = debounce(() => void this.read(), EDIT_PAUSE_MS);
    const listening = this.listen(readLater);
    void this.read();
    return () => {
      readLater.cancel();
      void listening.then((stop) => stop?.());
    };
  };

  readonly read = (): Promise<boolean> => {
    this.waitingRead ??= this.inTurn('reading', async () => {
      this.waitingRead = undefined;
      const result = await this.session.open();
      if (!result.ok) return this.failed(result.error, 'reading');
      this.opened(result.value);
      if (this.failedReading()) this.set({ notice: undefined });
      return true;
    });
    return this.waitingRead;
  };

  readonly calculate = (): Promise<boolean> =>
    this.inTurn('calculating', async () => {
      const { style } = this.state;
      const result = await this.session.calculate(style);
      return this.wrote(result, 'calculating', (report) => ({ kind: 'written', report, style }));
    });

  readonly undo = (): Promise<boolean> =>
    this.inTurn('undoing', async () => {
      const result = await this.session.undoLastWrite();
      return this.wrote(result, undefined, (report) => ({ kind: 'undone', report }));
    });

  readonly select = async (selection: Selection): Promise<boolean> => {
    try {
      const result = await this.session.select(selection);
      return result.ok || this.failed(result.error, undefined);
    } catch (cause) {
      return this.crashed(cause);
    }
  };

  readonly chooseStyle = (style: PaneState['style']): void => {
    this.styleChosen = true;
    this.set({ style });
  };

  readonly dismissNotice = (): void => this.set({ notice: undefined });

  private set(change: Partial<PaneState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  /** One action at a time: a write never overtakes a reading. */
  private inTurn(work: PaneAction, task: () => Promise<boolean>): Promise<boolean> {
    const turn = this.queue.then(async () => {
      this.set({ work });
      try {
        return await task();
      } catch (cause) {
        return this.crashed(cause);
      } finally {
        this.set({ work: 'idle', canUndo: this.session.canUndo });
      }
    });
    this.queue = turn;
    return turn;
  }

  private async listen(onEdit: () => void): Promise<(() => Promise<void>) | undefined> {
    try {
      const result = await this.session.onEdit(onEdit);
      if (result.ok) return result.value;
      this.failed(result.error, undefined);
    } catch (cause) {
      this.crashed(cause);
    }
    return undefined;
  }

  private failedReading(): boolean {
    const { notice } = this.state;
    return notice?.kind === 'failed' && notice.action === 'reading';
  }

  private opened(opening: Opening): void {
    const written = opening.kind === 'opened' ? opening.written : undefined;
    const style = this.styleChosen ? this.state.style : (written ?? this.state.style);
    this.set({ opening, style });
  }

  private wrote(
    result: HostResult<WriteReport>,
    action: PaneAction | undefined,
    notice: (report: WriteReport) => Notice,
  ): boolean {
    if (!result.ok) return this.failed(result.error, action);
    this.opened(result.value.opened);
    this.set({ notice: notice(result.value), hasWritten: true });
    return true;
  }

  private failed(diagnostic: Diagnostic, action: PaneAction | undefined): boolean {
    this.set({ notice: { kind: 'failed', diagnostic, action } });
    return false;
  }

  private crashed(cause: unknown): boolean {
    this.set({ crash: { cause } });
    return false;
  }
}

/** The state of the pane over one session. Nothing is read before `start`. */
export const createPaneStore = (session: Session): PaneStore => new SessionStore(session);
