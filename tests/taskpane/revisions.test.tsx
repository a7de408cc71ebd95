import { screen, within } from '@testing-library/react';
import { ok } from '../../src/core/values';
import { FILTER_ACTIVE, fakeSession, refuses } from './support/fakeSession';
import { APPROVED, COMPARISON } from './support/fakeRevisions';
import { renderPane } from './support/renderPane';

const openRevisions = async (session = fakeSession()) => {
  const pane = renderPane(session);
  await pane.open('Revisioni');
  await screen.findByRole('heading', { name: 'Approva il piano com’è ora' });
  return pane;
};
const button = (name: string): HTMLElement => screen.getByRole('button', { name });

test('without an approved state it says what one is good for', async () => {
  const session = fakeSession();
  session.revisions.overview.mockResolvedValue(ok({ revisions: [], flagged: undefined, diagnostics: [] }));
  await openRevisions(session);
  expect(screen.getByText(/^Nessuno stato approvato/)).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Confronta' })).toBeNull();
});

describe('approving', () => {
  test('proposes a name, keeps the note, and shows the new state', async () => {
    const { user, session } = await openRevisions();
    await user.type(screen.getByRole('textbox', { name: /^Nota/ }), 'Delibera 7');
    await user.click(button('Approva'));
    expect(session.revisions.approve.mock.calls).toEqual([
      [{ name: 'Approvazione del 1/6/2025', note: 'Delibera 7' }],
    ]);
    expect(session.revisions.overview).toHaveBeenCalledTimes(2);
    expect(await screen.findByText(/^Stato approvato conservato/)).toBeInTheDocument();
  });

  test('needs a name', async () => {
    const { user, session } = await openRevisions();
    await user.clear(screen.getByRole('textbox', { name: /^Nome/ }));
    await user.click(button('Approva'));
    expect(screen.getByText('Scrivere un nome.')).toBeInTheDocument();
    expect(session.revisions.approve).not.toHaveBeenCalled();
  });
});

describe('another file', () => {
  test('is kept as an approved state under its own name', async () => {
    const { user, session } = await openRevisions();
    const file = new File(['bytes'], 'Piano gennaio.xlsx');
    file.arrayBuffer = () => Promise.resolve(new ArrayBuffer(5));
    await user.upload(screen.getByLabelText('Scegli un file .xlsx', { selector: 'input' }), file);
    expect(await screen.findByText(/^Stato approvato conservato/)).toBeInTheDocument();
    const [[taken, details] = []] = session.revisions.takeFrom.mock.calls;
    expect([taken?.fileName, taken?.bytes.byteLength, details]).toEqual([
      'Piano gennaio.xlsx',
      5,
      { name: 'Piano gennaio', note: '' },
    ]);
  });
});

describe('an approved state', () => {
  test('gives its register as a .csv file', async () => {
    const { user } = await openRevisions();
    const saved: string[] = [];
    URL.createObjectURL = () => 'blob:register';
    URL.revokeObjectURL = () => undefined;
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push(this.download);
    });
    await user.click(button(`Salva come .csv: ${APPROVED[0]?.name}`));
    expect(saved).toEqual([expect.stringMatching(/\.csv$/)]);
    click.mockRestore();
  });

  test.each([
    ['Contrassegna variazioni', 'flag'],
    ['Scrivi il registro', 'writeRegister'],
    ['Copia il registro', 'registerTexts'],
  ] as const)('%s', async (name, method) => {
    const { user, session } = await openRevisions();
    await user.click(button(`${name}: ${APPROVED[0]?.name}`));
    expect(session.revisions[method].mock.calls).toEqual([['r1']]);
  });

  test('that is flagged offers to remove the flags', async () => {
    const session = fakeSession();
    session.revisions.overview.mockResolvedValue(ok({ revisions: APPROVED, flagged: 'r1', diagnostics: [] }));
    const { user } = await openRevisions(session);
    await user.click(button('Togli i contrassegni: Delibera 12/2025'));
    expect(session.revisions.unflag).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['the one that is flagged', 'r1', 'r1'],
    ['the newest where none is', undefined, 'r2'],
  ])(
    'narrows the plan to what changed since %s, without a visit to this screen',
    async (_name, flagged, id) => {
      const session = fakeSession();
      session.revisions.overview.mockResolvedValue(ok({ revisions: APPROVED, flagged, diagnostics: [] }));
      const { user, open } = renderPane(session);
      await open('Piano');
      await user.click(await screen.findByRole('button', { name: 'Variati 1' }));
      expect(screen.getAllByRole('treeitem').at(-1)?.textContent).toContain('D1');
      expect(session.revisions.compare.mock.calls).toEqual([[{ kind: 'revision', id }, { kind: 'present' }]]);
    },
  );

  test('is kept even where looking for it afterwards fails', async () => {
    const session = fakeSession();
    const { store } = renderPane(session);
    await store.read();
    session.revisions.overview.mockImplementation(() => refuses(FILTER_ACTIVE));
    expect(await store.revising.approve({ name: 'Terza', note: '' })).toBe(true);
    expect(store.getState().notice).toMatchObject({ kind: 'written', action: 'approving' });
  });
});

