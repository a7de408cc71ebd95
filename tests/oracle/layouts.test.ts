import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import type { Grid } from '../../src/core/grid';
import { gridOf } from '../support/planGrids';
import { calculate, differences, expectedCells, readPlanFile } from '../support/oracleCells';
import { parseSheetText } from '../support/sheetText';
import { calculateInUniver } from '../support/univerWorkbook';

jest.setTimeout(180_000);

const folder = join(__dirname, '../fixtures/layouts');
/** The indents of cells travel with no engine. */
const files = readdirSync(folder).filter((file) => file !== 'cellIndents.txt');
const layouts = files.map((file): [string, Grid] => {
  const [sheet = ''] = readFileSync(join(folder, file), 'utf8').split('\n==>\n');
  return [file, parseSheetText(sheet).grid];
});

const MIXED = gridOf([
  ['Codice', 'Denominazione', 'Peso', 'Consuntivo 2023', 'Consuntivo 2024', 'Target 2024', 'Target 2025'],
  ['O1', 'Uno', '100,00%', '', '', '', ''],
  ['A', 'a', '33,50%', '1.100 N.', '1,100.5 N.', '>= 1.200,5 N.', '>= 1.500 N.'],
  ['B', 'b', '33,50%', '2,5 N.', '2.25 N.', '>= 3,5 N.', 'tra 2.25 e 2.75 N.'],
  ['C', 'c', '33,00%', '3,5 N.', '3.75 N.', '<= 3,25 N.', '<= 3.25 N.'],
]);

function workbookOf(grid: Grid): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(grid.sheet);
  grid.values.forEach((row, r) =>
    row.forEach((cell, c) => {
      const place = sheet.getCell(r + 1, c + 1);
      if (cell !== '') place.value = cell;
      if (typeof grid.numberFormats !== 'string') place.numFmt = grid.numberFormats[r]?.[c] ?? 'General';
    }),
  );
  return workbook;
}

describe('the formulas beside a plan of any layout say what the core says', () => {
  test.each<[string, Grid]>([...layouts, ['both ways of writing numbers, by column', MIXED]])(
    '%s',
    async (_what, grid) => {
      const workbook = workbookOf(grid);
      expect(calculate(workbook)).toEqual([]);
      const expected = expectedCells(readPlanFile(workbook).emission.input);
      const book = await calculateInUniver(workbook);
      expect(differences(expected, (cell) => book.shown(cell))).toEqual([]);
      expect(expected.length).toBeGreaterThan(40);
      book.dispose();
    },
  );
});
