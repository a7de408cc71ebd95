import { readFileSync } from 'node:fs';

import { Workbook } from 'exceljs';
import type { Browser } from 'playwright-core';

import { startBrowser } from '../support/browser';
import { drop } from '../support/dropFile';
import { openWorkbench, whenOpen, type WorkbenchPage } from '../support/workbenchPage';

jest.setTimeout(120_000);

const PROBE = '/probe/taskpane.html';
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function workbookOf(cells: Readonly<Record<string, string | number>>): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Foglio');
  for (const [address, value] of Object.entries(cells)) sheet.getCell(address).value = value;
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function saved({ page }: WorkbenchPage): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save-file')]);
  return readFileSync(await download.path());
}

const ready = ({ pane }: WorkbenchPage): Promise<unknown> => pane.waitForFunction('window.isReady === true');

describe('the page', () => {
  let bench: WorkbenchPage;
  beforeAll(async () => {
    bench = await openWorkbench(browser);
  });
  afterAll(() => bench.close());

  test('starts with the published plan and the real pane, without complaints and without the network', async () => {
    expect((await bench.cell('Piano!A1')).value).toBe('Camera di commercio di Modena');
    expect(await bench.door((door) => door.sheets())).toEqual([
      { name: 'Piano', visibility: 'Visible', isActive: true },
      { name: 'Misure', visibility: 'Visible', isActive: false },
    ]);
    await bench.pane.getByText('106 indicatori').waitFor();
    expect(bench.refused).toEqual([]);
    expect(bench.complaints).toEqual([]);
    expect(await bench.door((door) => door.hostFaults())).toEqual({ faults: [], unsupported: {} });
  });

  test.each<[string, Record<string, unknown>]>([
    ['0,45', { value: 0.45, text: '0,45', numberFormat: 'General' }],
    ['1.234,5', { value: 1234.5, text: '1.234,50', numberFormat: '#,##0.00' }],
    ['12,5%', { value: 0.125, text: '12,50%', numberFormat: '0.00%' }],
    ['31/12/2025', { value: 46022, text: '31/12/2025', numberFormat: 'dd/mm/yyyy' }],
    ['1.5', { value: '1.5', type: 'String' }],
    ['VERO', { value: true, text: 'VERO' }],
    ['#N/D', { value: '#N/A', type: 'Error', text: '#N/D' }],
    ['=1/4', { value: 0.25, text: '0,25', formula: '=1/4' }],
  ])('%s typed on the keyboard is %j', async (text, expected) => {
    const { page } = bench;
    await page.mouse.click(600, 400);
    await bench.select('Misure!K20');
    await page.keyboard.type(text, { delay: 15 });
    await page.keyboard.press('Enter');
    await bench.calculated();
    expect(await bench.cell('Misure!K20')).toMatchObject(expected);
    await page.keyboard.press('Control+z');
    expect(await bench.cell('Misure!K20')).toMatchObject({ type: 'Empty', numberFormat: 'General' });
  });

  test('the chosen sample takes the place of the plan', async () => {
    await bench.page.selectOption('#plan-chooser', 'piano-modena-2025-tidy');
    await bench.page.waitForFunction(
      () =>
        window.traguardoWorkbench?.sheets()[0] !== undefined &&
        window.traguardoWorkbench.cell('A1').value !== 'Camera di commercio di Modena',
    );
    await whenOpen(bench.page);
    await bench.calculated();
    await bench.page.frameLocator('#pane iframe').getByText('106 indicatori').waitFor();
    expect(bench.complaints).toEqual([]);
  });
});

