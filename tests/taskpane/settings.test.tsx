import { act, screen, within } from '@testing-library/react';
import { version } from '../../package.json';
import { DEFAULT_POLICY } from '../../src/core/scoring';
import { Decimal } from '../../src/core/values';
import { EXAMPLES } from '../../src/taskpane/settings/examples';
import { VERSION } from '../../src/taskpane/version';
import { fakeSession } from './support/fakeSession';
import { renderPane } from './support/renderPane';
import { smallPlan } from './support/smallPlan';

const openSettings = async (session = fakeSession()) => {
  const pane = renderPane(session);
  await pane.open('Impostazioni');
  return pane;
};
const radio = (name: RegExp): HTMLElement => screen.getByRole('radio', { name });

describe('the examples are worked out by the rules', () => {
  test.each([
    ['atMost', { atMost: 'linear' }, '0.75'],
    ['atMost', { atMost: 'ratio' }, '0.8'],
    ['atMost', { atMost: 'onOff' }, '0'],
    ['dateDecay', { dateDecay: 'none' }, '0'],
    ['dateDecay', { dateDecay: 'grace', decayDays: 10 }, '1'],
    ['dateDecay', { dateDecay: 'linear', decayDays: 20 }, '0.5'],
    ['cap', { cap: new Decimal('1.2') }, '1.2'],
    ['floor', { floor: new Decimal('0.6') }, '0'],
    ['missingActual', { missingActual: 'zero' }, '0'],
    ['rollUp', { rollUp: 'sum' }, '0.68'],
  ] as const)('%s with %j', (rule, change, expected) => {
    const achievement = EXAMPLES[rule]({ ...DEFAULT_POLICY, ...change });
    expect(achievement.kind === 'scored' && achievement.value.toFixed()).toBe(expected);
  });

  test('the way gone from the year before', () => {
    const achievement = EXAMPLES.atMost({ ...DEFAULT_POLICY, atMost: 'baseline' });
    expect(achievement.kind === 'scored' && achievement.value.toFixed(4)).toBe('0.8333');
  });

  test('a missing actual that is left out says so, not a number', async () => {
    await openSettings();
    expect(radio(/^Sempre fuori dal calcolo/).closest('span')?.textContent).toContain('fuori dal calcolo');
  });
});

describe('rules', () => {
  test('nothing is written before it is applied; then everything in one step', async () => {
    const { user, session } = await openSettings();
    await user.click(radio(/^Target diviso consuntivo/));
    await user.click(radio(/^Nessun tetto/));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Anno dei target' }), '2027');
    expect(screen.getByText('3 modifiche da applicare.')).toBeInTheDocument();
    expect(session.changeParameters).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Applica le modifiche' }));
    expect(session.changeParameters).toHaveBeenCalledTimes(1);
    expect(session.changeParameters.mock.calls[0]?.[0]).toMatchObject({
      targetsYear: 2027,
      policy: { atMost: 'ratio', cap: undefined },
    });
    expect(
      await screen.findByText('Regole cambiate: 1.234 celle nel foglio «Piano 2025».'),
    ).toBeInTheDocument();
    expect(screen.getByText('Nessuna modifica da applicare.')).toBeInTheDocument();
  });

  test('can be left as they were', async () => {
    const { user } = await openSettings();
    await user.click(screen.getByRole('switch', { name: 'L’anno è chiuso' }));
    await user.click(screen.getByRole('button', { name: 'Lascia com’era' }));
    expect(screen.getByRole('switch', { name: 'L’anno è chiuso' })).not.toBeChecked();
  });

  test('the example beside a choice follows the other rules it depends on', async () => {
    const { user } = await openSettings();
    const zero = (): string => radio(/^Fuori dal calcolo; vale 0/).closest('span')?.textContent ?? '';
    expect(zero()).toContain('fuori dal calcolo');
    await user.click(screen.getByRole('switch', { name: 'L’anno è chiuso' }));
    expect(zero().replace(/\u00a0/g, ' ')).toContain('esempio: 0,00 %');
  });

  test('bands lead to the cells where they stand', async () => {
    const rulesBlock = { sheet: 'Parametri', box: { row: 7, column: 1, rows: 22, columns: 2 } };
    const { user, session } = await openSettings(fakeSession(smallPlan({ rulesBlock })));
    await user.click(screen.getByRole('button', { name: 'Cambia fasce e gradini nel foglio Parametri' }));
    expect(session.select).toHaveBeenCalledWith({
      sheet: 'Parametri',
      box: { row: 18, column: 1, rows: 11, columns: 2 },
    });
  });
});

