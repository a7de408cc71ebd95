/** A session without a workbook: answers are set by the test, calls are counted. */
import type { HostResult, Opening, Selection, Session, WriteReport } from '../../../src/app';
import type { Diagnostic } from '../../../src/core/diagnostics';
import { fail, ok } from '../../../src/core/values';
import { smallPlan } from './smallPlan';

export const FILTER_ACTIVE: Diagnostic = {
  code: 'TG903',
  at: { workbook: true },
  params: { sheet: 'Piano 2025' },
};

export interface FakeSession extends Session {
  canUndo: boolean;
  open: jest.Mock<ReturnType<Session['open']>, []>;
  calculate: jest.Mock<ReturnType<Session['calculate']>, Parameters<Session['calculate']>>;
  undoLastWrite: jest.Mock<ReturnType<Session['undoLastWrite']>, []>;
  changeParameters: jest.Mock<
    ReturnType<Session['changeParameters']>,
    Parameters<Session['changeParameters']>
  >;
  insertSample: jest.Mock<ReturnType<Session['insertSample']>, []>;
  activeCell: jest.Mock<ReturnType<Session['activeCell']>, []>;
  select: jest.Mock<ReturnType<Session['select']>, Parameters<Session['select']>>;
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
  const listeners = new Set<() => void>();
  const choosing = new Set<(selection: Selection) => void>();
  const report = (opened: Opening): WriteReport => ({ sheet: 'Piano 2025', cells: 1234, opened });
  const session: FakeSession = {
    canUndo: false,
    open: jest.fn(() => Promise.resolve(ok(opening))),
    calculate: jest.fn((style) => {
      session.canUndo = true;
      return Promise.resolve(ok(report(smallPlan({ written: style }))));
    }),
    undoLastWrite: jest.fn(() => {
      session.canUndo = false;
      return Promise.resolve(ok(report(smallPlan())));
    }),
    select: jest.fn<ReturnType<Session['select']>, Parameters<Session['select']>>(() =>
      Promise.resolve(ok(undefined)),
    ),
    onEdit: (listener) => {
      listeners.add(listener);
      return Promise.resolve(ok(() => Promise.resolve(void listeners.delete(listener))));
    },
    changeParameters: jest.fn((parameters) => {
      session.canUndo = true;
      return Promise.resolve(ok(report(smallPlan({ parameters, written: 'native' }))));
    }),
    insertSample: jest.fn(() => Promise.resolve(ok(report(smallPlan())))),
    scoredOn: () => undefined,
    activeCell: jest.fn(() => Promise.resolve(ok({ sheet: 'Piano 2025', box: oneCell(12, 6) }))),
    onSelect: (listener) => {
      choosing.add(listener);
      return Promise.resolve(ok(() => Promise.resolve(void choosing.delete(listener))));
    },
    listening: () => listeners.size,
    edit: () => listeners.forEach((listener) => listener()),
    choose: (selection) => choosing.forEach((listener) => listener(selection)),
  };
  return session;
}
