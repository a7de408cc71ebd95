import { calculate, differences, expectedCells, readPlanFile, shownIn } from '../support/oracleCells';
import { describeWithLibreOffice, recalculate } from '../support/oracleLibreOffice';
import { BROKEN_TEXTS, NOT_AVAILABLE } from '../support/planCells';
import { workbookOf } from '../support/planGenerator';
import type { SheetRows } from '../support/planGenerator';
import type { TestCell } from '../support/planGrids';

jest.setTimeout(300_000);

/** Targets of every shape that is understood, and their near misses. */
const TARGETS = [
  '>= 1.100 N.', '>=1.100 N.', '\u00a0≥\u00a01.100\u202fN.', '≤ 2 gg', '<= -19 gg', '>= 72,00 %', '>= 72,00%', '>72%', '> 5', '< 5%', '= 5', '=5',
  '>= € 1.000', '>=€1.000', '>= 1.000 €', '>= 1.000€', '<= EUR 5', '>= 5 euro', '100,00 %', '60', '-5', '−5', '1.000.000', '1000000,5', '>=\n60 N.',
  'Entro 31-12-2025', 'ENTRO IL 31/12/2025', 'entro  il  1/2/2025', 'by 31-12-2025', 'By il 31-12-2025', '31-12-2025', '<= 31-12-2025', '≤31/12/2025',
  '>= 31-12-2025', '= 31-12-2025', 'Entro 30-02-2025', 'Entro 29-02-2024', 'Entro 29-02-2025', 'Entro 31-11-2025', 'Entro 0-1-2025', 'Entro 1-13-2025',
  'Entro 5', 'Entro', 'Entro dicembre', 'Entro il', 'entro sì', 'tra 10 e 20 N.', 'fra 10 e 20', 'TRA 10 E 20', 'tra 10 e 20 %', 'tra 10% e 20',
  'Tra 10% e 20%', 'tra € 10 e 20', 'tra 1 giorno e 5 gg', 'tra -5 e -2 gg', 'tra 5 e 5', 'between 10 and 20 days', 'Between 10 AND 20', 'tra 20 e 10',
  'tra 1 gg e 20 %', 'tra 1 EUR e 20 EUR', 'tra 1 EUR e 20 euro', 'tra € 1 e 20 eur', 'tra 1 gg e 20 ore', 'tra 10', 'tra 1,5 e 2', 'tra 1.5 e 2', 'tra 1 e due', 'tra uno e 2', 'tra 1 e', 'tra e 2', 'Sì', 'si', 'YES', 'no',
  '= sì', '=no', '>= sì', 'sì N.', 'circa 100', '>= circa 100', '>=', '>', '=', '>= N/D', '> =5', '=> 5', '>> 5', '>= >= 5', '>= 1.5', '>= 1.50', '>= 15,', '>= 0,721', '>= 0.721', '<= 00.500 N.', 'tra 0.100 e 0.200',
  '>= 60 N', '>= 60 n. atti', '>= 60 (circa)', '>= 60 % circa', '>= 60 61', '>= 60 -1', '>= 60 e 1', '60 imprese su 100', '60 imprese su cento',
  '', ...NOT_AVAILABLE, 'N.D.', '—', 'n. d.', 'N / D', ...BROKEN_TEXTS,
]; // prettier-ignore

const OPERATORS = [
  '',
  '>=',
  '≤',
  ' = ',
  '>',
  'entro',
  'Entro il',
  'by',
  'tra',
  'fra',
  'circa',
  '>= 5',
  'N/D',
];
const WITH_OPERATOR = [
  '60', '60 %', '1.100 N.', '>= 60', '<= 60', '≥60', '31-12-2025', 'Entro 31-12-2025', '<= 31-12-2025', 'sì', '= sì', 'no', '10 e 20 %', 'tra 10 e 20',
  'Fra 10 e 20', 'N/D', '-', '', 'boh', '1.5', true, false, '#N/A',
]; // prettier-ignore

const VALUES = [
  '60', '60 N.', '-60', '−60', '1.100', '0,721', '-0,5', '007', '0', '1100,5', '72,1 %', '72,1%', '5 % %', '€ 5', '€5', '5 €', '5€', 'EUR 5', '5 euro', '5 GG', '31-12-2024', '1/2/2024', '31/12-2024',
  '31-12-24', '30-02-2024', 'sì', 'Si', 'NO', 'yes', '60\n', '\u00a060', '60\u202fN.', '', ...NOT_AVAILABLE, ...BROKEN_TEXTS,
]; // prettier-ignore

