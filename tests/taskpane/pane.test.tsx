import { act, screen, waitFor } from '@testing-library/react';
import { WORKBOOK } from '../../src/core/diagnostics';
import type { Diagnostic } from '../../src/core/diagnostics';
import { fail, ok } from '../../src/core/values';
import { FILTER_ACTIVE, fakeSession, opens, refuses } from './support/fakeSession';
import { renderPane } from './support/renderPane';
import { smallPlan } from './support/smallPlan';

/** Texts on the screen have no-break blanks where numbers meet their unit. */
const plain = (text: string | null | undefined): string => (text ?? '').replace(/\u00a0/g, ' ');
const has = async (text: string | RegExp): Promise<void> => {
  expect(await screen.findByText(text)).toBeInTheDocument();
};
const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });

describe('reading', () => {
  test('says that it reads until there is something to show', async () => {
    const session = fakeSession();
    session.open.mockReturnValue(new Promise(() => undefined));
    renderPane(session);
    await has('Leggo la cartella di lavoro…');
    await screen.findByRole('progressbar', { name: 'Lettura in corso' });
  });

  test('shows title, counts, score, band, coverage and years', async () => {
    renderPane();
    await has('Piano della performance 2025');
    await has('1 area · 2 obiettivi · 3 indicatori · 2 misure');
    await has('Fogli «Piano 2025» e «Misure»');
    const score = screen.getByRole('region', { name: 'Punteggio complessivo' });
    expect(plain(score.textContent)).toContain('90,67 %Raggiunto');
    expect(plain(score.textContent)).toContain(
      'Copertura: 87,50 % del peso. Indicatori valutati: 2 su 3.Consuntivi 2024 · Target 2025',
    );
  });

  test('tells what it recognised, on demand', async () => {
    const { user } = renderPane();
    const toggle = await button('Che cosa ho riconosciuto');
    expect(screen.queryByText('Foglio delle misure')).toBeNull();
    await user.click(toggle);
    const details = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(details).toEqual([
      'Piano 2025intestazioni alla riga 9',
      'Misure',
      '1 area2 obiettivi strategici3 indicatori2 misure',
      '2023',
      '2025, 2027',
      'ACodice e nomeBPesoDAlgoritmoEValore 2023GTarget 2025ITarget 2027',
    ]);
  });

  test('a body that cannot be scored shows the reason, no number', async () => {
    const opened = smallPlan();
    const overall = { kind: 'notScored', reason: 'nothingToScore' } as const;
    const scores = { ...opened.scores, overall, overallBand: undefined };
    renderPane(fakeSession(smallPlan({ scores })));
    const score = await screen.findByRole('region', { name: 'Punteggio complessivo' });
    expect(score.textContent).toContain('–Non valutabile');
  });

  test('a workbook without a plan says so and why', async () => {
    const at = { sheet: 'Foglio1', range: { row: 0, column: 0, rows: 1, columns: 1 } };
    const session = fakeSession({
      kind: 'noPlan',
      diagnostics: [
        { code: 'TG105', at: { workbook: true }, params: {} },
        { code: 'TG101', at, params: { sheet: 'Foglio1' } },
      ],
    });
    const { user } = renderPane(session);
    const sentence = 'In questa cartella di lavoro non trovo un piano della performance.';
    expect(await screen.findAllByText(sentence)).toHaveLength(1);
    await has('Nel foglio «Foglio1» non trovo la riga delle intestazioni.');
    expect(screen.queryByRole('button', { name: 'Calcola' })).toBeNull();
    opens(session, smallPlan());
    await user.click(await button('Rileggi'));
    await has('Piano della performance 2025');
  });

  test('a first reading that fails gives the reason and another try', async () => {
    const session = fakeSession();
    session.open.mockReturnValueOnce(refuses({ code: 'TG905', at: { workbook: true }, params: {} }));
    const { user } = renderPane(session);
    await has('Excel è occupato: riprovare tra poco.');
    await user.click(await button('Riprova'));
    await has('Piano della performance 2025');
    expect(screen.queryByText('Excel è occupato: riprovare tra poco.')).toBeNull();
  });

  test('a bug of ours ends in a sentence and a reload button', async () => {
    const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const swallow = (event: ErrorEvent): void => event.preventDefault();
    window.addEventListener('error', swallow);
    const session = fakeSession();
    session.open.mockRejectedValue(new Error('weights of 3 nodes'));
    const { user, host } = renderPane(session);
    await has(/Traguardo si è fermato per un errore suo/);
    await has('Dettaglio: weights of 3 nodes');
    await user.click(await button('Ricarica il riquadro'));
    expect(host.reload).toHaveBeenCalledTimes(1);
    window.removeEventListener('error', swallow);
    silent.mockRestore();
  });
});

