import { act, screen, within } from '@testing-library/react';
import { nodeIds } from '../../src/taskpane/tree';
import { wordsOf } from '../../src/taskpane/words';
import { whyModel, whyText } from '../../src/taskpane/why';
import { fakeSession, oneCell } from './support/fakeSession';
import { renderPane } from './support/renderPane';
import { sampleOpened } from './support/sampleOpened';
import type { OtherCell } from './support/sampleOpened';

/** Rows of the sample plan, and the column of the target in force. */
const ROWS = { 'A.1.1': 4, 'A.1.2': 5, 'A.2.1': 7, 'B.1.1': 10, 'B.1.2': 11 } as const;
const TARGET = 7;

const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

function explain(code: string, others: readonly OtherCell[] = [], language: 'it' | 'en' = 'it') {
  const opened = sampleOpened(others);
  const index = opened.plan.nodes.findIndex((node) => node.code === code);
  const model = whyModel(opened, nodeIds(opened.plan)[index] ?? '', wordsOf(language));
  if (model === undefined) throw new Error(`no node ${code}`);
  const lines = model.sections.flatMap((section) => section.lines);
  const line = (label: string): string => plain(lines.find((each) => each.label === label)?.value ?? '');
  return { model, lines, line, text: plain(whyText(model, wordsOf(language))) };
}

const target = (code: keyof typeof ROWS, content: string): OtherCell => ({
  sheet: 'Piano',
  row: ROWS[code],
  column: TARGET,
  content,
});

describe('the calculation in numbers', () => {
  test.each<[string, keyof typeof ROWS, string, string, string]>([
    [
      'at least, missed',
      'A.1.1',
      '>= 110 N.',
      'almeno 110 N. (scritto «>= 110 N.»)',
      '1 − 5 N. ÷ 110 N. = 95,45 %',
    ],
    [
      'at least, exceeded',
      'A.1.1',
      '>= 100 N.',
      'almeno 100 N. (scritto «>= 100 N.»)',
      '1 + 5 N. ÷ 100 N. = 105,00 %',
    ],
    [
      'at most, missed',
      'A.2.1',
      '<= 2,00 gg',
      'al massimo 2,00 gg (scritto «<= 2,00 gg»)',
      '1 − 0,3 gg ÷ 2 gg = 85,00 %',
    ],
    [
      'exactly',
      'A.1.1',
      '= 100 N.',
      'esattamente 100 N. (scritto «= 100 N.»)',
      '1 − 5 N. ÷ 100 N. = 95,00 %',
    ],
    [
      'between, outside',
      'A.1.1',
      'tra 110 e 120 N.',
      'tra 110 N. e 120 N. (scritto «tra 110 e 120 N.»)',
      '1 − 5 N. ÷ 110 N. = 95,45 %',
    ],
    [
      'percent, met',
      'A.1.2',
      '>= 90,00 %',
      'almeno 90,00 % (scritto «>= 90,00 %»)',
      '1 + 3 % ÷ 90 % = 103,33 %',
    ],
    [
      'late',
      'B.1.2',
      'Entro 31/10/2025',
      'entro il 31-10-2025 (scritto «Entro 31/10/2025»)',
      '15 giorni di ritardo',
    ],
  ])('%s', (_name, code, typed, read, steps) => {
    const { line } = explain(code, [target(code, typed)]);
    expect(line('Target 2025')).toBe(read);
    expect(line('Calcolo')).toBe(steps);
  });

  test('what exceeds is cut to the cap, and that is said', () => {
    expect(explain('A.1.1', [target('A.1.1', '>= 100 N.')]).line('Limiti')).toBe(
      '105,00 %, ridotto al tetto di 100,00 %',
    );
  });

  test('a parent is the mean of its rows by weight', () => {
    const { line } = explain('A.1');
    expect(line('Regola')).toMatch(/^Media delle righe sottostanti/);
    expect(line('Calcolo')).toBe('96,82 % ÷ 100,00 % = 96,82 %');
    expect(line('A.1.1 - Imprese formate')).toBe('peso 70 %: 95,45 % Raggiunto');
    expect(line('Copertura')).toBe('100,00 %');
  });

  test('what is not scored says why, without a number', () => {
    const { line, model } = explain('A.1.1', [target('A.1.1', 'N/D')]);
    expect(line('Regola')).toBe('Il target dell’anno è N/D: l’indicatore resta fuori dal calcolo.');
    expect(line('Calcolo')).toBe('');
    expect(model.score.value).toBe('–');
  });
});

