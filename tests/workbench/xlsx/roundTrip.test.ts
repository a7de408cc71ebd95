import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ICommandService } from '@univerjs/core';
import { InsertRowMutation } from '@univerjs/sheets';
import { Workbook, type Worksheet } from 'exceljs';

import { readWorkbookFile } from '../../../src/excel/file';
import { parseArea, type Area, type ConditionalFormat } from '../../../src/workbench/host';
import { putIntoGrid, readXlsx, writeXlsx, type WorkbookFile } from '../../../src/workbench/xlsx';
import { headlessFile, type Headless } from '../grid/headless';

const SAMPLE = join(__dirname, '../../../assets/samples/piano-modena-2025.xlsx');
const area = (address: string): Area => parseArea(address)!;
let opened = 0;

async function read(bytes: Uint8Array): Promise<WorkbookFile> {
  const copy = Uint8Array.from(bytes);
  const result = await readXlsx(copy.buffer, `file${++opened}`);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

async function open(bytes: Uint8Array): Promise<Headless & { readonly file: WorkbookFile }> {
  const file = await read(bytes);
  const grid = headlessFile(file.data);
  putIntoGrid(file, grid);
  await grid.engine.recalculate();
  return { ...grid, file };
}

const save = ({ file, ...grid }: Awaited<ReturnType<typeof open>>): Promise<Uint8Array> => {
  const kept = new Map([...file.sheets].map(([id, sheet]) => [id, sheet.kept]));
  return writeXlsx(grid, { document: file.document, kept, namespaces: ['PIANO'] });
};

async function fileWith(fill: (sheet: Worksheet, workbook: Workbook) => void): Promise<Uint8Array> {
  const workbook = new Workbook();
  fill(workbook.addWorksheet('Piano'), workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Everything a person sees and an add-in reads of a workbook. */
function picture({ engine }: Headless): unknown {
  return engine.sheets().map(({ id, name, visibility, tabColor }) => {
    const used = engine.usedArea(id, false) ?? area('A1');
    const formats = (
      ['fillColor', 'fontBold', 'fontSize', 'wrapText', 'indentLevel', 'horizontalAlignment'] as const
    ).map((property) => engine.readFormat(id, used, property));
    return {
      name,
      visibility,
      tabColor,
      used,
      texts: engine.readText(id, used),
      types: engine.readValueTypes(id, used),
      formulas: engine.readFormulas(id, used),
      numberFormats: engine.readNumberFormats(id, used),
      formats,
      merges: engine.readMerges(id, area('A:Z')),
      widths: engine.readSizes(id, 'column', 0, used.columnCount),
      heights: engine.readSizes(id, 'row', 0, used.rowCount),
      frozen: engine.frozen(id),
      top: engine.readBorder!(id, used, 'EdgeTop'),
    };
  });
}

describe('a file through the grid', () => {
  test('the sample plan comes back as it was', async () => {
    const first = await open(new Uint8Array(readFileSync(SAMPLE)));
    const second = await open(await save(first));
    expect(first.engine.readText(first.sheetId, area('A1'))).toEqual([['Camera di commercio di Modena']]);
    expect(picture(second)).toEqual(picture(first));
    first.dispose();
    second.dispose();
  }, 30_000);

  test.each<[string, (sheet: Worksheet) => void, string, string, unknown]>([
    ['a date', (s) => (s.getCell('A1').value = new Date(Date.UTC(2025, 11, 31))), 'A1', 'Double', 46022],
    ['a boolean', (s) => (s.getCell('A1').value = true), 'A1', 'Boolean', true],
    ['an error', (s) => (s.getCell('A1').value = { error: '#N/A' }), 'A1', 'Error', '#N/A'],
    ['text like a number', (s) => (s.getCell('A1').value = '0012'), 'A1', 'String', '0012'],
    ['text like a formula', (s) => (s.getCell('A1').value = '=1+1'), 'A1', 'String', '=1+1'],
    ['text in several lines', (s) => (s.getCell('A1').value = 'a\nb'), 'A1', 'String', 'a\nb'],
    [
      'text in several fonts',
      (s) => (s.getCell('A1').value = { richText: [{ text: 'a' }, { text: 'b' }] }),
      'A1',
      'String',
      'ab',
    ],
    [
      'a link',
      (s) => (s.getCell('A1').value = { text: 'qui', hyperlink: 'https://x.it' }),
      'A1',
      'String',
      'qui',
    ],
    ['a formula', (s) => (s.getCell('A1').value = { formula: '2+3', date1904: false }), 'A1', 'Double', 5],
    [
      'a newer function',
      (s) => (s.getCell('A1').value = { formula: '_xlfn.IFNA(NA(),7)', date1904: false }),
      'A1',
      'Double',
      7,
    ],
  ])('%s', async (_what, fill, at, type, value) => {
    const first = await open(await fileWith(fill));
    const second = await open(await save(first));
    for (const { engine, sheetId } of [first, second]) {
      expect(engine.readValues(sheetId, area(at))).toEqual([[value]]);
      expect(engine.readValueTypes(sheetId, area(at))).toEqual([[type]]);
    }
    first.dispose();
    second.dispose();
  });

  test('levels of the outline stay with their rows', async () => {
    const first = await open(
      await fileWith((sheet) => {
        for (const level of [0, 1, 2, 0, 1]) sheet.addRow([`livello ${level}`]).outlineLevel = level;
      }),
    );
    const { book, sheetId } = first;
    const range = { startRow: 1, endRow: 2, startColumn: 0, endColumn: 0 };
    book.injector
      .get(ICommandService)
      .syncExecuteCommand(InsertRowMutation.id, { unitId: book.unitId, subUnitId: sheetId, range });
    const saved = await readWorkbookFile(Uint8Array.from(await save(first)).buffer);
    expect([...saved!.sheets[0]!.grid.outlines]).toEqual([
      [3, 1],
      [4, 2],
      [6, 1],
    ]);
    first.dispose();
  });

  test('names, conditional formats, protection, filter, hidden lines and validations stay', async () => {
    const bytes = await fileWith((sheet, workbook) => {
      sheet.getCell('A1').value = 4;
      workbook.definedNames.add('Piano!$A$1', 'Base');
      sheet.addConditionalFormatting({
        ref: 'A1:B9',
        rules: [{ type: 'expression', priority: 1, formulae: ['A1>2'], style: { font: { bold: true } } }],
      });
      sheet.getCell('C1').dataValidation = { type: 'list', formulae: ['"a,b"'] };
      sheet.getRow(3).height = 15;
      sheet.getRow(3).hidden = true;
      sheet.getColumn(2).hidden = true;
      sheet.autoFilter = 'A1:B2';
      Object.assign(sheet, { sheetProtection: { sheet: true } });
      workbook.addWorksheet('Nascosto', { state: 'veryHidden' });
    });
    const first = await open(bytes);
    first.engine.putName({ name: 'Tetto', formula: '=1.2', comment: '', visible: true, scopeSheetId: null });
    first.file.document.settings.set('scelta', { colonna: 3 });
    const second = await open(await save(first));
    const { engine, sheetId, file } = second;
    expect(engine.names().map(({ name, formula }) => [name, formula])).toEqual([
      ['Base', '=Piano!$A$1'],
      ['Tetto', '=1.2'],
    ]);
    expect(engine.conditionalFormats(sheetId)).toMatchObject<Partial<ConditionalFormat>[]>([
      { areas: [area('A1:B9')], rule: { kind: 'custom', formula: '=A1>2' }, fontBold: true },
    ]);
    expect(engine.isProtected(sheetId)).toBe(true);
    expect(engine.autoFilter(sheetId)).toEqual({ area: area('A1:B2'), hasCriteria: false });
    expect(engine.readHidden(sheetId, 'row', 2, 1)).toEqual([true]);
    expect(engine.readHidden(sheetId, 'column', 1, 1)).toEqual([true]);
    expect(engine.sheets().map(({ visibility }) => visibility)).toEqual(['Visible', 'VeryHidden']);
    expect(file.sheets.get(sheetId)?.kept.validations).toMatchObject({ C1: { type: 'list' } });
    expect(file.document.settings.get('scelta')).toEqual({ colonna: 3 });
    first.dispose();
    second.dispose();
  });

  test('a spill is written as an array formula with its values', async () => {
    const first = await open(await fileWith((sheet) => (sheet.getCell('A1').value = 1)));
    first.write('C1', '=SEQUENCE(2,2)');
    await first.engine.recalculate();
    const workbook = new Workbook();
    await workbook.xlsx.load(Uint8Array.from(await save(first)).buffer);
    const sheet = workbook.getWorksheet('Piano')!;
    expect(sheet.getCell('C1').model).toMatchObject({
      shareType: 'array',
      ref: 'C1:D2',
      formula: '_xlfn.SEQUENCE(2,2)',
    });
    expect(sheet.getCell('D2').value).toBe(4);
    first.dispose();
  });
});

describe('files that are none', () => {
  const bytes = (text: string): ArrayBuffer => Uint8Array.from(Buffer.from(text, 'latin1')).buffer;

  test.each([
    ['text', bytes('Codice;Nome'), 'notXlsx'],
    ['nothing', bytes(''), 'notXlsx'],
    ['an old or encrypted workbook', bytes('\xd0\xcf\x11\xe0\xa1\xb1'), 'oldOrEncrypted'],
    ['a broken archive', bytes('PK\x03\x04 and no more'), 'broken'],
  ])('%s', async (_what, data, problem) => {
    expect(await readXlsx(data, 'x')).toEqual({ ok: false, error: problem });
  });

  test('half of a workbook', async () => {
    const whole = readFileSync(SAMPLE);
    const half = Uint8Array.from(whole.subarray(0, whole.length / 2)).buffer;
    expect(await readXlsx(half, 'x')).toEqual({ ok: false, error: 'broken' });
  });

  test('a document of another kind', async () => {
    const { default: Zip } = await import('jszip');
    const zip = new Zip();
    zip.file('word/document.xml', '<document/>');
    const data = await zip.generateAsync({ type: 'arraybuffer' });
    expect(await readXlsx(data, 'x')).toEqual({ ok: false, error: 'noSheets' });
  });
});