describe('writing', () => {
  test('Calcola writes once, in Excel formulas, and says what and where', async () => {
    const { user, session } = renderPane();
    await user.click(await button('Calcola'));
    await has('Celle scritte nel foglio «Piano 2025»: 1.234, con formule di Excel.');
    expect(session.calculate.mock.calls).toEqual([['native']]);
    await has('Nel foglio ci sono già i punteggi, con formule di Excel: si aggiornano da soli.');
  });

  test('a second click during the write does nothing, and the button keeps the keyboard', async () => {
    const session = fakeSession();
    let finish: (value: Awaited<ReturnType<typeof session.calculate>>) => void = () => undefined;
    session.calculate.mockReturnValue(new Promise((resolve) => (finish = resolve)));
    const { user } = renderPane(session);
    const calculate = await button('Calcola');
    await user.click(calculate);
    expect(await screen.findByRole('progressbar', { name: 'Calcolo in corso' })).toBeInTheDocument();
    await user.click(calculate);
    expect(session.calculate).toHaveBeenCalledTimes(1);
    await act(async () => finish(ok({ sheet: 'Piano 2025', cells: 1, opened: smallPlan() })));
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(calculate).toHaveFocus();
  });

  test('the chosen kind of formulas is written', async () => {
    const { user, session, open } = renderPane();
    await open('Impostazioni');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tipo di formule' }), 'Formule PIANO');
    await open('Inizio');
    await user.click(await button('Calcola'));
    expect(session.calculate.mock.calls).toEqual([['piano']]);
    await has('Celle scritte nel foglio «Piano 2025»: 1.234, con formule PIANO.');
  });

  test('a plan written in PIANO formulas is offered in PIANO formulas again', async () => {
    const { open } = renderPane(fakeSession(smallPlan({ written: 'piano' })));
    await open('Impostazioni');
    expect(await screen.findByRole('combobox', { name: 'Tipo di formule' })).toHaveValue('piano');
  });

  test('undo is offered only once there is something to undo', async () => {
    const { user, session } = renderPane();
    await user.click(await button('Calcola'));
    const undo = await button('Annulla ultima scrittura');
    await user.click(undo);
    await has('Scrittura annullata nel foglio «Piano 2025». Celle ripristinate: 1.234.');
    await user.click(undo);
    expect(session.undoLastWrite).toHaveBeenCalledTimes(1);
  });

  test('before any write there is no undo', async () => {
    renderPane();
    await button('Calcola');
    expect(screen.queryByRole('button', { name: 'Annulla ultima scrittura' })).toBeNull();
  });

  test('a refusal of Excel is a sentence with its code; trying again can succeed', async () => {
    const session = fakeSession();
    session.calculate.mockReturnValueOnce(Promise.resolve(fail(FILTER_ACTIVE)));
    const { user } = renderPane(session);
    await user.click(await button('Calcola'));
    await has(/Nel foglio «Piano 2025» è attivo un filtro/);
    await has('TG903 Filtro attivo');
    await user.click(await button('Riprova'));
    await has(/Celle scritte/);
    expect(session.calculate).toHaveBeenCalledTimes(2);
  });

  test.each<[Diagnostic['code'], Diagnostic, RegExp]>([
    ['TG901', { code: 'TG901', at: WORKBOOK, params: {} }, /premere Invio in Excel e riprovare/],
    ['TG902', { code: 'TG902', at: WORKBOOK, params: { sheet: 'Piano' } }, /«Piano» è protetto: togliere/],
    ['TG903', { code: 'TG903', at: WORKBOOK, params: { sheet: 'Piano' } }, /attivo un filtro: toglierlo/],
    [
      'TG904',
      { code: 'TG904', at: WORKBOOK, params: { sheet: 'Piano' } },
      /cambiato nel frattempo: rileggere/,
    ],
    ['TG905', { code: 'TG905', at: WORKBOOK, params: {} }, /Excel è occupato: riprovare/],
    ['TG906', { code: 'TG906', at: WORKBOOK, params: {} }, /I dati sono troppi/],
    ['TG907', { code: 'TG907', at: WORKBOOK, params: {} }, /chiudere e riaprire il riquadro/],
    ['TG908', { code: 'TG908', at: WORKBOOK, params: { sheet: 'Piano' } }, /Il foglio «Piano» non c’è più/],
    [
      'TG909',
      { code: 'TG909', at: WORKBOOK, params: { detail: 'X: y' } },
      /Excel ha rifiutato l’operazione: X: y/,
    ],
    ['TG911', { code: 'TG911', at: WORKBOOK, params: {} }, /nessuna scrittura da annullare/],
  ])(
    '%s is a sentence with a way out, and nothing else on the screen changes',
    async (_code, finding, sentence) => {
      const session = fakeSession();
      session.calculate.mockReturnValueOnce(Promise.resolve(fail(finding)));
      const { user, store } = renderPane(session);
      await user.click(await button('Calcola'));
      await has(sentence);
      expect(store.getState().opening).toMatchObject({ written: undefined });
      expect(screen.queryByRole('button', { name: 'Annulla ultima scrittura' })).toBeNull();
      await user.click(await button('Riprova'));
      await has(/Celle scritte/);
    },
  );

  test('closing the message keeps the keyboard in the pane', async () => {
    const { user } = renderPane();
    await user.click(await button('Calcola'));
    await user.click(await button('Chiudi il messaggio'));
    expect(screen.queryByText(/Celle scritte/)).toBeNull();
    expect(document.body).not.toHaveFocus();
  });

  test('messages are announced', async () => {
    const { user } = renderPane();
    await user.click(await button('Calcola'));
    const message = await screen.findByText(/Celle scritte/);
    expect(message.closest('[aria-live=polite]')).not.toBeNull();
  });
});

