/** A session without a workbook: answers are set by the test, calls are counted. */
import type { HostResult, Opening, Selection, Session, SheetEdit, WriteReport } from '../../../src/app';
import type { Diagnostic } from '../../../src/core/diagnostics';
import { fail, ok } from '../../../src/core/values';
import { fakeRevisions } from './fakeRevisions';
import type { FakeRevisions } from './fakeRevisions';
import { smallPlan } from './smallPlan';

export const FILTER_ACTIVE: Diagnostic = {
  code: 'TG903',
  at: { workbook: true },
  params: { sheet: 'Piano 2025' },
};

/** Methods that write one step and report it. */
type Writing =
  | 'calculate'
  | 'changeParameters'
  | 'insertSample'
  | 'fix'
  | 'accept'
  | 'unaccept'
  | 'writeFindings'
  | 'correct'
  | 'dashboard'
  | 'report';

type Counted = 'open' | 'follow' | 'prepareForSending' | 'undoLastWrite' | 'select' | 'activeCell' | Writing;

type CountedCalls = {
  [Name in Counted]: jest.Mock<ReturnType<Session[Name]>, Parameters<Session[Name]>>;
};

export interface FakeSession extends Omit<Session, 'canUndo' | 'revisions' | Counted>, CountedCalls {
  canUndo: boolean;
  readonly revisions: FakeRevisions;
  /** How many listen to edits. */
  readonly listening: () => number;
  /** Plays an edit of the user. */
  readonly edit: () => void;
  /** Plays a selection of the user. */
  readonly choose: (selection: Selection) => void;
}

/** What `open` answers from now on. */
export const opens = (session: FakeSession, opening: Opening): void => {
  session.open.mockImplementation(() => Promise.resolve(ok(opening)));
};

export const refuses = (diagnostic: Diagnostic): Promise<HostResult<never>> =>
  Promise.resolve(fail(diagnostic));

export const oneCell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

/** Opens the small plan, writes 1,234 cells, undoes them. */
export function fakeSession(opening: Opening = smallPlan()): FakeSession {
  const listeners = new Set<(edit: SheetEdit) => void>();
  const choosing = new Set<(selection: Selection) => void>();
  const report = (opened: Opening): WriteReport => ({ sheet: 'Piano 2025', cells: 1234, opened });
  /** A write that can be taken back; the plan is then what `after` makes of the arguments. */
  const writes = <Name extends Writing>(
    _name: Name,
    after: (...args: Parameters<Session[Name]>) => Opening,
  ) =>
    jest.fn<Promise<HostResult<WriteReport>>, Parameters<Session[Name]>>((...args) => {
      session.canUndo = true;
      return Promise.resolve(ok(report(after(...args))));
    });
  const asOpened = (): Opening => opening;
  const session: FakeSession = {
    canUndo: false,
    revisions: fakeRevisions(() => report(opening)),
    open: jest.fn(() => Promise.resolve(ok(opening))),
    follow: jest.fn<ReturnType<Session['follow']>, [SheetEdit]>(() => Promise.resolve(ok(undefined))),
    calculate: writes('calculate', (written) => smallPlan({ written })),
    undoLastWrite: jest.fn(() => {
      session.canUndo = false;
      return Promise.resolve(ok(report(smallPlan())));
    }),
    changeParameters: writes('changeParameters', (parameters) =>
      smallPlan({ parameters, written: 'native' }),
    ),
    insertSample: writes('insertSample', () => smallPlan()),
    fix: writes('fix', asOpened),
    accept: writes('accept', asOpened),
    unaccept: writes('unaccept', asOpened),
    writeFindings: writes('writeFindings', asOpened),
    correct: writes('correct', asOpened),
    dashboard: writes('dashboard', asOpened),
    report: writes('report', asOpened),
    prepareForSending: jest.fn(() => Promise.resolve(ok({ opened: opening, cells: 1234, leftBehind: [] }))),
    scoredOn: () => undefined,
    select: jest.fn<ReturnType<Session['select']>, Parameters<Session['select']>>(() =>
      Promise.resolve(ok(undefined)),
    ),
    activeCell: jest.fn(() => Promise.resolve(ok({ sheet: 'Piano 2025', box: oneCell(12, 6) }))),
    onEdit: (listener) => {
      listeners.add(listener);
      return Promise.resolve(ok(() => Promise.resolve(void listeners.delete(listener))));
    },
    onSelect: (listener) => {
      choosing.add(listener);
      return Promise.resolve(ok(() => Promise.resolve(void choosing.delete(listener))));
    },
    listening: () => listeners.size,
    edit: () =>
      listeners.forEach((listener) => listener({ sheet: 'Piano 2025', box: oneCell(12, 6), remote: false })),
    choose: (selection) => choosing.forEach((listener) => listener(selection)),
  };
  return session;
}
