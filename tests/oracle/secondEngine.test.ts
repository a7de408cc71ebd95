import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { differences, expectedCells, readPlanFile } from '../support/oracleCells';
import { calculateInUniver } from '../support/univerWorkbook';

jest.setTimeout(180_000);

const SCORED = join(__dirname, '../../assets/samples/piano-modena-2025-scored.xlsx');

test('Univer, the engine of the workbench, and the core agree on every owned cell of the published plan', async () => {
  const workbook = await new Workbook().xlsx.readFile(SCORED);
  const expected = expectedCells(readPlanFile(workbook).emission.input);
  const book = await calculateInUniver(workbook);
  expect(differences(expected, (cell) => book.shown(cell))).toEqual([]);
  expect(expected.length).toBeGreaterThan(2_500);
  book.dispose();
});
