import { act, screen } from '@testing-library/react';
import type { Diagnostic } from '../../src/core/diagnostics';
import { nextStep } from '../../src/taskpane/start';
import { fakeSession, oneCell } from './support/fakeSession';
import { renderPane } from './support/renderPane';
import { FINDINGS, smallPlan } from './support/smallPlan';

const [, WARNING, ERROR, INFO] = FINDINGS as readonly [Diagnostic, Diagnostic, Diagnostic, Diagnostic];
const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });

describe('what to do next', () => {
  test.each([
    ['a plan that was never scored', undefined, [ERROR, WARNING], { kind: 'calculate' }],
    ['errors', 'native', [ERROR, ERROR, WARNING], { kind: 'errors', count: 2 }],
    ['warnings only', 'native', [WARNING, INFO], { kind: 'warnings', count: 1 }],
    ['information only', 'piano', [INFO], { kind: 'plan' }],
  ] as const)('%s', (_name, written, diagnostics, expected) => {
    expect(nextStep(smallPlan({ written, diagnostics }))).toEqual(expected);
  });

  test('is one primary button that leads there', async () => {
    const { user } = renderPane(fakeSession(smallPlan({ written: 'native' })));
    await user.click(await button('Guarda gli errori'));
    expect(screen.getByRole('tab', { name: 'Controlli (4)' })).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('tabpanel', { name: 'Controlli (4)' })).toHaveFocus();
  });
});

describe('the sheets of results', () => {
  test.each([
    ['Cruscotto', 'dashboard', 'Cruscotto pronto nel foglio «Piano 2025».'],
    ['Relazione', 'report', 'Relazione pronta nel foglio «Piano 2025».'],
  ] as const)('%s is made by one button and shown', async (name, method, message) => {
    const { user, session } = renderPane();
    await user.click(await button(name));
    expect(await screen.findByText(message)).toBeInTheDocument();
    expect(session[method]).toHaveBeenCalledTimes(1);
    expect(session.select).toHaveBeenLastCalledWith({ sheet: 'Piano 2025', box: oneCell(0, 0) });
  });

  test('what was written can be taken back from the message', async () => {
    const { user, session } = renderPane();
    await user.click(await button('Cruscotto'));
    await user.click(await button('Annulla'));
    expect(session.undoLastWrite).toHaveBeenCalledTimes(1);
  });
});

describe('this is not my plan', () => {
  test('a column is corrected by a click in the sheet', async () => {
    const { user, session } = renderPane();
    await user.click(await button('Questo non è il mio piano'));
    await user.click(await button('Cambia: Peso'));
    expect(screen.getByText('Fare clic nel foglio sull’intestazione di «Peso».')).toBeInTheDocument();
    act(() => session.choose({ sheet: 'Misure', box: oneCell(0, 3) }));
    expect(screen.getByText(/La cella scelta è in un altro foglio/)).toBeInTheDocument();
    act(() => session.choose({ sheet: 'Piano 2025', box: oneCell(8, 5) }));
    await user.click(await button('Usa la colonna F'));
    expect(session.correct.mock.calls).toEqual([[[{ about: 'column', role: 'weight', column: 5 }]]]);
    expect(
      await screen.findByText('Indicazioni conservate: il foglio «Piano 2025» è stato riletto.'),
    ).toBeInTheDocument();
  });

  test.each([
    ['Non c’è', null],
    ['Riconosci da solo', undefined],
  ])('%s', async (name, column) => {
    const { user, session } = renderPane();
    await user.click(await button('Questo non è il mio piano'));
    await user.click(await button('Cambia: Target 2025'));
    await user.click(await button(name));
    expect(session.correct.mock.calls).toEqual([[[{ about: 'column', role: 'target:2025', column }]]]);
  });

  test.each<[string, readonly string[], ReturnType<typeof oneCell>, unknown]>([
    [
      'which column holds the codes',
      ['Cambia: Foglio «Misure»', 'Cambia: Codice nel foglio «Misure»', 'Usa la colonna C'],
      oneCell(0, 2),
      { about: 'measuresColumn', sheet: 'Misure', role: 'code', column: 2 },
    ],
    [
      'that no column holds a year',
      ['Cambia: Foglio «Misure»', 'Cambia: Valore 2023 nel foglio «Misure»', 'Non c’è'],
      oneCell(0, 2),
      { about: 'measuresColumn', sheet: 'Misure', role: 'year:2023', column: null },
    ],
    [
      'that a sheet is none',
      ['Cambia: Foglio «Misure»', 'Non è un foglio di misure'],
      oneCell(0, 2),
      { about: 'measures', sheet: 'Misure', isMeasures: false },
    ],
    [
      'which row holds the headers',
      ['Le misure sono qui: Misure!C4'],
      oneCell(3, 2),
      { about: 'measuresHeader', sheet: 'Misure', row: 3 },
    ],
  ])('of the measures she says %s', async (_what, buttons, box, correction) => {
    const { user, session } = renderPane();
    await user.click(await button('Questo non è il mio piano'));
    act(() => session.choose({ sheet: 'Misure', box }));
    for (const name of buttons) await user.click(await button(name));
    expect(session.correct.mock.calls).toEqual([[[correction]]]);
  });

  test('what was made of the sheets of measures is told with its reason', async () => {
    const measureSheets = [
      { sheet: 'Misure', isRead: true, reason: 'headerAndName', confidence: 0.98 },
      { sheet: 'Altri dati', isRead: false, reason: 'otherColumns', confidence: 0.6 },
    ] as const;
    const { user, session } = renderPane(fakeSession(smallPlan({ measureSheets })));
    await user.click(await button('Questo non è il mio piano'));
    const list = screen.getByText('Fogli di misure').closest('section');
    expect(list).toHaveTextContent('Foglio «Misure»: letto, da nome e intestazioni');
    expect(list).toHaveTextContent('Foglio «Altri dati»: non letto, ha altre colonne');
    await user.click(await button('Cambia: Foglio «Altri dati»'));
    await user.click(await button('È un foglio di misure'));
    expect(session.correct.mock.calls).toEqual([
      [[{ about: 'measures', sheet: 'Altri dati', isMeasures: true }]],
    ]);
  });

  test('another sheet is pointed at by its row of headers', async () => {
    const session = fakeSession({ kind: 'noPlan', diagnostics: [] });
    const { user } = renderPane(session);
    expect(await button('Le intestazioni sono qui')).toHaveAttribute('aria-disabled', 'true');
    act(() => session.choose({ sheet: 'Mio', box: oneCell(3, 1) }));
    await user.click(await button('Le intestazioni sono qui: Mio!B4'));
    expect(session.correct.mock.calls).toEqual([[[{ about: 'header', row: 3, sheet: 'Mio' }]]]);
  });
});

test('an empty workbook gets the sample plan by one button', async () => {
  const session = fakeSession({ kind: 'noPlan', diagnostics: [] });
  const { user } = renderPane(session);
  await user.click(await button('Inserisci un piano di esempio'));
  expect(await screen.findByText('Piano di esempio inserito nel foglio «Piano 2025».')).toBeInTheDocument();
  expect(screen.getByRole('tab', { name: 'Inizio' })).toBeInTheDocument();
});

test('the day of the last calculation is told', async () => {
  renderPane({ ...fakeSession(smallPlan({ written: 'native' })), scoredOn: () => '2026-03-02' });
  expect(await screen.findByText(/Ultimo calcolo: 2\/3\/2026\./)).toBeInTheDocument();
});
