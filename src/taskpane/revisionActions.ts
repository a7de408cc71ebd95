import type {
  ComparedSide,
  Comparison,
  HistoryStep,
  HostResult,
  RegisterTexts,
  RevisionDetails,
  RevisionMade,
  Revisions,
  RevisionsOverview,
  WriteReport,
} from '../app';
import { WORKBOOK } from '../core/diagnostics';
import type { Diagnostic } from '../core/diagnostics';
import type { OtherWrite, PaneAction, PaneState } from './paneState';

/** What the pane does with approved states. What goes wrong is told by the notice; an answer is then undefined, or false. */
export interface RevisionActions {
  /** Looks for approved states. */
  load(): Promise<boolean>;
  /**
   * Brings the rows up to date that changed against the state that is flagged, or else the newest; where approved states were not looked for
   * yet, it looks for them. What goes wrong is not told.
   */
  follow(): Promise<void>;
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
  /** The same without a notice, for what is only additional. */
  readonly askQuietly: StoreParts['ask'];
  readonly failed: (diagnostic: Diagnostic) => boolean;
}

const PRESENT: ComparedSide = { kind: 'present' };

const NOTHING_APPROVED: Diagnostic = { code: 'TG619', at: WORKBOOK, params: {} };

/** Rows of the plan sheet that a comparison names. */
const changedRowsOf = (comparison: Comparison | undefined): ReadonlySet<number> =>
  new Set(comparison?.lines.flatMap(({ place }) => place?.row ?? []) ?? []);

/** The state that the plan is held against: the one that is flagged, else the newest. */
const heldAgainst = ({ flagged, revisions }: RevisionsOverview): string | undefined =>
  flagged ?? revisions.at(-1)?.id;

type Looking = Pick<RevisionActions, 'load' | 'follow'> & {
  /** Brings the overview up to date after a write; where that fails it is done when it is needed. */
  readonly lookAgain: () => Promise<void>;
};

/** Finding approved states, and what changed since. */
function looking({ ask, askQuietly, revisions, getState, set }: StoreParts): Looking {
  const look = async (asking: StoreParts['ask']): Promise<boolean> => {
    const found = await asking('comparing', () => revisions().overview());
    if (found !== undefined) set({ revisions: found.value });
    return found !== undefined;
  };
  const changedSince = async (id: string | undefined): Promise<Comparison | undefined> => {
    if (id === undefined) return undefined;
    return (await askQuietly('comparing', () => revisions().compare({ kind: 'revision', id }, PRESENT)))
      ?.value;
  };
  return {
    load: () => look(ask),
    lookAgain: async () => {
      if (!(await look(askQuietly))) set({ revisions: undefined });
    },
    follow: async () => {
      const known = getState().revisions;
      if (known === undefined) await look(askQuietly);
      else set({ changedRows: changedRowsOf(await changedSince(heldAgainst(known))) });
    },
  };
}

type Writing = Pick<RevisionActions, 'approve' | 'takeFrom' | 'flag' | 'unflag' | 'writeRegister'>;

/** What is written, each in a step of its own. A write stands even where looking for it afterwards fails. */
function writing({ write, revisions, getState, failed }: StoreParts, { load, lookAgain }: Looking): Writing {
  const change = async (
    action: OtherWrite,
    task: () => Promise<HostResult<WriteReport>>,
  ): Promise<boolean> => {
    if (!(await write(action, task))) return false;
    await lookAgain();
    return true;
  };
  const keep = (task: () => Promise<HostResult<RevisionMade>>): Promise<boolean> =>
    change('approving', async () => {
      const made = await task();
      return made.ok ? { ok: true, value: made.value.report } : made;
    });
  return {
    approve: (details) => keep(() => revisions().approve(details)),
    takeFrom: (file, details) => keep(() => revisions().takeFrom(file, details)),
    flag: async (wanted) => {
      if (getState().revisions === undefined && !(await load())) return false;
      const known = getState().revisions;
      const revision = wanted ?? (known && heldAgainst(known));
      if (revision === undefined) return failed(NOTHING_APPROVED);
      return change('flagging', () => revisions().flag(revision));
    },
    unflag: () => change('unflagging', () => revisions().unflag()),
    writeRegister: (revision) => write('registering', () => revisions().writeRegister(revision)),
  };
}

type Asking = Pick<RevisionActions, 'compare' | 'answer' | 'registerTexts' | 'historyOf'>;

function asking({ ask, revisions }: StoreParts): Asking {
  return {
    compare: async (before, after) =>
      (await ask('comparing', () => revisions().compare(before, after)))?.value,
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

/** The actions over one session. */
export function createRevisionActions(parts: StoreParts): RevisionActions {
  const look = looking(parts);
  const { load, follow } = look;
  return { load, follow, ...writing(parts, look), ...asking(parts) };
}
