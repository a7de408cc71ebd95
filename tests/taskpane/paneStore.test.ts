import { fail, ok } from '../../src/core/values';
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
