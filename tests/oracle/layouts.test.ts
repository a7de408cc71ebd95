import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { applyWritePlan } from '../../scripts/xlsx';
import { emitPlan } from '../../src/core/emit';
import type { Grid } from '../../src/core/grid';
import { gridOf } from '../support/planGrids';
import type { TestCell } from '../support/planGrids';
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

function workbookOf(...grids: readonly Grid[]): Workbook {
  const workbook = new Workbook();
  grids.forEach((grid) => addSheet(workbook, grid));
  return workbook;
}

function addSheet(workbook: Workbook, grid: Grid): void {
  const sheet = workbook.addWorksheet(grid.sheet);
  grid.values.forEach((row, r) =>
    row.forEach((cell, c) => {
      const place = sheet.getCell(r + 1, c + 1);
      if (cell === '') return;
      place.value = cell;
      if (typeof grid.numberFormats !== 'string') place.numFmt = grid.numberFormats[r]?.[c] ?? 'General';
    }),
  );
}

describe('the formulas beside a plan of any layout say what the core says', () => {
  test.each<[string, Grid]>([...layouts, ['both ways of writing numbers, by column', MIXED]])(
    '%s',
    async (_what, grid) => {
      const workbook = workbookOf(grid);
      expect(calculate(workbook)).toEqual([]);
      const expected = expectedCells(readPlanFile(workbook).emission.input);
      const book = await calculateInUniver(workbook);
      const different = differences(expected, (cell) => book.shown(cell));
      // An engine left open would spoil what the next one shows.
      book.dispose();
      expect(different).toEqual([]);
      expect(expected.length).toBeGreaterThan(40);
    },
  );
});

const measures = (name: string, ...rows: readonly (readonly TestCell[])[]): Grid =>
  gridOf(rows, { sheet: name });
const ALGORITHMS = gridOf([
  ['Codice', 'Denominazione', 'Peso', 'Algoritmo', 'Consuntivo 2024', 'Target 2024'],
  ['O1', 'Uno', '100%', '', '', ''],
  ['I1', 'primo foglio', '20%', 'A1 + A2', 'N/D', '>= 8'],
  ['I2', 'secondo foglio', '20%', 'B1 / A1', 'N/D', '>= 4'],
  ['I3', 'su due fogli', '20%', 'C1', 'N/D', '>= 10'],
  ['I4', 'valori diversi', '20%', 'D1 * 2', 'N/D', '>= 10'],
  ['I5', 'anno che manca', '10%', 'E1', 'N/D', '>= 10'],
  ['I6', 'come sta', '10%', 'A1 * 3', 'N/D', '>= 10'],
]);
const FIRST = measures(
  'Misure',
  ['Codice', 'Descrizione', 2023, 2024],
  ['A1', 'x', 1, 2],
  ['A2', 'x', 3, '4,5'],
  ['C1', 'x', 5, ''],
  ['D1', 'x', 6, '7,25'],
  ['E1', 'x', 6, ''],
);
const SECOND = measures(
  'Misure bis',
  ['Descrizione', 'Codice', 2024, 2023],
  ['x', 'C1', '8.75', 9],
  ['x', 'B1', '9.5', 9],
  ['x', 'D1', 99, 9],
);
const THIRD = measures('Misure 2022', ['Codice', 'Descrizione', 2022], ['E1', 'x', 77]);

describe('measures of several sheets reach the formulas', () => {
  test.each(['native', 'piano'] as const)('%s', async (style) => {
    const workbook = workbookOf(ALGORITHMS, FIRST, SECOND, THIRD);
    const { input, parametersAreNew } = readPlanFile(workbook).emission;
    expect(input.measures?.sheets?.map(({ sheet }) => sheet)).toEqual([
      'Misure',
      'Misure bis',
      'Misure 2022',
    ]);
    const { value } = emitPlan(input, 'native', parametersAreNew);
    applyWritePlan(workbook, { ...value, styles: [], conditionalFormats: [], widths: [] });
    const inPiano = emitPlan(input, style, parametersAreNew).value;
    expect(JSON.stringify(inPiano.cells)).toContain(style === 'piano' ? 'PIANO.VALORE' : 'MATCH');
    const expected = expectedCells(readPlanFile(workbook).emission.input);
    const book = await calculateInUniver(workbook);
    expect(differences(expected, (cell) => book.shown(cell))).toEqual([]);
    const actuals = expected
      .filter(({ what }) => what.startsWith('actual of I'))
      .map(({ value: shown }) => shown);
    expect(actuals).toEqual([6.5, 4.75, 8.75, 14.5, 'N/D', 6]);
    book.dispose();
  });
});
