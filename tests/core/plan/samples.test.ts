import { join } from 'node:path';
import { runChecks } from '../../../src/core/checks';
import { findSheets, readMeasures, readPlan } from '../../../src/core/plan';
import type { MeasureTable, Plan } from '../../../src/core/plan';
import { printedGrid } from '../../support/planGrids';
import { planMeaning, valueMeaning } from '../../support/planMeaning';
import { readWorkbookGrids } from '../../support/workbookGrids';

const samples = join(__dirname, '../../../assets/samples');
const expected = planMeaning(readPlan(printedGrid()).value);

interface Sample {
  readonly plan: Plan;
  readonly measures: MeasureTable;
  readonly findings: readonly string[];
}

async function readSample(file: string): Promise<Sample> {
  const { plan, measures } = findSheets(await readWorkbookGrids(join(samples, file)));
  if (plan === undefined || measures === undefined) throw new Error(`${file}: a sheet was not recognised`);
  const readPlanResult = readPlan(plan);
  const readMeasuresResult = readMeasures(measures);
  const checked = runChecks(readPlanResult.value, readMeasuresResult.value, plan);
  return {
    plan: readPlanResult.value,
    measures: readMeasuresResult.value,
    findings: [...readPlanResult.diagnostics, ...readMeasuresResult.diagnostics, ...checked].map(
      ({ code }) => code,
    ),
  };
}

describe.each(['piano-modena-2025.xlsx', 'piano-modena-2025-tidy.xlsx'])('%s', (file) => {
  test('is the published plan', async () => {
    const { plan, measures, findings } = await readSample(file);
    expect(planMeaning(plan)).toEqual(expected);
    expect([plan.sheet, measures.sheet]).toEqual(['Piano', 'Misure']);
    expect(findings.filter((code) => /^TG(1|20)/.test(code))).toEqual(['TG203', 'TG203', 'TG203', 'TG204']);
  });

  test('its measures are read, one row a code', async () => {
    const { measures } = await readSample(file);
    const { years, byCode } = measures;
    expect(years.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025]);
    expect(byCode.size).toBe(measures.measures.length);
    expect(measures.measures.every(({ origin }) => origin !== 'unknown')).toBe(true);
    expect(byCode.get('Driver_Export')?.values.map(valueMeaning)).toEqual([
      '17533900000 money €',
      '18573700000 money €',
      '13595300000 money €',
      'missing',
    ]);
    expect(byCode.get('B1.1.1')?.values.map(valueMeaning)).toEqual([
      '2022-08-31',
      '2023-10-17',
      '2024-12-25',
      'missing',
    ]);
  });
});
