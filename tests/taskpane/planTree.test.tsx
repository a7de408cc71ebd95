import { act, screen, waitFor, within } from '@testing-library/react';
import { fakeSession } from './support/fakeSession';
import { renderPane } from './support/renderPane';
import { NODES, SCORES, nodesOf, planOf, smallPlan } from './support/smallPlan';

const names = (): string[] =>
  screen.getAllByRole('treeitem').map((row) => (row.textContent ?? '').replace(/\u00a0/g, ' '));
const row = (name: RegExp): HTMLElement => screen.getByRole('treeitem', { name });
/** Goes to the screen of the plan. */
const tree = async (): Promise<HTMLElement> => {
  const tab = await screen.findByRole('tab', { name: 'Piano' });
  act(() => tab.click());
  return screen.findByRole('tree', { name: 'Piano della performance' });
};

describe('the tree', () => {
  test('opens on areas and objectives, each with weight, band and achievement', async () => {
    renderPane();
    await tree();
    expect(names()).toEqual([
      'Area strategica 1 Competitività delle imprese, Peso 100 %, Conseguimento Raggiunto 90,67 %',
      'Obiettivo strategico 301 Internazionalizzazione, Peso 75 %, Conseguimento Parziale 75,00 %',
      'Obiettivo strategico 400 Transizione digitale, Peso 25 %, Conseguimento Non valutabile –',
    ]);
    expect(row(/301/)).toHaveAttribute('aria-level', '2');
    expect(row(/400/)).toHaveAttribute('aria-posinset', '2');
    expect(row(/400/)).toHaveAttribute('aria-setsize', '2');
    expect(row(/301/)).toHaveAttribute('aria-expanded', 'false');
  });

  test('a click shows the row in Excel, from the first to the last column of the plan', async () => {
    const { user, session } = renderPane();
    await tree();
    await user.click(row(/301/));
    expect(session.select.mock.calls).toEqual([
      [{ sheet: 'Piano 2025', box: { row: 11, column: 0, rows: 1, columns: 9 } }],
    ]);
    expect(row(/301/)).toHaveAttribute('aria-selected', 'true');
  });

  test('is one tab stop; arrows move, open, close and climb; Enter shows the row', async () => {
    const { user, session } = renderPane();
    const list = await tree();
    expect(
      within(list)
        .getAllByRole('treeitem')
        .filter(({ tabIndex }) => tabIndex === 0),
    ).toHaveLength(1);
    screen.getByRole('button', { name: 'Comprimi tutto' }).focus();
    await user.tab();
    expect(row(/^Area/)).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(row(/301 /)).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(row(/D1/)).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(session.select).toHaveBeenCalledTimes(1);
    await user.keyboard('{ArrowLeft}');
    expect(row(/301 /)).toHaveFocus();
    await user.keyboard('{ArrowLeft}{End}');
    expect(row(/301 /)).toHaveAttribute('aria-expanded', 'false');
    expect(row(/400/)).toHaveFocus();
    await user.keyboard('{Home}');
    expect(row(/^Area/)).toHaveFocus();
  });

  test('a row reached in another way than by arrows is where the arrows go on', async () => {
    const { user } = renderPane();
    await tree();
    act(() => row(/301 /).focus());
    await user.keyboard('{ArrowDown}');
    expect(row(/400/)).toHaveFocus();
  });

  test('opens and closes all at once', async () => {
    const { user } = renderPane();
    await tree();
    await user.click(screen.getByRole('button', { name: 'Espandi tutto' }));
    expect(names()).toHaveLength(6);
    expect(row(/E1/)).toHaveTextContent('senza peso, Conseguimento In corso –');
    await user.click(screen.getByRole('button', { name: 'Comprimi tutto' }));
    expect(names()).toHaveLength(1);
  });

  test('the arrow of a row opens it without selecting', async () => {
    const { user, session } = renderPane();
    await tree();
    const chevron = row(/400/).querySelector('svg');
    if (chevron !== null) await user.click(chevron);
    expect(row(/E1/)).toBeInTheDocument();
    expect(session.select).not.toHaveBeenCalled();
  });

  test.each([
    ['ATTIVITA', ['E1'], '1 riga trovata'],
    ['d1', ['D1'], '1 riga trovata'],
    ['trans', ['400'], '1 riga trovata'],
    ['introvabile', [], 'Nessuna riga con «introvabile» nel codice o nel nome.'],
  ])('a search for %s finds %p with the rows above', async (query, found, status) => {
    const { user } = renderPane();
    await tree();
    await user.type(screen.getByRole('searchbox', { name: 'Cerca per codice o nome' }), query);
    await waitFor(() => expect(screen.getByText(status)).toBeInTheDocument());
    const last = screen.queryAllByRole('treeitem').at(-1)?.textContent ?? '';
    expect(found.every((code) => last.includes(code))).toBe(true);
    expect(screen.queryAllByRole('treeitem').length > 0).toBe(found.length > 0);
  });

  test('leaving a search brings back what was open', async () => {
    const { user } = renderPane();
    await tree();
    await user.click(row(/400/));
    await user.keyboard('{ArrowRight}');
    const box = screen.getByRole('searchbox');
    await user.type(box, 'D1');
    expect(names().some((name) => name.includes('E1'))).toBe(false);
    await user.clear(box);
    expect(names()).toHaveLength(4);
  });

  test('the other view and back keeps what was searched and open', async () => {
    const { user } = renderPane();
    await tree();
    await user.type(screen.getByRole('searchbox'), 'E1');
    await user.click(screen.getByRole('tab', { name: /Controlli/ }));
    expect(screen.queryByRole('tree')).toBeNull();
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('tab', { name: 'Piano' })).toHaveFocus();
    expect(screen.getByRole('searchbox')).toHaveValue('E1');
  });

  test('when the row that has the keyboard goes, the row in its place gets it', async () => {
    const { user, session, store } = renderPane();
    await tree();
    await user.click(row(/400/));
    row(/400/).focus();
    const fewer = nodesOf(NODES.slice(0, 4));
    const opened = smallPlan();
    session.open.mockResolvedValue({
      ok: true,
      value: { ...opened, plan: planOf(fewer), scores: { ...opened.scores, nodes: SCORES.slice(0, 4) } },
    });
    await act(() => store.read());
    await waitFor(() => expect(screen.queryByText('Transizione digitale')).toBeNull());
    expect(row(/301 /)).toHaveFocus();
  });
});

test('a plan of ten thousand rows draws only those near the screen, and End reaches the last', async () => {
  const weight = NODES[0]?.weight ?? { kind: 'missing' };
  const nodes = nodesOf(
    Array.from({ length: 10_000 }, (_, index) => ({
      parent: index === 0 ? -1 : 0,
      kind: index === 0 ? 'area' : 'indicator',
      code: `N${index}`,
      name: 'Indicatore di prova',
      weight,
    })),
  );
  const opened = smallPlan();
  const scores = { ...opened.scores, nodes: nodes.map(() => SCORES[3] ?? expect.anything()) };
  const { user } = renderPane(fakeSession(smallPlan({ plan: planOf(nodes), scores })));
  await tree();
  expect(screen.getAllByRole('treeitem').length).toBeLessThan(60);
  row(/N0 /).focus();
  await user.keyboard('{End}');
  expect(row(/N9999 /)).toHaveFocus();
  expect(row(/N9999 /)).toHaveAttribute('aria-setsize', '9999');
  expect(screen.getAllByRole('treeitem').length).toBeLessThan(60);
}, 120_000);