const WEIGHTS = [
  '20', '20%', '20 %', ' 20% ', '33,33%', '33,33\u00a0%', '0', '0%', '-5%', '−5%', '-0', '5 N.', '1.000', '5,', ',5', '20%%', '% 20', 'N/D', '', 'boh', '2 0',
]; // prettier-ignore

const HEADER = [
  'Livello',
  'Codice',
  'Denominazione',
  'Peso',
  'Algoritmo',
  'Operatore',
  'Consuntivo 2024',
  'Target 2025',
];

interface Row {
  readonly weight?: TestCell;
  readonly algorithm?: string;
  readonly operator?: string;
  readonly actual?: TestCell;
  readonly target?: TestCell;
}

/** A plan with one objective and an indicator for each row; the weights make clear that it counts in hundredths. */
function planOf(rows: readonly Row[], measures: readonly (readonly TestCell[])[] = []): readonly SheetRows[] {
  const body = rows.map(({ weight = '20', algorithm = '', operator = '', actual = '', target = '' }, at) => {
    const code = `I${at + 1}`;
    return ['Indicatore', code, `Indicatore ${at + 1}`, weight, algorithm, operator, actual, target];
  });
  const plan = {
    name: 'Piano',
    rows: [HEADER, ['Obiettivo strategico', 'O1', 'Obiettivo', '100', '', '', '', ''], ...body],
  };
  return measures.length === 0
    ? [plan]
    : [plan, { name: 'Misure', rows: [['Codice', 2023, 2024], ...measures] }];
}

/** An actual in the unit of a target, so that more than its reading is compared. */
function actualFor(target: TestCell): string {
  if (typeof target !== 'string') return '15';
  if (target.includes('%')) return '15 %';
  if (/\d[-/]\d/.test(target)) return '31-12-2025';
  return /^(?:= ?)?(?:s[iì]|yes|no)$/i.test(target) ? 'sì' : '15';
}

async function wrongCells(sheets: readonly SheetRows[]): Promise<readonly string[]> {
  const workbook = workbookOf(sheets);
  calculate(workbook);
  const { input } = readPlanFile(workbook).emission;
  const [answer] = await recalculate([workbook]);
  expect(input.plan.nodes).toHaveLength((sheets[0]?.rows.length ?? 0) - 1);
  return differences(expectedCells(input), shownIn(answer!));
}

describeWithLibreOffice('formulas read texts as the core reads them', () => {
  test('targets', async () => {
    expect(
      await wrongCells(planOf(TARGETS.map((target) => ({ target, actual: actualFor(target) })))),
    ).toEqual([]);
  });

  test('targets beside an operator', async () => {
    const rows = OPERATORS.flatMap((operator) =>
      WITH_OPERATOR.map((target) => ({ operator, target, actual: actualFor(target) })),
    );
    expect(await wrongCells(planOf(rows))).toEqual([]);
  });

  test('numbers with a format beside an operator', async () => {
    const formats = [
      'General',
      '0.00%',
      '0.00" %"',
      '">= "#,##0" N."',
      '"<= "0" gg"',
      'dd\\-mm\\-yyyy',
      '"<= "d/m/yyyy',
      '">= "d/m/yyyy',
      '[h]:mm',
      '"€ "0',
    ];
    const rows = OPERATORS.flatMap((operator) =>
      formats.map((format): Row => ({
        operator,
        target: [46_022, format],
        actual: [46_022, format.replace(/"[<>]= "/, '')],
      })),
    );
    expect(await wrongCells(planOf(rows))).toEqual([]);
  });

  test('published values', async () => {
    const rows = VALUES.flatMap((actual) =>
      ['>= 60', '>= 60 %', 'Entro 31-12-2025', 'sì'].map((target) => ({ actual, target })),
    );
    expect(await wrongCells(planOf(rows))).toEqual([]);
  });

  test('weights', async () => {
    const rows = [...WEIGHTS, 20, [0.2, '0%'] as const, [20, '0" %"'] as const, true, '#N/A'].map(
      (weight): Row => ({ weight, actual: '60', target: '>= 100' }),
    );
    expect(await wrongCells(planOf(rows))).toEqual([]);
  });

  test('measures kept as text, with a clock, as yes or no', async () => {
    const odd: readonly TestCell[] = [
      [0.5, '[h]:mm'],
      [46_022, 'd/m/yyyy'],
      [46_022.5, 'd/m/yyyy'],
      [72.1, '0.0" %"'],
      true,
      '#N/A',
      60,
    ];
    const measures = [...VALUES, ...odd].map((value, at): readonly TestCell[] => [`M${at + 1}`, at, value]);
    const rows = measures.map(([code]): Row => ({ algorithm: String(code), target: '>= 60' }));
    expect(await wrongCells(planOf(rows, measures))).toEqual([]);
  });
});
