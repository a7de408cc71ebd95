import { screen, within } from '@testing-library/react';
import type { Diagnostic } from '../../src/core/diagnostics';
import { fakeSession, refuses } from './support/fakeSession';
import { renderPane } from './support/renderPane';
import { FINDINGS, smallPlan } from './support/smallPlan';

const openChecks = async (session = fakeSession()) => {
  const pane = renderPane(session);
  await pane.open(/^Controlli/);
  return pane;
};
const headings = (level: number): (string | null)[] =>
  screen.getAllByRole('heading', { level }).map(({ textContent }) => textContent);

describe('findings', () => {
  test('stand grouped by severity and kind, information closed at first', async () => {
    await openChecks();
    expect(headings(2)).toEqual(['Errori (1)', 'Avvisi (2)', 'Informazioni (1)']);
    expect(headings(3)).toEqual([
      'TG302 unknown-code (1)',
      'TG106 measures-not-found (1)',
      'TG402 weights-sum (1)',
    ]);
    expect(screen.queryByText(/Il target 2025 è N\/D/)).toBeNull();
  });

  test('each has a sentence, code with slug, its place and the related ones', async () => {
    await openChecks();
    const list = screen.getByRole('list', { name: 'TG302 unknown-code (1)' });
    expect(within(list).getByRole('button').textContent).toBe(
      "Il codice «D1.O» non è né una misura né un indicatore. Forse: «D1.0»?TG302 unknown-code'Piano 2025'!D13anche in 'Piano 2025'!D14, 'Piano 2025'!D15",
    );
  });

  test('a click goes to the cell', async () => {
    const { user, session } = await openChecks();
    await user.click(screen.getByRole('button', { name: /TG402 weights-sum/ }));
    expect(session.select.mock.calls).toEqual([
      [{ sheet: 'Piano 2025', box: { row: 11, column: 1, rows: 1, columns: 1 } }],
    ]);
  });

  test('one about the whole workbook goes nowhere', async () => {
    const { user, session } = await openChecks();
    await user.click(screen.getByText('Cartella di lavoro'));
    expect(session.select).not.toHaveBeenCalled();
  });

  test('a cell that Excel will not select is a message', async () => {
    const { user, session } = await openChecks();
    session.select.mockReturnValue(
      refuses({ code: 'TG908', at: { workbook: true }, params: { sheet: 'Piano 2025' } }),
    );
    await user.click(screen.getByRole('button', { name: /TG402 weights-sum/ }));
    expect(await screen.findByText('Il foglio «Piano 2025» non c’è più.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Riprova' })).toBeNull();
  });

  test('arrows move inside a list, Enter goes to the cell', async () => {
    const twice: Diagnostic[] = [...FINDINGS, { ...FINDINGS[1], at: FINDINGS[2]?.at } as Diagnostic];
    const { user, session } = await openChecks(fakeSession(smallPlan({ diagnostics: twice })));
    const [first, second] = within(screen.getByRole('list', { name: 'TG402 weights-sum (2)' })).getAllByRole(
      'button',
    );
    first?.focus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(second).toHaveFocus();
    expect(session.select).toHaveBeenCalledTimes(1);
  });

  test('can be narrowed to a severity and back', async () => {
    const { user } = await openChecks();
    const errors = screen.getByRole('button', { name: 'Errori 1' });
    await user.click(errors);
    expect(headings(2)).toEqual(['Errori (1)']);
    expect(errors).toHaveAttribute('aria-pressed', 'true');
    await user.click(errors);
    expect(headings(2)).toHaveLength(3);
  });

  test('explain what their kind means, without the network', async () => {
    const { user } = await openChecks();
    await user.click(screen.getByRole('button', { name: 'Che cosa significa TG402' }));
    expect(screen.getByText('Come si rimedia')).toBeInTheDocument();
  });
});

describe('no findings', () => {
  test('says what ran on how much, and when', async () => {
    const session = fakeSession(smallPlan({ diagnostics: [] }));
    const now = new Date(2026, 2, 2, 9, 5);
    const pane = renderPane(session, 'it', {
      visibility: { isVisible: () => true, onShown: () => () => undefined },
      now: () => now,
    });
    await pane.open('Controlli');
    expect(screen.getByText('Nessuna segnalazione')).toBeInTheDocument();
    expect(
      screen.getByText(/^\d+ tipi di controllo su 6 righe del piano e 2 misure, alle 09:05\.$/),
    ).toBeInTheDocument();
  });

  test('can be checked again at once', async () => {
    const pane = await openChecks(fakeSession(smallPlan({ diagnostics: [] })));
    await pane.user.click(screen.getByRole('button', { name: 'Controlla adesso' }));
    expect(pane.session.open).toHaveBeenCalledTimes(2);
  });
});
