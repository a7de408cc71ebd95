import type { Browser, Locator } from 'playwright-core';

import { startBrowser } from '../support/browser';
import { axeProblems, showAs, widenPane } from '../support/accessibility';
import { openWorkbench } from '../support/workbenchPage';
import type { WorkbenchPage } from '../support/workbenchPage';

jest.setTimeout(300_000);

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** What the pane says in each language on the way through its screens. */
const WORDS = {
  it: {
    calculate: 'Calcola',
    written: /^Celle scritte nel foglio «Piano»/,
    dismiss: 'Chiudi il messaggio',
    plan: 'Piano',
    expand: 'Espandi tutto',
    steps: 'Tutti i passaggi',
    calculation: /÷ 18\.800\.000\.000\s€ = 72,32\s%/,
    checks: /^Controlli/,
    ran: /tipi di controllo su 156 righe/,
    settings: 'Impostazioni',
    ratio: /^Target diviso consuntivo/,
    apply: 'Applica le modifiche',
    ruled: /^Regole cambiate: 1 celle nel foglio «Parametri»/,
    undo: 'Annulla ultima scrittura',
    start: 'Inizio',
    undone: /^Scrittura annullata/,
    back: 'Torna al piano',
    revisions: 'Revisioni',
    approve: 'Approva',
    approved: /^Stato approvato conservato/,
    compare: 'Confronta',
    same: 'Nessuna differenza fra i due stati.',
    register: /^Scrivi il registro: /,
    registered: /^Registro delle variazioni scritto nel foglio «Variazioni»/,
    dashboard: 'Cruscotto',
    dashboardReady: /^Cruscotto pronto nel foglio «Cruscotto»/,
    report: 'Relazione',
    reportReady: /^Relazione pronta nel foglio «Relazione»/,
  },
  en: {
    calculate: 'Calculate',
    written: /^Cells written on sheet “Piano”/,
    dismiss: 'Close the message',
    plan: 'Plan',
    expand: 'Expand all',
    steps: 'Every step',
    calculation: /÷ 18,800,000,000\s€ = 72\.32%/,
    checks: /^Checks/,
    ran: /kinds of check on 156 rows/,
    settings: 'Settings',
    ratio: /^Target divided by actual/,
    apply: 'Apply the changes',
    ruled: /^Rules changed: 1 cells on sheet “Parametri”/,
    undo: 'Undo last write',
    start: 'Start',
    undone: /^Write undone/,
    back: 'Back to the plan',
    revisions: 'Revisions',
    approve: 'Approve',
    approved: /^Approved state kept/,
    compare: 'Compare',
    same: 'No difference between the two states.',
    register: /^Write the register: /,
    registered: /^Register of changes written on sheet “Variazioni”/,
    dashboard: 'Dashboard',
    dashboardReady: /^Dashboard ready on sheet “Cruscotto”/,
    report: 'Report',
    reportReady: /^Report ready on sheet “Relazione”/,
  },
} as const;

const WAIT = { timeout: 120_000 };

/** Settings stand below each other on Parametri from this row on (1-based); the fifth is the rule of "at most" targets. */
const AT_MOST_CELL = 'Parametri!B12';

/** One page for everything that the pointer does: a page takes long to load, and the languages can be changed on it. */
let bench: WorkbenchPage;
beforeAll(async () => {
  bench = await openWorkbench(browser);
  await bench.pane.getByRole('tab', { name: 'Inizio' }).waitFor(WAIT);
});
afterAll(() => bench.close());

const button = (name: string | RegExp): Locator => bench.pane.getByRole('button', { name });
const tab = (name: string | RegExp): Locator => bench.pane.getByRole('tab', { name });
const says = (text: string | RegExp): Promise<void> => bench.pane.getByText(text).first().waitFor(WAIT);

/** Presses a button and waits for what the pane says then, which is closed again. */
async function press(name: string | RegExp, answer: string | RegExp, dismiss: string): Promise<void> {
  await button(name).first().click();
  await says(answer);
  await button(dismiss).click();
}

