import { Workbook } from 'exceljs';
import type { Browser } from 'playwright-core';

import { axeProblems, widenPane } from '../support/accessibility';
import { startBrowser } from '../support/browser';
import { drop } from '../support/dropFile';
import { openWorkbench } from '../support/workbenchPage';
import type { WorkbenchPage } from '../support/workbenchPage';

jest.setTimeout(180_000);

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** By the order of its rows Servizi would be an objective of Sviluppo. */
const ROWS = [
  [0, 'Obiettivi e indicatori', 'Peso', 'Valore 2024', 'Target 2025'],
  [0, 'Sviluppo', 60, '', ''],
  [1, 'Imprese', 100, '', ''],
  [2, 'Imprese assistite', 100, 10, '>= 12'],
  [0, 'Servizi', 40, '', ''],
  [1, 'Attese', 100, 20, '<= 15'],
] as const;

async function groupedPlan(): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Piano');
  for (const [level, ...cells] of ROWS) sheet.addRow(cells).outlineLevel = level;
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function openGroupedPlan(): Promise<WorkbenchPage> {
  const { page, ...bench } = await openWorkbench(browser);
  await drop({ page, ...bench }, 'gruppi.xlsx', await groupedPlan());
  await page.waitForFunction(() => window.traguardoWorkbench?.cell('Piano!A2').value === 'Sviluppo');
  const frame = await page.waitForSelector('#pane iframe');
  const pane = await frame.contentFrame();
  if (!pane) throw new Error('the pane has no page');
  return { ...bench, page, pane };
}

describe('an outline in the file of the workbook', () => {
  test('tells the tree, through office.js', async () => {
    const { pane } = await openGroupedPlan();
    await pane.getByText('2 aree · 1 obiettivo · 2 indicatori').waitFor();
  });
});

describe('what was recognised of the measures', () => {
  test('is corrected by clicks in the sheet, on a narrow pane', async () => {
    const bench = await openWorkbench(browser);
    const { page, pane } = bench;
    const button = (name: string) => pane.getByRole('button', { name, exact: true });
    await widenPane(page, 320);
    await button('Questo non è il mio piano').click();
    await button('Cambia: Foglio «Misure»').click();
    await button('Cambia: Unità di misura nel foglio «Misure»').click();
    expect(await axeProblems(pane)).toEqual([]);
    expect(await pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    await bench.select('Misure!B1');
    await button('Usa la colonna B').click();
    await pane.getByText('Indicazioni conservate: il foglio «Misure» è stato riletto.').waitFor();
    await pane.getByText('colonna B, indicata da te').waitFor();
    await button('Annulla').first().click();
    await pane.getByText('colonna B, indicata da te').waitFor({ state: 'detached' });
    expect(bench.complaints).toEqual([]);
    expect(await bench.door((door) => door.hostFaults())).toEqual({ faults: [], unsupported: {} });
  });
});