describe('where it comes from', () => {
  test('every code with its value and its cell', () => {
    const { lines, line } = explain('A.1.1');
    expect(line('FORM_AULA')).toBe('61 N. · Imprese formate in aula');
    expect(lines.find(({ label }) => label === 'FORM_WEB')?.at).toEqual({
      sheet: 'Misure',
      box: oneCell(2, 4),
    });
    expect(line('Risultato')).toBe('105 N.');
    expect(line('Consuntivo 2025')).toBe('105,00 N., calcolato dalle misure');
  });

  test('a code nobody knows is named, and the algorithm is not computable', () => {
    const other: OtherCell = {
      sheet: 'Piano',
      row: ROWS['A.1.1'],
      column: 4,
      content: 'FORM_AULA + FORM_VEB',
    };
    const { line } = explain('A.1.1', [other]);
    expect(line('FORM_VEB')).toBe('codice sconosciuto');
    expect(line('Risultato')).toBe('non calcolabile: c’è un codice sconosciuto');
  });

  test('the weights along the path and the contribution', () => {
    const { line } = explain('A.1.1');
    expect(line('A - Servizi alle imprese')).toBe('peso 60 %, sul totale 60,00 %');
    expect(line('A.1.1 - Imprese formate')).toBe('peso 70 %, sul totale 21,00 %');
    expect(line('Contributo al totale')).toBe('21,00 % × 95,45 % = 20,05 %');
  });

  test('the history with the targets', () => {
    const { model } = explain('A.1.1');
    expect(model.history?.values.map(({ year, text }) => `${year} ${plain(text)}`)).toEqual([
      '2024 98 N.',
      '2025 105,00 N.',
    ]);
    expect(model.history?.inForce).toMatchObject({ year: 2025, amount: 110 });
  });

  test('all of it as text, in both languages', () => {
    expect(explain('A.1.1').text).toContain(
      'Indicatore A.1.1 - Imprese formate\nConseguimento: 95,45 % Raggiunto\n',
    );
    expect(explain('A.1.1').text).toContain('- FORM_AULA: 61 N. · Imprese formate in aula [Misure!E2]');
    const english = explain('A.1.1', [], 'en').text;
    expect(english).toContain('Achievement: 95.45% Reached');
    expect(english).toContain('- Target 2025: at least 110 N. (typed “>= 110 N.”)');
  });
});

