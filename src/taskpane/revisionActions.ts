import type {
  ComparedSide,
  Comparison,
  HistoryStep,
  HostResult,
  RegisterTexts,
  RevisionDetails,
  RevisionMade,
  Revisions,
  WriteReport,
} from '../app';
import { WORKBOOK } from '../core/diagnostics';
import type { Diagnostic } from '../core/diagnostics';
import type { OtherWrite, PaneAction, PaneState } from './paneState';

/** What the pane does with approved states. What goes wrong is told by the notice; an answer is then undefined, or false. */
export interface RevisionActions {
  /** Looks for approved states, and for the rows that changed against the one that is flagged. */
  load(): Promise<boolean>;
  approve(details: RevisionDetails): Promise<boolean>;
  /** Keeps the plan of another workbook file as an approved state; the file is only read. */
  takeFrom(file: OtherFile, details: RevisionDetails): Promise<boolean>;
  /** Flags what changed since a revision; without one, since the one that is flagged or else the last. */
  flag(revision?: string): Promise<boolean>;
  unflag(): Promise<boolean>;
  writeRegister(revision: string): Promise<boolean>;
  compare(before: ComparedSide, after: ComparedSide): Promise<Comparison | undefined>;
  /** Keeps whether the two rows of a question are the same; undefined opens it again. */
  answer(question: string, same: boolean | undefined): Promise<boolean>;
  registerTexts(revision: string): Promise<RegisterTexts | undefined>;
  /** How the targets of the indicator in a row (0-based) of the plan sheet changed; empty where nothing is known. */
  historyOf(row: number): Promise<readonly HistoryStep[]>;
}

/** A workbook file that a person chose. */
export interface OtherFile {
  readonly fileName: string;
  readonly bytes: ArrayBuffer;
}

/** What the store lends to these actions. */
export interface StoreParts {
  readonly revisions: () => Revisions;
  readonly getState: () => PaneState;
  readonly set: (change: Partial<PaneState>) => void;
  /** A write in its turn, with its notice. */
  readonly write: (action: OtherWrite, task: () => Promise<HostResult<WriteReport>>) => Promise<boolean>;
  /** A question in its turn; undefined where it was refused, then the notice says why. */
  readonly ask: <T>(
    action: PaneAction,
    task: () => Promise<HostResult<T>>,
  ) => Promise<{ readonly value: T } | undefined>;
  readonly failed: (diagnostic: Diagnostic) => boolean;
}

const PRESENT: ComparedSide = { kind: 'present' };

const NOTHING_APPROVED: Diagnostic = { code: 'TG619', at: WORKBOOK, params: {} };

/** Rows of the plan sheet that a comparison names. */
const changedRowsOf = (comparison: Comparison | undefined): ReadonlySet<number> =>
  new Set(comparison?.lines.flatMap(({ place }) => place?.row ?? []) ?? []);

/** The actions over one session. */
export function createRevisionActions(parts: StoreParts): RevisionActions {
  const { ask, write, revisions, getState, set } = parts;
  const compare: RevisionActions['compare'] = async (before, after) =>
    (await ask('comparing', () => revisions().compare(before, after)))?.value;
  const load = async (): Promise<boolean> => {
    const found = await ask('comparing', () => revisions().overview());
    if (found === undefined) return false;
    const { flagged } = found.value;
    const comparison =
      flagged === undefined ? undefined : await compare({ kind: 'revision', id: flagged }, PRESENT);
    set({ revisions: found.value, changedRows: changedRowsOf(comparison) });
    return true;
  };
  /** A write after which the overview is another. */
  const change = async (action: OtherWrite, task: () => Promise<HostResult<WriteReport>>): Promise<boolean> =>
    (await write(action, task)) && (await load());
  const keep = (task: () => Promise<HostResult<RevisionMade>>): Promise<boolean> =>
    change('approving', async () => {
      const made = await task();
      return made.ok ? { ok: true, value: made.value.report } : made;
    });
  const flag: RevisionActions['flag'] = async (wanted) => {
    if (getState().revisions === undefined && !(await load())) return false;
    const known = getState().revisions;
    const revision = wanted ?? known?.flagged ?? known?.revisions.at(-1)?.id;
    if (revision === undefined) return parts.failed(NOTHING_APPROVED);
    return change('flagging', () => revisions().flag(revision));
  };
  return {
    load,
    compare,
    approve: (details) => keep(() => revisions().approve(details)),
    takeFrom: (file, details) => keep(() => revisions().takeFrom(file, details)),
    flag,
    unflag: () => change('unflagging', () => revisions().unflag()),
    writeRegister: (revision) => write('registering', () => revisions().writeRegister(revision)),
    answer: async (question, same) =>
      (await ask('comparing', () => revisions().answer(question, same))) !== undefined,
    registerTexts: async (revision) =>
      (await ask('comparing', () => revisions().registerTexts(revision)))?.value,
    historyOf: async (row) => {
      // What is only additional must not push another message aside.
      const steps = await revisions().historyOf(row);
      return steps.ok ? steps.value : [];
    },
  };
}