describe('comparing', () => {
  const compare = async (session = fakeSession()) => {
    const pane = await openRevisions(session);
    await pane.user.click(button('Confronta'));
    return pane;
  };

  test('lists what changed, with before, after and how hard it is; a click goes to the row', async () => {
    const { user, session } = await compare();
    expect(session.revisions.compare.mock.calls).toEqual([
      [{ kind: 'revision', id: 'r2' }, { kind: 'present' }],
    ]);
    const row = (await screen.findByText('Target incrementato')).closest('li');
    expect(row?.textContent).toContain('target 2025: >= 1.000 N. → >= 1.100 N., più sfidante');
    await user.click(within(row as HTMLElement).getByRole('button', { name: 'D1 - Livello di supporto' }));
    expect(session.select).toHaveBeenCalledWith({
      sheet: 'Piano 2025',
      box: { row: 13, column: 0, rows: 1, columns: 1 },
    });
  });

  test('asks whether rows are the same, keeps the answer and compares again', async () => {
    const session = fakeSession();
    const side = { code: 'D1', name: 'Livello', path: 'Area' };
    session.revisions.compare.mockResolvedValue(
      ok({ ...COMPARISON, questions: [{ id: 'q', before: side, after: side, answer: undefined }] }),
    );
    const { user } = await compare(session);
    await user.click(await screen.findByRole('button', { name: 'Sì, è lo stesso' }));
    expect(session.revisions.answer.mock.calls).toEqual([['q', true]]);
    expect(session.revisions.compare).toHaveBeenCalledTimes(2);
  });

  test('two states that are the same say so', async () => {
    const session = fakeSession();
    session.revisions.compare.mockResolvedValue(ok({ ...COMPARISON, lines: [] }));
    await compare(session);
    expect(await screen.findByText('Nessuna differenza fra i due stati.')).toBeInTheDocument();
  });

  test('a refusal is a message', async () => {
    const session = fakeSession();
    session.revisions.compare.mockReturnValue(
      refuses({ code: 'TG604', at: { workbook: true }, params: { name: 'X' } }),
    );
    await compare(session);
    expect(
      await screen.findByText('La revisione «X» non c’è più nella cartella di lavoro.'),
    ).toBeInTheDocument();
  });
});

test('the ribbon flags against the last approved state, and says so where there is none', async () => {
  const session = fakeSession();
  const { store } = renderPane(session);
  expect(await store.revising.flag()).toBe(true);
  expect(session.revisions.flag.mock.calls).toEqual([['r2']]);
  const empty = fakeSession();
  empty.revisions.overview.mockResolvedValue(ok({ revisions: [], flagged: undefined, diagnostics: [] }));
  const other = renderPane(empty);
  expect(await other.store.revising.flag()).toBe(false);
  expect(other.store.getState().notice).toMatchObject({ kind: 'failed', diagnostic: { code: 'TG619' } });
});
