import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { expectedFlags } from '../support/flagCells';
import { differences, expectedCells, readPlanFile } from '../support/oracleCells';
import { calculateInUniver } from '../support/univerWorkbook';

jest.setTimeout(300_000);

/** The published plan with its scores, and flagged after its July revision: one calculation shows both. */
const REVISED = join(__dirname, '../../assets/samples/piano-modena-2025-luglio.xlsx');

test('Univer, the engine of the workbench, and the core agree on every owned cell and every flag of the revised plan', async () => {
  const workbook = await new Workbook().xlsx.readFile(REVISED);
  const owned = expectedCells(readPlanFile(workbook).emission.input);
  const flags = expectedFlags(workbook);
  const book = await calculateInUniver(workbook);
  expect(differences([...owned, ...flags], (cell) => book.shown(cell))).toEqual([]);
  book.dispose();
  expect(owned.length).toBeGreaterThan(2_500);
  expect(flags.filter(({ value }) => value !== '').length).toBeGreaterThan(30);
});