describe('files', () => {
  let bench: WorkbenchPage;
  beforeAll(async () => {
    bench = await openWorkbench(browser, { addin: PROBE });
  });
  afterAll(() => bench.close());

  test.each([
    ['appunti.txt', Buffer.from('Codice;Nome'), 'non è un file .xlsx'],
    ['vecchio.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'è un file .xls o è protetto da password'],
    ['rotto.xlsx', Buffer.from('PK\x03\x04 e poi più niente', 'latin1'), 'è danneggiato'],
  ])('%s is refused with a sentence, and the workbook stays', async (name, content, sentence) => {
    await bench.type('Piano!A1', 'Prima del file');
    await drop(bench, name, content);
    const notice = bench.page.getByRole('alert');
    await notice.getByText(sentence).waitFor();
    expect(await notice.textContent()).toContain(name);
    expect((await bench.cell('Piano!A1')).value).toBe('Prima del file');
  });

  test('a dropped workbook is opened, changed, saved and opened again', async () => {
    await drop(bench, 'mio.xlsx', await workbookOf({ A1: 5, B1: 'testo' }));
    await bench.page.waitForFunction(() => window.traguardoWorkbench?.sheets()[0]?.name === 'Foglio');
    await bench.type('Foglio!C1', '=A1*2+0.5');
    await bench.type('Foglio!D1', '12,5%');
    const file = await saved(bench);
    await drop(bench, 'altro.xlsx', await workbookOf({ A1: 'altro' }));
    await bench.page.waitForFunction(() => window.traguardoWorkbench?.cell('A1').value === 'altro');
    await drop(bench, 'mio.xlsx', file);
    await bench.page.waitForFunction(() => window.traguardoWorkbench?.cell('A1').value === 5);
    await bench.calculated();
    expect(await bench.values('Foglio!A1:D1')).toEqual([[5, 'testo', 10.5, 0.125]]);
    expect(await bench.cell('Foglio!C1')).toMatchObject({ formula: '=A1*2+0.5', text: '10,5' });
    expect(await bench.cell('Foglio!D1')).toMatchObject({ text: '12,50%' });
    expect(bench.complaints).toEqual([]);
  });
});

describe('an add-in beside the grid', () => {
  let bench: WorkbenchPage;
  beforeAll(async () => {
    bench = await openWorkbench(browser, { addin: PROBE });
    await ready(bench);
  });
  afterAll(() => bench.close());

  test('is told that it runs in Excel on the web, in Italian', async () => {
    expect(await bench.pane.evaluate('window.info')).toMatchObject({
      host: 'Excel',
      platform: 'OfficeOnline',
    });
    expect(await bench.pane.evaluate('Office.context.displayLanguage')).toBe('it-IT');
  });

  test('writes cells, formulas and formats that the grid shows and calculates', async () => {
    const read = await bench.pane.evaluate(async () => {
      const run = (window as unknown as { Excel: typeof Excel }).Excel.run;
      return run(async (context) => {
        const range = context.workbook.worksheets.getItem('Piano').getRange('K3:L4');
        range.formulas = [
          [2, '=K3*0.1'],
          ["'=testo", 'x'],
        ];
        range.numberFormat = [
          ['0.00', '0.0%'],
          ['@', 'General'],
        ];
        range.format.fill.color = '#FFF2CC';
        await context.sync();
        range.load('values,text,formulas');
        await context.sync();
        return { values: range.values, text: range.text, formulas: range.formulas };
      });
    });
    expect(read).toEqual({
      values: [
        [2, 0.2],
        ['=testo', 'x'],
      ],
      text: [
        ['2,00', '20,0%'],
        ['=testo', 'x'],
      ],
      formulas: [
        [2, '=K3*0.1'],
        ['=testo', 'x'],
      ],
    });
    expect(await bench.cell('Piano!L3')).toMatchObject({
      value: 0.2,
      formula: '=K3*0.1',
      shownFill: '#FFF2CC',
    });
  });

  test('hears a person’s edits and selections, and its own writes as its own', async () => {
    await bench.pane.evaluate('window.heard = []');
    await bench.type('Piano!K3', '4');
    await bench.select('Piano!B2');
    await bench.pane.waitForFunction('window.heard.length >= 2');
    const heard = (await bench.pane.evaluate('window.heard')) as readonly (readonly string[])[];
    expect(heard).toContainEqual(['selected']);
    expect(heard.filter(([kind]) => kind === 'changed')).toEqual([
      ['changed', 'K3', 'Local', expect.anything()],
    ]);
    expect((await bench.cell('Piano!L3')).value).toBe(0.4);
  });

  test('formats cells by a condition that follows every edit', async () => {
    await bench.pane.evaluate(async () => {
      const run = (window as unknown as { Excel: typeof Excel }).Excel.run;
      await run(async (context) => {
        const range = context.workbook.worksheets.getItem('Piano').getRange('M1:M9');
        const condition = range.conditionalFormats.add('Custom' as Excel.ConditionalFormatType.custom);
        condition.custom.rule.formula = '=$K1>3';
        condition.custom.format.fill.color = '#C6EFCE';
        condition.custom.format.font.bold = true;
        await context.sync();
      });
    });
    expect(await bench.cell('Piano!M3')).toMatchObject({ shownFill: '#C6EFCE', shownBold: true });
    await bench.type('Piano!K3', '1');
    expect(await bench.cell('Piano!M3')).toMatchObject({ shownFill: '', shownBold: false });
  });

  test('answers custom functions: matrices, blanks, spills and errors', async () => {
    await bench.type('Piano!K6', '=PIANO.CODICI(K7)');
    await bench.type('Piano!K10', '=PIANO.VERSO(K3:L3)');
    await bench.type('Piano!K12', '=PIANO.ESITO(K3)');
    await bench.type('Piano!K13', '=IFERROR(K12,"nessuno")');
    expect(await bench.values('Piano!K6:M6')).toEqual([[1, 1, 'null']]);
    expect(await bench.values('Piano!K10:L10')).toEqual([['<1>', '<0.1>']]);
    expect(await bench.cell('Piano!K12')).toMatchObject({ type: 'Error', value: '#N/A', text: '#N/D' });
    expect((await bench.cell('Piano!K13')).value).toBe('nessuno');
    await bench.type('Piano!K3', '7');
    expect(await bench.values('Piano!K10:L10')).toEqual([['<7>', '<0.7>']]);
  });

  test('runs a ribbon command and says when it is done', async () => {
    await bench.page.getByRole('button', { name: 'Calcola' }).click();
    await bench.pane.waitForFunction('window.pressed === 1');
    await bench.door((door) => door.press('calculate'));
    expect(await bench.pane.evaluate('window.pressed')).toBe(2);
  });

  test('nothing went wrong on the way', () => {
    expect(bench.complaints).toEqual([]);
    expect(bench.refused).toEqual([]);
  });
});
