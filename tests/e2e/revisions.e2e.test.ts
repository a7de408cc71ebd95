import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

import { startBrowser } from '../support/browser';
import { openWorkbench } from '../support/workbenchPage';
import type { WorkbenchPage } from '../support/workbenchPage';

jest.setTimeout(300_000);

const WAIT = { timeout: 120_000 };
const PICTURES = join(__dirname, '../../.tmp/pictures');
/** Header row of the published plan, and the row of D1 (1-based). */
const [HEADERS, D1] = [9, 14];

let browser: Browser;
let bench: WorkbenchPage;
beforeAll(async () => {
  browser = await startBrowser();
  bench = await openWorkbench(browser);
  await bench.pane.getByRole('tab', { name: 'Inizio' }).waitFor(WAIT);
});
afterAll(async () => {
  await bench.close();
  await browser.close();
});

const press = (name: RegExp): Promise<void> => bench.pane.getByRole('button', { name }).click();
const says = (text: RegExp): Promise<void> => bench.pane.getByText(text).first().waitFor(WAIT);

/** What the plan sheet shows in the row of D1, by the header above it. */
async function shownAtD1(header: string): Promise<unknown> {
  await bench.calculated();
  const [headers = []] = await bench.values(`Piano!A${HEADERS}:BZ${HEADERS}`);
  const [cells = []] = await bench.values(`Piano!A${D1}:BZ${D1}`);
  return cells[headers.indexOf(header)];
}

async function sheetTexts(sheet: string): Promise<string> {
  await bench.calculated();
  return (await bench.values(`${sheet}!A1:L40`)).flat().join('|');
}

/** The second half of the way is gone in English. */
async function speakEnglish(): Promise<void> {
  await bench.pane.getByRole('tab', { name: 'Impostazioni' }).click();
  await bench.pane.getByRole('combobox', { name: /^Lingua del riquadro/ }).selectOption('en');
  await bench.pane.getByRole('tab', { name: 'Revisions' }).click();
}

test('from approval to register: approve, change a target, flag, write the register, take the flags away', async () => {
  await press(/^Calcola$/);
  await says(/^Celle scritte nel foglio «Piano»/);
  await bench.pane.getByRole('tab', { name: 'Revisioni' }).click();
  await press(/^Approva$/);
  await says(/^Stato approvato conservato/);
  await press(/^Contrassegna variazioni: /);
  await says(/Il piano è contrassegnato/);
  expect(await shownAtD1('Variazione')).toBe('');

  await bench.type(`Piano!G${D1}`, '>= 1.300 N.');
  expect(await shownAtD1('Variazione')).toMatch(/target incrementato/i);
  expect(await shownAtD1('Sfida')).toMatch(/più sfidante/i);

  await speakEnglish();
  await press(/^Write the register: /);
  await says(/^Register of changes written on sheet “Variazioni”/);
  const register = await sheetTexts('Variazioni');
  expect(register).toContain('D1');
  expect(register).toContain('>= 1.100 N.');
  expect(register).toContain('>= 1.300 N.');
  mkdirSync(PICTURES, { recursive: true });
  await bench.select(`Piano!G${D1}`);
  await bench.page.screenshot({ path: join(PICTURES, 'revisioni.png') });

  await press(/^Remove the flags: /);
  await bench.pane.getByText(/The plan is flagged/).waitFor({ state: 'detached', ...WAIT });
  expect(await shownAtD1('Variazione')).toBeUndefined();
  expect(bench.complaints).toEqual([]);
});
