import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { snapshotOf } from '../../scripts/xlsx';
import { readWorkbook } from '../../src/app';
import { findChangedFormulas } from '../../src/core/emit';
import { describeWithLibreOffice, recalculate } from '../support/oracleLibreOffice';

const SCORED = join(__dirname, '../../assets/samples/piano-modena-2025-scored.xlsx');
const TODAY = { year: 2025, month: 6, day: 30 };

const changed = (workbook: Workbook) => {
  const { emission } = readWorkbook(snapshotOf(workbook), TODAY);
  return emission === undefined ? undefined : findChangedFormulas(emission.input, 'native');
};

describeWithLibreOffice('the scored plan, saved by another program', () => {
  test('has the formulas that would be written, however they are spelled now', async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load(readFileSync(SCORED) as unknown as ArrayBuffer);
    const [saved] = await recalculate([workbook]);
    expect([changed(workbook), changed(saved!)]).toEqual([[], []]);
  }, 120_000);
});