async function speak(language: 'it' | 'en'): Promise<void> {
  if (language === 'it') return;
  await tab('Impostazioni').click();
  await bench.pane.getByRole('combobox', { name: /^Lingua del riquadro/ }).selectOption('en');
  await tab('Start').click();
}

/** Milliseconds from the first byte of the pane's page to its first words, to the plan that was read, and what office.js took of that. */
async function paints(): Promise<Readonly<Record<'office' | 'words' | 'plan', number>>> {
  return bench.pane.evaluate(async () => {
    const largest = new Promise<number>((resolve) => {
      const seen = (list: PerformanceObserverEntryList): void =>
        resolve(list.getEntries().at(-1)?.startTime ?? 0);
      new PerformanceObserver(seen).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    const [words] = performance.getEntriesByName('first-contentful-paint');
    const navigation = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming;
    return { office: navigation.domInteractive, words: words?.startTime ?? 0, plan: await largest };
  });
}

test('the pane says something soon, and shows the plan soon after', async () => {
  const { office, words, plan } = await paints();
  const told = (milliseconds: number): string => `${Math.round(milliseconds)} ms`;
  process.stdout.write(`pane: office.js ${told(office)}, first words ${told(words)}, plan ${told(plan)}\n`);
  expect(words).toBeGreaterThan(0);
  expect(plan).toBeGreaterThanOrEqual(words);
  // A busy machine takes many times as long as an office computer; a pane that waits for something else would take longer still.
  expect(plan).toBeLessThan(30_000);
});

describe.each(['it', 'en'] as const)('the main path of every screen, in %s', (language) => {
  const words = WORDS[language];
  beforeAll(() => speak(language));

  test('start: one button writes the scores', () => press(words.calculate, words.written, words.dismiss));

  test('plan: two clicks from a row to the reason of its number, and the cells follow', async () => {
    await tab(words.plan).click();
    await button(words.expand).click();
    await bench.pane.getByRole('treeitem', { name: /301\.S0/ }).click();
    await button(words.steps).click();
    await says(words.calculation);
    expect(await bench.door((door) => door.selection())).toContain('"row":12');
  });

  test('the sheet: a selected row is explained', async () => {
    await bench.select('Piano!C14');
    await bench.pane.getByRole('heading', { name: /^D1 - / }).waitFor(WAIT);
    await button(words.back).click();
  });

  test('checks: what ran, and a finding leads to its cell', async () => {
    await tab(words.checks).click();
    await says(words.ran);
    await bench.pane.getByRole('tabpanel', { name: words.checks }).locator('[data-finding]').first().click();
    await bench.page.waitForFunction(
      () => window.traguardoWorkbench?.selection().includes('"row":13,') === false,
    );
  });

  test('settings: a rule is written to its cell in one step, and taken back', async () => {
    await tab(words.settings).click();
    await bench.pane.getByRole('radio', { name: words.ratio }).click();
    await button(words.apply).click();
    await says(words.ruled);
    expect((await bench.cell(AT_MOST_CELL)).value).toBe('rapporto');
    await tab(words.start).click();
    await press(words.undo, words.undone, words.dismiss);
    expect((await bench.cell(AT_MOST_CELL)).value).toBe('lineare');
  });

  test('revisions: the plan is approved, compared and registered', async () => {
    await tab(words.revisions).click();
    await press(words.approve, words.approved, words.dismiss);
    await button(words.compare).click();
    await says(words.same);
    await press(words.register, words.registered, words.dismiss);
  });

  test('dashboard and report: one button each makes the sheet, and shows it', async () => {
    const active = (): Promise<string | undefined> =>
      bench.door((door) => door.sheets().find(({ isActive }) => isActive)?.name);
    await tab(words.start).click();
    await press(words.dashboard, words.dashboardReady, words.dismiss);
    expect(await active()).toBe('Cruscotto');
    await press(words.report, words.reportReady, words.dismiss);
    expect(await active()).toBe('Relazione');
  });
});

describe('axe finds nothing', () => {
  const reach = {
    tab: (name: string | RegExp) => (): Promise<void> => tab(name).click(),
    button: (name: string | RegExp) => (): Promise<void> => button(name).first().click(),
  };
  /** Every screen and what opens on it, with the way there from the one before. The language is English by now. */
  const SCREENS: readonly (readonly [screen: string, steps: readonly (() => Promise<void>)[]])[] = [
    ['start, a message', [reach.tab('Start'), reach.button('Calculate'), () => says(WORDS.en.written)]],
    ['not my plan', [reach.button('Close the message'), reach.button('This is not my plan')]],
    ['plan', [reach.tab('Plan'), reach.button('Expand all'), () => bench.pane.getByRole('treeitem', { name: /301\.S0/ }).click()]],
    ['why', [reach.button('Every step')]],
    ['checks', [reach.tab(/^Checks/), reach.button(/^What it means: /), () => bench.pane.locator('[data-finding]:visible').first().click()]],
    ['accepting', [reach.button('Accept…')]],
    ['revisions', [reach.tab('Revisions'), reach.button('Compare')]],
    ['settings', [reach.tab('Settings'), reach.button('About')]],
  ]; // prettier-ignore

  test.each(SCREENS)('on the screen: %s, in light, dark and high contrast, narrow and wide', async (_name, steps) => {
    await showAs(bench.page, bench.pane, 'light');
    for (const step of steps) await step();
    const found: string[] = [];
    for (const look of ['light', 'dark', 'darkContrast', 'lightContrast'] as const) {
      await showAs(bench.page, bench.pane, look);
      await widenPane(bench.page, look === 'dark' ? 450 : 320);
      // What is no matter of colours is the same in every look.
      const problems = await axeProblems(bench.pane, look === 'light' ? [] : ['color-contrast']);
      found.push(...problems.map((problem) => `${look}: ${problem}`));
      const overflow = await bench.pane.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      if (overflow > 0) found.push(`${look}: ${overflow} px too wide`);
    }
    expect(found).toEqual([]);
  }); // prettier-ignore

  test('and nothing went wrong on the way', async () => {
    expect(bench.complaints).toEqual([]);
    expect(bench.refused).toEqual([]);
    expect(await bench.door((door) => door.hostFaults())).toEqual({ faults: [], unsupported: {} });
  });
});

describe('with the keyboard alone', () => {
  test('from the first screen to the reason of a number and back', async () => {
    const bench = await openWorkbench(browser);
    const { page, pane } = bench;
    await pane.getByRole('tab', { name: 'Inizio' }).waitFor(WAIT);
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    /** Presses Tab until the wanted control has the keyboard. */
    const tabTo = async (name: RegExp): Promise<void> => {
      for (let presses = 0; presses < 40; presses += 1) {
        const reached = await pane.evaluate(
          () =>
            document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
        );
        if (name.test(reached)) return;
        await press('Tab');
      }
      throw new Error(`Tab never reaches ${String(name)}`);
    };
    await pane.getByRole('tab', { name: 'Inizio' }).focus();
    await tabTo(/^Calcola$/);
    await press('Enter');
    await pane.getByText(WORDS.it.written).waitFor(WAIT);
    await pane.getByRole('tab', { name: 'Inizio' }).focus();
    await press('ArrowRight');
    expect(await pane.getByRole('tab', { name: 'Piano' }).getAttribute('aria-selected')).toBe('true');
    await tabTo(/^Area strategica/);
    await press('ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'Enter');
    await pane.getByRole('heading', { name: /^301\.S0/, level: 3 }).waitFor(WAIT);
    // The workbench's grid may take the keyboard when its cells are selected; Excel leaves it in the pane.
    await pane.getByRole('treeitem', { name: /301\.S0/ }).focus();
    await press('Enter');
    await pane.getByRole('heading', { name: /^301\.S0/, level: 2 }).waitFor(WAIT);
    await tabTo(/^Vai a Misure!/);
    await press('Enter');
    await page.waitForFunction(
      () => window.traguardoWorkbench?.sheets().find(({ isActive }) => isActive)?.name === 'Misure',
    );
    await pane.getByRole('heading', { name: /^301\.S0/, level: 2 }).focus();
    await press('Shift+Tab', 'Shift+Tab', 'Enter');
    const row = await pane.evaluate(() => document.activeElement?.getAttribute('role'));
    expect(row).toBe('treeitem');
    await bench.close();
  });
});
