import { fail, ok } from '../../src/core/values';
import type { PaneStore } from '../../src/taskpane';
import { createPaneStore } from '../../src/taskpane/paneStore';
import { FILTER_ACTIVE, fakeSession, refuses } from './support/fakeSession';
import { smallPlan } from './support/smallPlan';

const SURROUNDINGS = {
  visibility: { isVisible: () => true, onShown: () => () => undefined },
  now: () => new Date(0),
};

describe('one thing at a time', () => {
  test('a write waits for the reading before it', async () => {
    const session = fakeSession();
    const order: string[] = [];
    session.open.mockImplementation(async () => {
      order.push('open');
      await Promise.resolve();
      order.push('opened');
      return ok(smallPlan());
    });
    session.calculate.mockImplementation(() => {
      order.push('calculate');
      return Promise.resolve(fail(FILTER_ACTIVE));
    });
    const store = createPaneStore(session);
    const results = await Promise.all([store.read(), store.calculate()]);
    expect(order).toEqual(['open', 'opened', 'calculate']);
    expect(results).toEqual([true, false]);
    expect(store.getState().work).toBe('idle');
  });

  test('readings that wait are one reading; one that has begun is not enough', async () => {
    const session = fakeSession();
    const store = createPaneStore(session);
    const first = store.read();
    void store.read();
    await first;
    expect(session.open).toHaveBeenCalledTimes(1);
    session.open.mockImplementation(() => {
      void (session.open.mock.calls.length === 2 && store.read());
      return Promise.resolve(ok(smallPlan()));
    });
    await store.read();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(session.open).toHaveBeenCalledTimes(3);
  });

  test('after a bug the next action still runs', async () => {
    const session = fakeSession();
    session.open.mockRejectedValueOnce(new Error('bug'));
    const store = createPaneStore(session);
    expect(await store.read()).toBe(false);
    expect(store.getState().crash).toEqual({ cause: new Error('bug') });
    expect(await store.calculate()).toBe(true);
  });
});

describe('an edit', () => {
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

  async function started(session = fakeSession()) {
    const store = createPaneStore(session, SURROUNDINGS);
    const stop = store.start();
    await settled();
    return { session, store, stop };
  }

  test('shows its scores before the workbook is read again', async () => {
    const { session, store, stop } = await started();
    const followed = smallPlan({ written: 'piano' });
    session.follow.mockResolvedValue(ok(followed));
    session.edit();
    await settled();
    expect(store.getState().opening).toBe(followed);
    expect(session.open).toHaveBeenCalledTimes(1);
    stop();
  });

  test.each([
    ['that cannot be followed', ok(undefined)],
    ['that Excel does not tell', fail(FILTER_ACTIVE)],
  ])('%s leaves the last reading, without a message', async (_what, answer) => {
    const { session, store, stop } = await started();
    const { opening } = store.getState();
    session.follow.mockResolvedValue(answer);
    session.edit();
    await settled();
    expect([store.getState().opening, store.getState().notice]).toEqual([opening, undefined]);
    stop();
  });

  test('while something else goes on is left to the reading after it', async () => {
    const { session, store, stop } = await started();
    session.calculate.mockReturnValue(new Promise(() => undefined));
    void store.calculate();
    await settled();
    session.edit();
    await settled();
    expect(session.follow).not.toHaveBeenCalled();
    stop();
  });
});

describe('what stays and what goes', () => {
  test('a failed reading keeps the last good one', async () => {
    const session = fakeSession();
    const store = createPaneStore(session);
    await store.read();
    session.open.mockReturnValue(refuses(FILTER_ACTIVE));
    await store.read();
    expect(store.getState().opening?.kind).toBe('opened');
    expect(store.getState().notice).toMatchObject({ kind: 'failed', action: 'reading' });
  });

  test('a later reading does not hide what was written or why a write failed', async () => {
    const session = fakeSession();
    const store = createPaneStore(session);
    await store.calculate();
    await store.read();
    expect(store.getState().notice?.kind).toBe('written');
    session.calculate.mockReturnValue(refuses(FILTER_ACTIVE));
    await store.calculate();
    await store.read();
    expect(store.getState().notice).toMatchObject({ kind: 'failed', action: 'calculating' });
  });

  test('the kind of formulas follows the sheet until it is chosen', async () => {
    const session = fakeSession(smallPlan({ written: 'piano' }));
    const store = createPaneStore(session);
    await store.read();
    expect(store.getState().style).toBe('piano');
    store.chooseStyle('native');
    await store.read();
    expect(store.getState().style).toBe('native');
  });

  test('a refused undo is a message without another try', async () => {
    const session = fakeSession();
    session.undoLastWrite.mockReturnValue(refuses(FILTER_ACTIVE));
    const store = createPaneStore(session);
    expect(await store.undo()).toBe(false);
    expect(store.getState().notice).toMatchObject({ kind: 'failed', action: undefined });
  });

  test('edits that cannot be followed are a message', async () => {
    const session = { ...fakeSession(), onEdit: () => refuses(FILTER_ACTIVE) };
    const store = createPaneStore(session, SURROUNDINGS);
    const stop = store.start();
    await store.read();
    expect(store.getState().notice).toMatchObject({ kind: 'failed', diagnostic: FILTER_ACTIVE });
    stop();
  });
});

