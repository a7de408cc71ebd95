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
      'Codice sconosciuto (1) TG302',
      'Foglio delle misure non trovato (1) TG106',
      'Pesi che non sommano 100 (1) TG402',
    ]);
    expect(screen.queryByText(/Il target 2025 è N\/D/)).toBeNull();
  });

  test('each has a sentence, its place and the related ones', async () => {
    await openChecks();
    const list = screen.getByRole('list', { name: 'Codice sconosciuto (1)' });
    expect(within(list).getByRole('button').textContent).toBe(
      "Il codice «D1.O» non è né una misura né un indicatore. Forse: «D1.0»?'Piano 2025'!D13anche in 'Piano 2025'!D14, 'Piano 2025'!D15",
    );
  });

  test('a click goes to the cell', async () => {
    const { user, session } = await openChecks();
    await user.click(screen.getByRole('button', { name: /^I pesi sotto/ }));
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
    await user.click(screen.getByRole('button', { name: /^I pesi sotto/ }));
    expect(await screen.findByText('Il foglio «Piano 2025» non c’è più.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Riprova' })).toBeNull();
  });

  test('arrows move inside a list, Enter goes to the cell', async () => {
    const twice: Diagnostic[] = [...FINDINGS, { ...FINDINGS[1], at: FINDINGS[2]?.at } as Diagnostic];
    const { user, session } = await openChecks(fakeSession(smallPlan({ diagnostics: twice })));
    const [first, second] = within(
      screen.getByRole('list', { name: 'Pesi che non sommano 100 (2)' }),
    ).getAllByRole('button');
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
    await user.click(screen.getByRole('button', { name: 'Che cosa significa: Pesi che non sommano 100' }));
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

describe('putting right', () => {
  const FIX = { edits: [{ sheet: 'Piano 2025', row: 12, column: 3, before: 'D1.O', after: 'D1.0' }] };
  const fixable = (row: number): Diagnostic => ({
    code: 'TG302',
    at: { sheet: 'Piano 2025', range: { row, column: 3, rows: 1, columns: 1 } },
    params: { code: 'D1.O', suggestions: ['D1.0'] },
    fix: { edits: [{ ...FIX.edits[0], row } as (typeof FIX.edits)[0]] },
  });

  test('a fix is shown before and after, then applied', async () => {
    const finding = fixable(12);
    const { user, session } = await openChecks(fakeSession(smallPlan({ diagnostics: [finding] })));
    await user.click(screen.getByRole('button', { name: /^Il codice «D1.O»/ }));
    const cells = within(screen.getByRole('table'))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
    expect(cells).toEqual(["'Piano 2025'!D13", 'D1.O', 'D1.0']);
    await user.click(screen.getByRole('button', { name: 'Applica' }));
    expect(session.fix.mock.calls).toEqual([[[finding]]]);
    expect(await screen.findByText(/^Correzione applicata nel foglio «Piano 2025»/)).toBeInTheDocument();
  });

  test('of several proposals the chosen one is applied', async () => {
    const [first] = FIX.edits;
    const other = { edits: [{ ...first, after: 'D1' } as (typeof FIX.edits)[0]] };
    const finding: Diagnostic = {
      ...fixable(12),
      fixes: [
        { ...FIX, label: { kind: 'write', text: 'D1.0' } },
        { ...other, label: { kind: 'write', text: 'D1' } },
      ],
    };
    const { user, session } = await openChecks(fakeSession(smallPlan({ diagnostics: [finding] })));
    await user.click(screen.getByRole('button', { name: /^Il codice «D1.O»/ }));
    await user.click(screen.getByRole('button', { name: 'Scrivere «D1»' }));
    expect(session.fix.mock.calls[0]?.[0][0]?.fix).toEqual(other);
  });

  test('all of one kind are fixed in one step, after a look at all of them', async () => {
    const findings = [fixable(12), fixable(13)];
    const { user, session } = await openChecks(fakeSession(smallPlan({ diagnostics: findings })));
    await user.click(screen.getByRole('button', { name: 'Correggi tutte (2)' }));
    expect(screen.getByText('Cambiano 2 celle:')).toBeInTheDocument();
    expect(session.fix).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Correggi tutte (2)' }));
    expect(session.fix.mock.calls).toEqual([[findings]]);
  });

  test('a finding is accepted with a reason, and never without', async () => {
    const { user, session } = await openChecks();
    await user.click(screen.getByRole('button', { name: /^I pesi sotto/ }));
    await user.click(screen.getByRole('button', { name: 'Accetta…' }));
    await user.click(screen.getByRole('button', { name: 'Accetta' }));
    expect(screen.getByText('Scrivere il motivo.')).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: /Motivo/ }), 'Deciso dalla giunta');
    await user.click(screen.getByRole('button', { name: 'Accetta' }));
    expect(session.accept.mock.calls).toEqual([[[FINDINGS[1]], 'Deciso dalla giunta']]);
  });

  test('accepted findings stand apart with their reason, and can be reopened', async () => {
    const [, finding] = FINDINGS;
    if (finding === undefined) throw new Error('no finding');
    const acceptance = {
      code: 'TG402',
      place: '',
      fingerprint: '',
      reason: 'Va bene',
      date: '',
      sentence: '',
    };
    const session = fakeSession(
      smallPlan({ diagnostics: [], accepted: [{ diagnostic: finding, acceptance }] }),
    );
    const { user } = await openChecks(session);
    expect(screen.getByText('Nessuna segnalazione')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Accettate 1' }));
    await user.click(screen.getByRole('button', { name: /^I pesi sotto/ }));
    expect(screen.getByText('Accettata: Va bene')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Riapri' }));
    expect(session.unaccept.mock.calls).toEqual([[[finding]]]);
  });
});
