import { Workbook } from 'exceljs';
import type { WritePlan } from '../../../src/core/emit';
import { makeSheet } from '../../support/resultSheets';

jest.setTimeout(120_000);

/** Functions of Excel 2016 that other programs compute alike; those of the plan's own formulas, and two of rank and error. */
const SAFE = new Set(
  'ABS AND CHOOSE COUNT DATEVALUE EXACT FIND IF IFERROR INDEX ISERROR ISLOGICAL ISNUMBER LEFT LEN LOWER MATCH MAX MID MIN N NA NOT NUMBERVALUE OR REPT RIGHT ROUND SMALL SUBSTITUTE SUM SUMPRODUCT TRIM UNICHAR UPPER VALUE'.split(
    ' ',
  ),
);

const open = (name: string): Promise<Workbook> =>
  new Workbook().xlsx.readFile(`${__dirname}/../../../assets/samples/${name}`);

const isFormula = (content: unknown): content is string =>
  typeof content === 'string' && content.startsWith('=');
const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

const contentsOf = ({ cells }: WritePlan, sheet: string): readonly unknown[] =>
  cells.filter((write) => write.sheet === sheet).flatMap(({ contents }) => contents.flat());

describe.each(['dashboard', 'report'] as const)('the formulas of the %s', (which) => {
  const SAMPLES = ['piano-modena-2025.xlsx', 'piano-modena-2025-tidy.xlsx'];

  test.each(SAMPLES)('use safe functions only, within the length that Excel takes: %s', async (name) => {
    const { write, sheet } = makeSheet(await open(name), which);
    const formulas = [
      ...contentsOf(write, sheet).filter(isFormula),
      ...write.conditionalFormats.filter((format) => format.sheet === sheet).map(({ formula }) => formula),
    ];
    const used = formulas.flatMap((formula) =>
      [...withoutTexts(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, word]) => word!),
    );
    expect([...new Set(used)].filter((word) => !SAFE.has(word))).toEqual([]);
    expect(formulas.filter((formula) => /--|@|#/.test(withoutTexts(formula)))).toEqual([]);
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8192);
    expect(formulas.length).toBeGreaterThan(1000);
  });

  test.each(SAMPLES)('take every word of the plan from its cell: %s', async (name) => {
    const { write, sheet, opened } = makeSheet(await open(name), which);
    const texts = contentsOf(write, sheet).filter((content) => typeof content === 'string');
    const keys = new Set(opened.plan.nodes.map(({ key }) => key));
    const names = opened.plan.nodes.map((node) => node.name).filter((word) => word.length > 12);
    const copied = texts.filter((text) => !keys.has(text) && names.some((word) => text.includes(word)));
    expect(copied).toEqual([]);
  });

  test('conditional formats hold no arrays, which Excel refuses there', async () => {
    const { write, sheet } = makeSheet(await open(SAMPLES[0]!), which);
    const formats = write.conditionalFormats.filter((format) => format.sheet === sheet);
    expect(formats.length).toBeGreaterThan(0);
    expect(formats.filter(({ formula }) => withoutTexts(formula).includes('{'))).toEqual([]);
  });
});

test('every chart shows a block of cells with headers above and labels before it', async () => {
  const { write } = makeSheet(await open('piano-modena-2025.xlsx'), 'dashboard');
  const at = new Map(
    write.cells.flatMap(({ sheet, box, contents }) =>
      contents.flatMap((line, row) => line.map((content, column) => [`${sheet} ${box.row + row} ${box.column + column}`, content] as const)),
    ),
  );
  expect(write.charts).toHaveLength(6);
  for (const { sheet, source } of write.charts ?? []) {
    const content = (row: number, column: number) => at.get(`${sheet} ${source.row + row} ${source.column + column}`) ?? '';
    expect(content(0, 0)).toBe('');
    for (let column = 1; column < source.columns; column += 1) expect(content(0, column)).not.toBe('');
    for (let row = 1; row < source.rows; row += 1) {
      for (let column = 0; column < source.columns; column += 1) expect(content(row, column)).not.toBe('');
    }
  }
}); // prettier-ignore