describe('in the pane', () => {
  const openWhy = async () => {
    const pane = renderPane(fakeSession(sampleOpened()));
    await pane.open('Piano');
    await pane.user.click(screen.getByRole('button', { name: 'Espandi tutto' }));
    await pane.user.click(screen.getByRole('treeitem', { name: /A\.1\.1/ }));
    return pane;
  };

  test('two clicks: the row gives the reason in a sentence, then every step', async () => {
    const { user } = await openWhy();
    const summary = screen.getByRole('region', { name: 'Perché questo numero?' });
    expect(plain(summary.textContent ?? '')).toContain('1 − 5 N. ÷ 110 N. = 95,45 %');
    await user.click(within(summary).getByRole('button', { name: 'Tutti i passaggi' }));
    expect(screen.getByRole('heading', { level: 2, name: 'A.1.1 - Imprese formate' })).toHaveFocus();
    expect(screen.queryByRole('tree')).toBeNull();
  });

  test('Enter on the chosen row opens every step, back returns the keyboard to it', async () => {
    const { user } = await openWhy();
    screen.getByRole('treeitem', { name: /A\.1\.1/ }).focus();
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('button', { name: 'Torna al piano' }));
    expect(screen.getByRole('treeitem', { name: /A\.1\.1/ })).toHaveFocus();
  });

  test('a place leads to its cell, a name to its own explanation', async () => {
    const { user, session } = await openWhy();
    await user.click(screen.getByRole('button', { name: 'Tutti i passaggi' }));
    await user.click(screen.getByRole('button', { name: 'Vai a Misure!E2' }));
    expect(session.select).toHaveBeenLastCalledWith({ sheet: 'Misure', box: oneCell(1, 4) });
    await user.click(screen.getByRole('button', { name: 'Perché: A.1 - Formare le imprese' }));
    expect(screen.getByRole('heading', { level: 2, name: 'A.1 - Formare le imprese' })).toBeInTheDocument();
  });

  test('the row chosen in the sheet is revealed and explained, the keyboard stays', async () => {
    const pane = renderPane(fakeSession(sampleOpened()));
    await pane.open('Piano');
    const search = screen.getByRole('searchbox');
    search.focus();
    act(() => pane.session.choose({ sheet: 'Piano', box: oneCell(ROWS['B.1.1'], 2) }));
    expect(await screen.findByRole('treeitem', { name: /B\.1\.1/ })).toHaveAttribute('aria-selected', 'true');
    const summary = screen.getByRole('region', { name: 'Perché questo numero?' });
    expect(summary.textContent).toContain('Servizi disponibili in rete');
    expect(search).toHaveFocus();
  });

  test('a selection that the pane made itself changes nothing', async () => {
    const { session, store } = await openWhy();
    const before = store.getState().revealed;
    act(() => session.choose({ sheet: 'Piano', box: oneCell(ROWS['A.1.1'], 0) }));
    expect(store.getState().revealed).toBe(before);
  });

  test('the ribbon explains the active cell', async () => {
    const session = fakeSession(sampleOpened());
    session.activeCell.mockResolvedValue({
      ok: true,
      value: { sheet: 'Piano', box: oneCell(ROWS['A.2.1'], 9) },
    });
    const { store } = renderPane(session);
    await act(async () => void (await store.whyHere()));
    expect(screen.getByRole('heading', { level: 2, name: /A\.2\.1/ })).toBeInTheDocument();
  });

  test('a cell outside the plan is answered with a sentence', async () => {
    const session = fakeSession(sampleOpened());
    session.activeCell.mockResolvedValue({ ok: true, value: { sheet: 'Misure', box: oneCell(1, 1) } });
    const { store } = renderPane(session);
    await act(async () => expect(await store.whyHere()).toBe(false));
    expect(screen.getByText(/La cella scelta non sta in una riga del piano/)).toBeInTheDocument();
  });

  test('is copied as text', async () => {
    const { user } = await openWhy();
    await user.click(screen.getByRole('button', { name: 'Tutti i passaggi' }));
    await user.click(screen.getByRole('button', { name: 'Copia come testo' }));
    expect(await screen.findByText('Spiegazione copiata.')).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toContain('Indicatore A.1.1 - Imprese formate');
  });
});

describe('filters of the tree', () => {
  const rows = (): string[] =>
    screen
      .getAllByRole('treeitem')
      .map((row) => /[AB](\.\d)*/.exec(row.textContent?.replace(/^\D+? /, '') ?? '')?.[0] ?? '');

  test.each([
    ['Non raggiunti 1', /A\.2\.1/],
    ['Non valutabili 1', /A\.1\.1/],
  ])('%s keeps those rows and their parents', async (name, last) => {
    const session = fakeSession(sampleOpened([target('A.1.1', 'N/D')]));
    const { user, open } = renderPane(session);
    await open('Piano');
    const all = rows().length;
    await user.click(screen.getByRole('button', { name }));
    const kept = screen.getAllByRole('treeitem');
    expect(kept.at(-1)?.textContent).toMatch(last);
    expect(screen.getByText('1 riga trovata')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name }));
    expect(rows()).toHaveLength(all);
  });
});
