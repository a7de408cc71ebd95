import type { FormulaStyle, HostResult, Opening, Selection, Session, SheetEdit, WriteReport } from '../app';
import { WORKBOOK } from '../core/diagnostics';
import type { Diagnostic } from '../core/diagnostics';
import type { Parameters } from '../core/scoring';
import { nodeOfSelection } from './nodeOfSelection';
import { INITIAL_STATE } from './paneState';
import type { Notice, OtherWrite, PaneAction, PaneState, PaneStore, ScreenName } from './paneState';
import { createRevisionActions } from './revisionActions';
import { pageVisibility } from './visibility';
import type { Visibility } from './visibility';
import { watchEdits } from './watchEdits';

/** What the pane takes from its surroundings. */
export interface PaneSurroundings {
  readonly visibility: Visibility;
  readonly now: () => Date;
}

type Stop = () => Promise<void>;

class SessionStore implements PaneStore {
  private state: PaneState = INITIAL_STATE;
  private readonly listeners = new Set<() => void>();
  private queue: Promise<unknown> = Promise.resolve();
  /** A reading that waits for its turn: it will see every edit made until it begins. */
  private waitingRead: Promise<boolean> | undefined;
  /** The reading that is going on; a reading that was given up is no longer this one. */
  private currentRead: object | undefined;
  /** What failed last, to be done again. */
  private again: (() => Promise<boolean>) | undefined;
  /** A selection this pane asked for: its event is no news. */
  private ownSelection: Selection | undefined;
  private styleChosen = false;
  readonly revising = createRevisionActions({
    revisions: () => this.session.revisions,
    getState: () => this.state,
    set: (change) => this.set(change),
    write: (action, task) => this.write(action, task),
    ask: (action, task) => this.ask(action, task),
    // To a person it is a part of the reading before it.
    askQuietly: (_action, task) => this.ask('reading', task, true),
    failed: (diagnostic) => this.failed(diagnostic, undefined),
  });

  constructor(
    private readonly session: Session,
    private readonly surroundings: PaneSurroundings,
  ) {}

  readonly getState = (): PaneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly start = (): (() => void) => {
    const edits = watchEdits(this.surroundings.visibility, {
      follow: (edit) => void this.followEdit(edit),
      read: () => void this.read(),
    });
    const editing = this.listen(this.session.onEdit(edits.heard));
    const selecting = this.listen(this.session.onSelect(this.follow));
    void this.read();
    return () => {
      edits.stop();
      for (const listening of [editing, selecting]) void listening.then((stop) => stop?.());
    };
  };

  readonly read = (): Promise<boolean> => {
    this.waitingRead ??= this.inTurn('reading', async () => {
      this.waitingRead = undefined;
      const own = {};
      this.currentRead = own;
      const result = await this.session.open();
      if (this.currentRead !== own) return false;
      if (!result.ok) return this.failed(result.error, 'reading', this.read);
      this.opened(result.value);
      if (this.failedReading()) this.set({ notice: undefined });
      return true;
    });
    return this.waitingRead;
  };

  readonly cancel = (): void => {
    if (this.state.work !== 'reading') return;
    this.currentRead = undefined;
    this.set({ work: 'idle' });
  };

  readonly check = (): Promise<boolean> => {
    this.go('checks');
    return this.read();
  };

  readonly calculate = (): Promise<boolean> => {
    const { style } = this.state;
    return this.write('calculating', () => this.session.calculate(style));
  };

  readonly undo = (): Promise<boolean> =>
    this.inTurn('undoing', async () => {
      const result = await this.session.undoLastWrite();
      return this.wrote(result, undefined, (report) => ({ kind: 'undone', report }));
    });

  readonly changeParameters = (parameters: Parameters): Promise<boolean> =>
    this.write('ruling', () => this.session.changeParameters(parameters, this.state.style));

  readonly insertSample = (): Promise<boolean> => this.write('sampling', () => this.session.insertSample());

  readonly fix: PaneStore['fix'] = (findings) => this.write('fixing', () => this.session.fix(findings));

  readonly accept: PaneStore['accept'] = (findings, reason) =>
    this.write('accepting', () => this.session.accept(findings, reason));

  readonly reopen: PaneStore['reopen'] = (findings) =>
    this.write('reopening', () => this.session.unaccept(findings));

  readonly writeFindings = (): Promise<boolean> =>
    this.writeSheet('listing', () => this.session.writeFindings());

  readonly correct: PaneStore['correct'] = (corrections) =>
    this.write('correcting', () => this.session.correct(corrections));

  readonly prepareForSending = (): Promise<boolean> =>
    this.write('sending', async () => {
      const sent = await this.session.prepareForSending();
      if (!sent.ok) return sent;
      const { opened, cells, leftBehind } = sent.value;
      this.set({ leftBehind });
      const sheet = opened.kind === 'opened' ? opened.plan.sheet : '';
      return { ok: true, value: { sheet, cells, opened } };
    });

  readonly dashboard = (): Promise<boolean> => this.writeSheet('dashboard', () => this.session.dashboard());

  readonly report = (): Promise<boolean> => this.writeSheet('report', () => this.session.report());

  readonly retry = (): Promise<boolean> => this.again?.() ?? Promise.resolve(false);

