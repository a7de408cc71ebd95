import type { Browser, Locator } from 'playwright-core';

import { startBrowser } from '../support/browser';
import { axeProblems, showAs, widenPane } from '../support/accessibility';
import type { Appearance } from '../support/accessibility';
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
  },
} as const;

const WAIT = { timeout: 120_000 };

/** Settings stand below each other on Parametri from this row on (1-based); the fifth is the rule of "at most" targets. */
const AT_MOST_CELL = 'Parametri!B12';

async function speak({ pane }: WorkbenchPage, language: 'it' | 'en'): Promise<void> {
  if (language === 'it') return;
  await pane.getByRole('tab', { name: 'Impostazioni' }).click();
  await pane.getByRole('combobox', { name: /^Lingua del riquadro/ }).selectOption('en');
  await pane.getByRole('tab', { name: 'Start' }).click();
}

describe.each(['it', 'en'] as const)('the main path of every screen, in %s', (language) => {
  const words = WORDS[language];
  let bench: WorkbenchPage;
  const button = (name: string | RegExp): Locator => bench.pane.getByRole('button', { name });
  const tab = (name: string | RegExp): Locator => bench.pane.getByRole('tab', { name });
  const says = (text: RegExp): Promise<void> => bench.pane.getByText(text).first().waitFor(WAIT);

  beforeAll(async () => {
    bench = await openWorkbench(browser);
    await bench.pane.getByRole('tab', { name: 'Inizio' }).waitFor(WAIT);
    await speak(bench, language);
  });
  afterAll(() => bench.close());

  test('start: one button writes the scores', async () => {
    await button(words.calculate).click();
    await says(words.written);
    await button(words.dismiss).click();
  });

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
    await button(words.undo).click();
    await says(words.undone);
    expect((await bench.cell(AT_MOST_CELL)).value).toBe('lineare');
  });

  test('nothing went wrong on the way', async () => {
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
    await page.waitForTimeout(500);
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

describe('axe finds nothing', () => {
  let bench: WorkbenchPage;
  const LOOKS: readonly Appearance[] = ['light', 'dark', 'contrast'];
  beforeAll(async () => {
    bench = await openWorkbench(browser);
    await bench.pane.getByRole('tab', { name: 'Inizio' }).waitFor(WAIT);
  });
  afterAll(() => bench.close());

  const tab = (name: string | RegExp) => async (): Promise<void> =>
    bench.pane.getByRole('tab', { name }).click();
  const SCREENS: readonly (readonly [string, () => Promise<void>])[] = [
    ['start', tab('Inizio')],
    ['plan', tab('Piano')],
    [
      'why',
      async () => {
        await bench.pane.getByRole('button', { name: 'Espandi tutto' }).click();
        await bench.pane.getByRole('treeitem', { name: /301\.S0/ }).click();
        await bench.pane.getByRole('button', { name: 'Tutti i passaggi' }).click();
      },
    ],
    ['checks', tab(/^Controlli/)],
    ['revisions', tab('Revisioni')],
    ['settings', tab('Impostazioni')],
  ];

  test.each(SCREENS)(
    'on the screen %s, in light, dark and high contrast, narrow and wide',
    async (_name, reach) => {
      await showAs(bench.page, bench.pane, 'light');
      await reach();
      await bench.page.waitForTimeout(500);
      const found: string[] = [];
      for (const look of LOOKS) {
        await showAs(bench.page, bench.pane, look);
        await widenPane(bench.page, look === 'dark' ? 450 : 320);
        found.push(...(await axeProblems(bench.pane)).map((problem) => `${look}: ${problem}`));
        const overflow = await bench.pane.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        if (overflow > 0) found.push(`${look}: ${overflow} px too wide`);
      }
      expect(found).toEqual([]);
    },
  );
});
