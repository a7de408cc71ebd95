/** What a security officer asks of the pane, in a real browser: where it connects, what it may run, what it leaves behind. */
import { join } from 'node:path';

import { Workbook } from 'exceljs';
import type { Browser } from 'playwright-core';

import { snapshotOf } from '../../scripts/xlsx';
import { readWorkbook } from '../../src/app';
import { cellName } from '../../src/core/grid';
import { ORIGIN, startBrowser } from '../support/browser';
import { openWorkbench, type WorkbenchPage } from '../support/workbenchPage';

jest.setTimeout(180_000);

const OFFICE_SCRIPT = 'https://appsforoffice.microsoft.com/';
/** A name that would run a script if anybody took it for HTML. */
const TRAP = '<img src=x onerror="window.trapped = true">';

let browser: Browser;
let shown: WorkbenchPage;
const requests: string[] = [];

beforeAll(async () => {
  browser = await startBrowser();
  shown = await openWorkbench(browser);
  shown.page.on('request', (request) => requests.push(request.url()));
  const { pane } = shown;
  await pane.getByRole('button', { name: 'Calcola' }).click();
  await pane.getByText(/celle/i).first().waitFor({ timeout: 90_000 });
});
afterAll(async () => {
  await shown.close();
  await browser.close();
});

/** What becomes of an attempt in the pane's page: `done`, or the words of the refusal. */
const attempt = (script: string): Promise<unknown> =>
  shown.pane.evaluate(
    `(async () => { try { return await (${script})(); } catch (error) { return String(error); } })()`,
  );

describe('connections', () => {
  test('go to the own origin and to the address of office.js only', async () => {
    // The page that is leaving still has its button: only its last script tells that the new one is there.
    const script = shown.page.waitForRequest((request) => /addin\.[0-9a-f]+\.js$/.test(request.url()));
    await shown.pane.evaluate(() => window.location.reload());
    await script;
    await shown.pane.getByRole('button', { name: 'Calcola' }).waitFor({ timeout: 90_000 });
    const elsewhere = requests.filter(
      (url) => !url.startsWith(`${ORIGIN}/`) && !url.startsWith(OFFICE_SCRIPT),
    );
    expect(requests.length).toBeGreaterThan(2);
    expect(elsewhere).toEqual([]);
    expect(shown.refused).toEqual([]);
  });

  test('nothing of the pane is refused by its own policy', () =>
    expect(shown.complaints.filter((text) => text.includes('Content Security Policy'))).toEqual([]));

  test('the look is there all the same', async () => {
    const colour = await shown.pane
      .getByRole('button', { name: 'Calcola' })
      .evaluate((button) => getComputedStyle(button).backgroundColor);
    expect(colour).not.toBe('rgba(0, 0, 0, 0)');
    expect(colour).not.toBe('rgb(239, 239, 239)');
  });
});

describe('the policy refuses', () => {
  test.each([
    ['a request elsewhere', `() => fetch('https://example.org/').then(() => 'done')`],
    ['code made from text', `() => new Promise((yes) => setTimeout(() => {
        try { window.eval('1'); yes('done'); } catch { yes('refused'); }
      }, 0))`],
    ['a script from elsewhere', `() => new Promise((yes) => {
        const script = document.createElement('script');
        script.src = 'https://example.org/x.js';
        script.onload = () => yes('done');
        script.onerror = () => yes('refused');
        document.head.append(script);
      })`],
    ['a script in the page', `() => {
        const script = document.createElement('script');
        script.textContent = 'window.ran = true';
        document.head.append(script);
        return window.ran === true ? 'done' : 'refused';
      }`],
    ['a style in the page', `() => {
        const style = document.createElement('style');
        style.textContent = 'body { color: red }';
        document.head.append(style);
        return style.sheet === null ? 'refused' : 'done';
      }`],
    ['an image from elsewhere', `() => new Promise((yes) => {
        const image = new Image();
        image.onload = () => yes('done');
        image.onerror = () => yes('refused');
        image.src = 'https://example.org/x.png';
      })`],
  ])('%s', async (_what, script) => {
    const before = shown.refused.length;
    expect(await attempt(script)).not.toBe('done');
    // The browser itself stopped it: nothing reached the network.
    expect(shown.refused.length).toBe(before);
  });
}); // prettier-ignore

describe('what stays in the browser', () => {
  test('no cookie, no database, nothing of the plan in its stores', async () => {
    const left = await shown.pane.evaluate(async () => ({
      cookie: document.cookie,
      databases: (await indexedDB.databases()).map(({ name }) => name),
      stores: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
    }));
    expect([left.cookie, left.databases]).toEqual(['', []]);
    expect(left.stores).not.toMatch(/Piano|Misure|TG\d{3}|indicator/i);
  });
});

/** A target on the plan sheet of the sample, as `Piano!H12`. */
async function someTarget(): Promise<string> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(join(__dirname, '../../assets/samples/piano-modena-2025.xlsx'));
  const { emission } = readWorkbook(snapshotOf(workbook), { year: 2025, month: 7, day: 1 });
  const { plan } = emission!.input;
  const { row } = plan.nodes.find(({ kind }) => kind === 'indicator')!;
  return `${plan.sheet}!${cellName(row, plan.columns.targets[0]!.column)}`;
}

describe('text from cells', () => {
  test('is text in the pane', async () => {
    await shown.type(await someTarget(), TRAP);
    await shown.pane.getByRole('tab', { name: /Controlli/ }).click();
    await shown.pane.getByText(TRAP).first().waitFor({ timeout: 60_000 });
    expect(await shown.pane.evaluate(() => 'trapped' in window)).toBe(false);
  });
});