  readonly select = async (selection: Selection): Promise<boolean> => {
    this.ownSelection = selection;
    try {
      const result = await this.session.select(selection);
      return result.ok || this.failed(result.error, undefined);
    } catch (cause) {
      return this.crashed(cause);
    }
  };

  readonly chooseStyle = (style: FormulaStyle): void => {
    this.styleChosen = true;
    this.set({ style });
  };

  readonly dismissNotice = (): void => this.set({ notice: undefined });

  readonly go = (screen: ScreenName): void => this.set({ screen });

  readonly look = (focused: string | undefined): void => this.set({ focused });

  readonly openWhy = (focused: string): void =>
    this.set({ focused, whyOpen: true, screen: 'plan', revealed: this.state.revealed + 1 });

  readonly closeWhy = (): void => this.set({ whyOpen: false });

  readonly whyHere = async (): Promise<boolean> => {
    if (this.state.opening === undefined && !(await this.read())) return false;
    try {
      const cell = await this.session.activeCell();
      if (!cell.ok) return this.failed(cell.error, undefined);
      const node = nodeOfSelection(this.state.opening, cell.value);
      if (node === undefined) return this.failed(NO_ROW_OF_THE_PLAN, undefined);
      this.openWhy(node);
      return true;
    } catch (cause) {
      return this.crashed(cause);
    }
  };

  /**
   * Shows the scores after an edit at once, while the sheet is still being edited; the reading that follows it brings the findings. What cannot be
   * followed, or fails, is left to that reading.
   */
  private async followEdit(edit: SheetEdit): Promise<void> {
    if (this.state.work !== 'idle') return;
    try {
      const { opening } = this.state;
      const followed = await this.session.follow(edit);
      const isOurs = this.state.work === 'idle' && this.state.opening?.kind === opening?.kind;
      if (followed.ok && followed.value !== undefined && isOurs) this.set({ opening: followed.value });
    } catch (cause) {
      this.crashed(cause);
    }
  }

  /** The row a person selects in the sheet is the one that is looked at. The keyboard stays where it is. */
  private readonly follow = (selection: Selection): void => {
    const { ownSelection: own } = this;
    this.ownSelection = undefined;
    if (own?.sheet === selection.sheet && own.box.row === selection.box.row) return;
    this.set({ selection });
    const focused = nodeOfSelection(this.state.opening, selection);
    if (focused === undefined || !this.surroundings.visibility.isVisible()) return;
    this.set({ focused, revealed: this.state.revealed + 1 });
  };

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

  /** The same for a sheet that a person wants to see at once. */
  private async writeSheet(
    action: OtherWrite,
    task: () => Promise<HostResult<WriteReport>>,
  ): Promise<boolean> {
    const done = await this.write(action, task);
    const { notice } = this.state;
    if (done && notice?.kind === 'written')
      await this.select({ sheet: notice.report.sheet, box: { row: 0, column: 0, rows: 1, columns: 1 } });
    return done;
  }

  /** A question in its turn: writes nothing, and refuses with a notice, or in silence. */
  private async ask<T>(
    action: PaneAction,
    task: () => Promise<HostResult<T>>,
    quietly = false,
  ): Promise<{ readonly value: T } | undefined> {
    let answer: { readonly value: T } | undefined;
    await this.inTurn(action, async () => {
      const result = await task();
      if (!result.ok) return !quietly && this.failed(result.error, undefined);
      answer = { value: result.value };
      return true;
    });
    return answer;
  }

  /** A write in its turn, with the message of what was written where. */
  private write(
    action: OtherWrite | 'calculating',
    task: () => Promise<HostResult<WriteReport>>,
  ): Promise<boolean> {
    return this.inTurn(action, async () => {
      const { style } = this.state;
      const result = await task();
      const repeat = (): Promise<boolean> => this.write(action, task);
      return this.wrote(result, { action, repeat }, (report) => ({ kind: 'written', action, report, style }));
    });
  }

  private async listen(registered: Promise<HostResult<Stop>>): Promise<Stop | undefined> {
    try {
      const result = await registered;
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
    const scoredOn = this.session.scoredOn();
    this.set({ opening, style, scoredOn, readAt: this.surroundings.now() });
  }

  private wrote(
    result: HostResult<WriteReport>,
    retry: { readonly action: PaneAction; readonly repeat: () => Promise<boolean> } | undefined,
    notice: (report: WriteReport) => Notice,
  ): boolean {
    if (!result.ok) return this.failed(result.error, retry?.action, retry?.repeat);
    this.opened(result.value.opened);
    this.set({ notice: notice(result.value), hasWritten: true });
    return true;
  }

  private failed(
    diagnostic: Diagnostic,
    action: PaneAction | undefined,
    repeat?: () => Promise<boolean>,
  ): boolean {
    this.again = repeat;
    this.set({ notice: { kind: 'failed', diagnostic, action } });
    return false;
  }

  private crashed(cause: unknown): boolean {
    this.set({ crash: { cause } });
    return false;
  }
}

const NO_ROW_OF_THE_PLAN: Diagnostic = { code: 'TG919', at: WORKBOOK, params: {} };

const BROWSER: PaneSurroundings = { visibility: pageVisibility, now: () => new Date() };

/** The state of the pane over one session. Nothing is read before `start`. */
export const createPaneStore = (session: Session, surroundings: PaneSurroundings = BROWSER): PaneStore =>
  new SessionStore(session, surroundings);