describe('while nobody looks', () => {
  test('edits are not read before the pane is shown again', async () => {
    jest.useFakeTimers();
    const session = fakeSession();
    let isVisible = false;
    let show: () => void = () => undefined;
    const store = createPaneStore(session, {
      visibility: {
        isVisible: () => isVisible,
        onShown: (listener) => {
          show = listener;
          return () => undefined;
        },
      },
      now: () => new Date(0),
    });
    const stop = store.start();
    await jest.advanceTimersByTimeAsync(0);
    session.edit();
    await jest.advanceTimersByTimeAsync(5000);
    expect(session.open).toHaveBeenCalledTimes(1);
    isVisible = true;
    show();
    await jest.advanceTimersByTimeAsync(400);
    expect(session.open).toHaveBeenCalledTimes(2);
    show();
    await jest.advanceTimersByTimeAsync(5000);
    expect(session.open).toHaveBeenCalledTimes(2);
    stop();
    jest.useRealTimers();
  });
});

describe('a reading that takes long', () => {
  test('can be given up: what was known stays, and the next action waits for its end', async () => {
    const session = fakeSession();
    const store = createPaneStore(session, SURROUNDINGS);
    await store.read();
    const known = store.getState().opening;
    let finish: (value: Awaited<ReturnType<typeof session.open>>) => void = () => undefined;
    session.open.mockReturnValueOnce(new Promise((resolve) => (finish = resolve)));
    const reading = store.read();
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(store.getState().work).toBe('reading');
    store.cancel();
    expect(store.getState().work).toBe('idle');
    const writing = store.calculate();
    expect(session.calculate).not.toHaveBeenCalled();
    finish(ok(smallPlan({ diagnostics: [] })));
    expect(await reading).toBe(false);
    expect(store.getState().opening).toBe(known);
    expect(await writing).toBe(true);
  });

  test('a write cannot be given up half way', async () => {
    const session = fakeSession();
    const store = createPaneStore(session, SURROUNDINGS);
    let finish: (value: Awaited<ReturnType<typeof session.calculate>>) => void = () => undefined;
    session.calculate.mockReturnValueOnce(new Promise((resolve) => (finish = resolve)));
    const writing = store.calculate();
    await new Promise((resolve) => setTimeout(resolve, 0));
    store.cancel();
    expect(store.getState().work).toBe('calculating');
    finish(ok({ sheet: 'Piano 2025', cells: 1, opened: smallPlan() }));
    expect(await writing).toBe(true);
  });
});

describe('doing again what failed', () => {
  test.each([
    ['calculate', (store: PaneStore) => store.calculate()],
    ['dashboard', (store: PaneStore) => store.dashboard()],
    ['accept', (store: PaneStore) => store.accept([FILTER_ACTIVE], 'motivo')],
    ['changeParameters', (store: PaneStore) => store.changeParameters(smallPlan().parameters)],
  ] as const)('%s is repeated as it was', async (name, act) => {
    const session = fakeSession();
    const store = createPaneStore(session, SURROUNDINGS);
    session[name].mockReturnValueOnce(refuses(FILTER_ACTIVE));
    expect(await act(store)).toBe(false);
    expect(await store.retry()).toBe(true);
    expect(session[name].mock.calls[1]).toEqual(session[name].mock.calls[0]);
    expect(store.getState().notice?.kind).toBe('written');
  });
});
