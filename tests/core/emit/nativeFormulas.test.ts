import { Workbook } from 'exceljs';
import { applyWritePlan, snapshotOf } from '../../../scripts/xlsx';
import { readWorkbook } from '../../../src/app';
import { emitPlan } from '../../../src/core/emit';
import type { FormulaStyle, WritePlan } from '../../../src/core/emit';

/** Functions of Excel 2016 that Univer and LibreOffice compute alike. */
const SAFE = new Set(
  (
    'ABS AND CHOOSE COUNT DATE DATEVALUE DAY EXACT FALSE FIND FIXED IF IFERROR INDEX INT ISBLANK ISERROR ISLOGICAL ISNUMBER ISTEXT LEFT LEN LOWER ' +
    'MATCH MAX MID MIN MOD MONTH N NA NOT NUMBERVALUE OR REPT RIGHT ROUND ROW SEARCH SUBSTITUTE SUM SUMPRODUCT TODAY TRIM TRUE UNICHAR UPPER VALUE YEAR'
  ).split(' '),
);
jest.setTimeout(120_000);

const SAMPLES = ['piano-modena-2025.xlsx', 'piano-modena-2025-tidy.xlsx'];

const open = (name: string): Promise<Workbook> =>
  new Workbook().xlsx.readFile(`${__dirname}/../../../assets/samples/${name}`);

function write(workbook: Workbook, style: FormulaStyle): WritePlan {
  const { emission } = readWorkbook(snapshotOf(workbook), { year: 2026, month: 1, day: 31 });
  if (emission === undefined) throw new Error('the sample holds no plan');
  const { value, diagnostics } = emitPlan(emission.input, style, emission.parametersAreNew);
  expect(diagnostics).toEqual([]);
  applyWritePlan(workbook, value);
  return value;
}

const formulasOf = (plan: WritePlan): readonly string[] =>
  [
    ...plan.cells.flatMap(({ contents }) => contents.flat()),
    ...plan.conditionalFormats.map(({ formula }) => formula),
  ].filter((content): content is string => typeof content === 'string' && content.startsWith('='));

const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

describe.each(SAMPLES)('%s', (name) => {
  test('native formulas use safe functions only, within the length that Excel takes', async () => {
    const formulas = formulasOf(write(await open(name), 'native'));
    const used = new Set(
      formulas.flatMap((formula) =>
        [...withoutTexts(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, word]) => word!),
      ),
    );
    expect([...used].filter((word) => !SAFE.has(word))).toEqual([]);
    expect(formulas.filter((formula) => /--|@|#/.test(withoutTexts(formula)))).toEqual([]);
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8192);
    expect(formulas.length).toBeGreaterThan(1000);
  });

  test('conditional formats hold no arrays, which Excel refuses there', async () => {
    const { conditionalFormats } = write(await open(name), 'native');
    expect(conditionalFormats.length).toBeGreaterThan(0);
    expect(conditionalFormats.filter(({ formula }) => withoutTexts(formula).includes('{'))).toEqual([]);
  });

  test('written again, and switched to PIANO and back, the formulas are the same', async () => {
    const workbook = await open(name);
    const ownedOf = (plan: WritePlan): unknown => plan.cells[plan.cells.length - 1];
    const first = ownedOf(write(workbook, 'native'));
    expect(ownedOf(write(workbook, 'native'))).toEqual(first);
    expect(ownedOf(write(workbook, 'piano'))).not.toEqual(first);
    expect(ownedOf(write(workbook, 'native'))).toEqual(first);
  });
});