describe('language', () => {
  test('follows Office, can be changed at once, and is kept', async () => {
    const { user, host } = await openSettings();
    const choice = screen.getByRole('combobox', { name: /Lingua del riquadro/ });
    expect(choice).toHaveValue('office');
    await user.selectOptions(choice, 'en');
    expect(screen.getByRole('tab', { name: 'Settings' })).toBeInTheDocument();
    expect(document.documentElement.lang).toBe('en-GB');
    expect(host.saveLanguage).toHaveBeenLastCalledWith('en');
    await user.selectOptions(screen.getByRole('combobox', { name: /Language of the pane/ }), 'office');
    expect(host.saveLanguage).toHaveBeenLastCalledWith(undefined);
    expect(screen.getByRole('tab', { name: 'Impostazioni' })).toBeInTheDocument();
  });
});

describe('about', () => {
  test('tells version and abilities, and what is missing', async () => {
    const { user } = await openSettings();
    await user.click(screen.getByRole('button', { name: 'Informazioni' }));
    const facts = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(facts).toEqual([VERSION, 'PC 16.0.1', 'presente', 'assente: Traguardo ne ha bisogno', 'assente']);
    expect(VERSION).toBe(version);
  });

  test('tries a function and says what it gave, as this Excel writes it', async () => {
    const { user } = await openSettings();
    await user.click(screen.getByRole('button', { name: 'Informazioni' }));
    await user.click(screen.getByRole('button', { name: 'Prova una funzione PIANO' }));
    expect(
      await screen.findByText('Funziona: =PIANO.CONSEGUIMENTO(56;">= 60") dà 0,9333.'),
    ).toBeInTheDocument();
  });

  test('a refusal of Excel is a sentence', async () => {
    const pane = await openSettings();
    pane.host.testFunction.mockResolvedValue({
      kind: 'refused',
      diagnostic: { code: 'TG905', at: { workbook: true }, params: {} },
    });
    await pane.user.click(screen.getByRole('button', { name: 'Informazioni' }));
    await pane.user.click(screen.getByRole('button', { name: 'Prova una funzione PIANO' }));
    expect(await screen.findByText(/Non posso provare: Excel è occupato/)).toBeInTheDocument();
  });
});

test('the theme follows Office while the pane is open', async () => {
  const { host } = renderPane();
  await screen.findByRole('tab', { name: 'Inizio' });
  const scheme = (): string =>
    document.querySelector<HTMLElement>('.fui-FluentProvider')?.style.colorScheme ?? '';
  expect(scheme()).toBe('light');
  act(() => host.changeTheme({ isDarkTheme: true }));
  expect(scheme()).toBe('dark');
});

test('what would not travel is listed once the workbook is made ready', async () => {
  const session = fakeSession();
  const at = { sheet: 'Piano 2025', range: { row: 1, column: 1, rows: 1, columns: 1 } };
  session.prepareForSending.mockResolvedValue({
    ok: true,
    value: {
      opened: smallPlan(),
      cells: 3,
      leftBehind: [{ code: 'TG915', at, params: { text: '=[altro]A1' } }],
    },
  });
  const { user } = await openSettings(session);
  await user.click(screen.getByRole('button', { name: 'Prepara per l’invio' }));
  const list = await screen.findByRole('list', { name: 'Chi la riceve non avrebbe:' });
  expect(within(list).getByRole('button').textContent).toContain('=[altro]A1');
});