describe('following the sheet', () => {
  const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('edits are read once they pause, without moving the keyboard', async () => {
    const { session } = renderPane();
    await pass(0);
    const toggle = screen.getByRole('button', { name: 'Che cosa ho riconosciuto' });
    toggle.focus();
    opens(session, smallPlan({ diagnostics: [] }));
    session.edit();
    await pass(300);
    session.edit();
    await pass(399);
    expect(session.open).toHaveBeenCalledTimes(1);
    await pass(1);
    expect(session.open).toHaveBeenCalledTimes(2);
    expect(screen.getByRole('tab', { name: 'Controlli' })).toBeInTheDocument();
    expect(toggle).toHaveFocus();
  });

  test('a closed pane listens no more', async () => {
    const { session, unmount } = renderPane();
    await pass(0);
    expect(session.listening()).toBe(1);
    unmount();
    await pass(0);
    expect(session.listening()).toBe(0);
  });
});

describe('in English', () => {
  test('everything is', async () => {
    const { user } = renderPane(fakeSession(), 'en');
    await user.click(await button('Calculate'));
    await has('Cells written on sheet “Piano 2025”: 1,234, as Excel formulas.');
    const score = screen.getByRole('region', { name: 'Overall score' });
    expect(score.textContent).toContain('90.67%Reached');
    expect(document.documentElement.lang).toBe('en-GB');
    expect(document.body.textContent).not.toMatch(/[àèéìòù]\b(?!.*»)|Calcola|Controlli|Raggiunto|Peso/);
  });
});
