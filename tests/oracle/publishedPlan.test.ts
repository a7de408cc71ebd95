import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { calculate, differences, expectedCells, readPlanFile } from '../support/oracleCells';
import { calculateInLibreOffice, describeWithLibreOffice } from '../support/oracleLibreOffice';

jest.setTimeout(300_000);

const sample = (name: string): Promise<Workbook> =>
  new Workbook().xlsx.readFile(join(__dirname, '../../assets/samples', `${name}.xlsx`));

/** Takes the cached values away, so that nothing but the formulas can answer; and the look of numbers, so that what is saved is plain. */
function withoutResults(workbook: Workbook): Workbook {
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if ((cell.formula as string | undefined) === undefined) return;
        cell.value = { formula: cell.formula };
        cell.numFmt = 'General';
      }),
    );
  }
  return workbook;
}

/** Indicators, parents and blocks of the published plan. */
const NODES = 156;

describeWithLibreOffice('LibreOffice and the core agree on the published plan', () => {
  const read = async (workbook: Workbook): Promise<readonly string[]> => {
    const expected = expectedCells(readPlanFile(workbook).emission.input);
    const [answer] = await calculateInLibreOffice([withoutResults(workbook)]);
    expect(expected.length % NODES).toBe(2);
    return differences(expected, answer!);
  };

  test('the scored sample, from its formulas alone', async () => {
    const workbook = await sample('piano-modena-2025-scored');
    expect(readPlanFile(workbook).opening.written).toBe('native');
    expect(await read(workbook)).toEqual([]);
  });

  test('the tidy sample, calculated here', async () => {
    const workbook = await sample('piano-modena-2025-tidy');
    expect(calculate(workbook)).toEqual([]);
    expect(await read(workbook)).toEqual([]);
  });
});
