import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { snapshotOf } from '../../../scripts/xlsx';
import type { Grid } from '../../../src/core/grid';
import { readFileSheet, readWorkbookFile, workbookFiles } from '../../../src/excel/file';

const samples = join(__dirname, '../../../assets/samples');

const bytesOf = (buffer: Buffer): ArrayBuffer =>
  buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength) as ArrayBuffer;

const written = async (workbook: Workbook): Promise<ArrayBuffer> =>
  bytesOf(Buffer.from(await workbook.xlsx.writeBuffer()));

/** What there is in a grid, without blank rows and columns at its end. */
const contentOf = ({ values, numberFormats }: Grid): readonly string[] =>
  values.flatMap((row, r) =>
    row.flatMap((value, c) => {
      const format = typeof numberFormats === 'string' ? numberFormats : numberFormats[r]?.[c];
      // The library leaves out the marks before hyphens in formats of dates.
      return value === '' ? [] : [`${r} ${c} ${JSON.stringify(value)} ${format?.replaceAll('\\-', '-')}`];
    }),
  );

const placeOf = (line: string): string => line.split(' ', 2).join(' ');

describe('a workbook file read without a library', () => {
  test.each(['piano-modena-2025', 'piano-modena-2025-tidy', 'piano-modena-2025-scored'])(
    '%s holds what the library finds in it',
    async (name) => {
      const path = join(samples, `${name}.xlsx`);
      const read = await readWorkbookFile(bytesOf(readFileSync(path)));
      const expected = snapshotOf(await new Workbook().xlsx.readFile(path));
      expect(read?.names).toEqual(expect.arrayContaining([...expected.names]));
      expect(read?.sheets.map(({ grid }) => grid.sheet)).toEqual(
        expected.sheets.map(({ grid }) => grid.sheet),
      );
      for (const [index, { grid }] of expected.sheets.entries()) {
        const found = read!.sheets[index]!.grid;
        // The library loses the text that a formula gives in a cell with the format of a date.
        const lost = new Set(
          contentOf(grid).flatMap((line) => (/ null /.exec(line) === null ? [] : [placeOf(line)])),
        );
        const kept = (line: string): boolean => !lost.has(placeOf(line));
        expect(contentOf(found).filter(kept)).toEqual(contentOf(grid).filter(kept));
        expect(new Map(found.indents)).toEqual(new Map(grid.indents));
      }
    },
  );

  test('texts, dates, booleans, errors, merged cells, hidden rows and sheets, protection', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('Uno & due');
    sheet.getCell('B2').value = { richText: [{ text: 'ric' }, { text: 'co <&> "' }] };
    sheet.getCell('C3').value = new Date(Date.UTC(2025, 11, 31));
    sheet.getCell('C3').numFmt = 'dd-mm-yyyy';
    sheet.getCell('D4').value = true;
    sheet.getCell('E5').value = { error: '#N/A' };
    sheet.getCell('F6').value = { formula: 'SUM(1,2)', result: 3 };
    sheet.getCell('G7').value = ' due\nrighe  ';
    sheet.getCell('H8').value = { formula: 'A1', result: 'testo' };
    sheet.mergeCells('A10:B11');
    sheet.getRow(4).hidden = true;
    await sheet.protect('', {});
    workbook.addWorksheet('Nascosto', { state: 'hidden' }).getCell('A1').value = 1;
    const read = await readWorkbookFile(await written(workbook));
    const [first, second] = read!.sheets;
    expect(contentOf(first!.grid)).toEqual([
      '1 1 "ricco <&> \\"" General',
      '2 2 46022 dd-mm-yyyy',
      '3 3 true General',
      '4 4 "#N/A" General',
      '5 5 3 General',
      '6 6 " due\\nrighe  " General',
      '7 7 "testo" General',
    ]);
    expect(first!.grid.formulas[5]?.[5]).toBe('=SUM(1,2)');
    expect(first!.grid.merges).toEqual([{ row: 9, column: 0, rows: 2, columns: 2 }]);
    expect([...first!.grid.hiddenRows]).toEqual([3]);
    expect([first!.isProtected, first!.visible, second!.isProtected, second!.visible]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test.each([true, false])(
    'levels of the outline, whether summaries stand below (%s) or not',
    async (summaryBelow) => {
      const workbook = new Workbook();
      const sheet = workbook.addWorksheet('Piano');
      sheet.properties.outlineProperties = { summaryBelow, summaryRight: true };
      for (const level of [0, 1, 2, 0, 1]) sheet.addRow([`livello ${level}`]).outlineLevel = level;
      const bytes = await written(workbook);
      const levels = [[1, 1], [2, 2], [4, 1]]; // prettier-ignore
      expect([...(await readWorkbookFile(bytes))!.sheets[0]!.grid.outlines]).toEqual(levels);
      expect([...(await readFileSheet(bytes, 'Piano'))!.outlines]).toEqual(levels);
      expect(await readFileSheet(bytes, 'Altro')).toBeUndefined();
    },
  );

  test('days that count from 1904 are the days they show', async () => {
    const workbook = new Workbook();
    workbook.properties.date1904 = true;
    const sheet = workbook.addWorksheet('Date');
    sheet.getCell('A1').value = 44_560;
    sheet.getCell('A1').numFmt = 'dd/mm/yyyy';
    sheet.getCell('B1').value = 44_560;
    const read = await readWorkbookFile(await written(workbook));
    expect(read?.sheets[0]?.grid.values).toEqual([[46_022, 44_560]]);
  });

  test.each<readonly [string, () => Promise<Buffer> | Buffer]>([
    ['no bytes', () => Buffer.alloc(0)],
    ['a text', () => Buffer.from('codice;nome\r\n1;uno\r\n')],
    ['a workbook of an old Excel', () => Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['half a file', () => readFileSync(join(samples, 'piano-modena-2025.xlsx')).subarray(0, 20_000)],
    [
      'a damaged file',
      () => {
        const bytes = Buffer.from(readFileSync(join(samples, 'piano-modena-2025.xlsx')));
        bytes.fill(0xff, 40, 30_000);
        return bytes;
      },
    ],
  ])('%s is no workbook, and says so', async (_what, make) => {
    const result = await workbookFiles.read('piano.xlsx', bytesOf(await make()));
    expect(result.ok ? 'read' : [result.error.code, result.error.params]).toEqual([
      'TG910',
      { file: 'piano.xlsx' },
    ]);
  });
});
