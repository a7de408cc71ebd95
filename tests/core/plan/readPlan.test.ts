import { readPlan, readPlans } from '../../../src/core/plan';
import type { Plan, ReadPlanOptions } from '../../../src/core/plan';
import { columnName } from '../../../src/core/grid';
import { gridOf } from '../../support/planGrids';
import { parseSheetText } from '../../support/sheetText';

const read = (lines: readonly string[], options?: ReadPlanOptions): Plan =>
  readPlan(parseSheetText(lines.join('\n')).grid, options).value;

const HEADER = 'Codice | Denominazione | Peso | Algoritmo | 2024 | Target 2025';
const BODY = ['O1 | Registro | 100%', 'I1 | Tempo | 100% | GG | 3 | >= 2'];

test('a sheet without a plan', () => {
  const { value, diagnostics } = readPlan(gridOf([['Appunti']], { sheet: 'Foglio', origin: { row: 2, column: 1 } }));
  expect(value).toMatchObject({
    sheet: 'Foglio',
    title: 'Foglio',
    headerRow: -1,
    columns: { history: [], targets: [] },
    layout: 'tidy',
    separators: { decimal: ',' },
    weightScale: 1,
    historyYears: [],
    targetYears: [],
    nodes: [],
    roots: [],
    recognition: { columns: [], rows: [], otherPlans: [] },
  });
  expect(diagnostics).toEqual([
    { code: 'TG101', at: { sheet: 'Foglio', range: { row: 2, column: 1, rows: 1, columns: 1 } }, params: { sheet: 'Foglio' } },
  ]);
  expect(readPlans(gridOf([]))).toEqual([]);
}); // prettier-ignore

describe('what a plan says of itself', () => {
  test('the rows above its body', () => {
    const { rows } = read(['Comune', '', 'Piano 2025', HEADER, ...BODY]).recognition;
    expect(rows.map(({ row, kind, reason }) => `${row + 1} ${kind} ${reason}`)).toEqual([
      '1 title position',
      '3 title position',
      '4 header position',
      '5 objective order',
      '6 indicator values',
    ]);
  });

  test('both rows of a header', () => {
    const lines = ['Codice | Denominazione | Peso | Valori |', ' | | | 2024 | Target 2025', 'O1 | Registro | 100%', 'I1 | Tempo | 100% | 3 | >= 2'];
    const { rows } = read(lines).recognition;
    expect(rows.slice(0, 2)).toEqual([
      { row: 0, kind: 'header', reason: 'position' },
      { row: 1, kind: 'header', reason: 'position' },
    ]);
  }); // prettier-ignore

  test.each<[string, readonly string[], string]>([
    ['the title above it', ['Comune', HEADER, ...BODY], 'Comune'],
    ['the name of the sheet', [HEADER, ...BODY], 'Piano'],
  ])('its title is %s', (_what, lines, title) => {
    expect(read(lines).title).toBe(title);
  });

  test.each<[string, string, string]>([
    ['code and name apart', HEADER, 'tidy'],
    [
      'code and name together',
      'Codice e denominazione | x | Peso | Algoritmo | 2024 | Target 2025',
      'printed',
    ],
  ])('its layout, with %s', (_what, header, layout) => {
    expect(read([header, ...BODY]).layout).toBe(layout);
  });

  test('its years, and the columns of its fields', () => {
    const { historyYears, targetYears, columns } = read([HEADER, ...BODY]);
    expect([historyYears, targetYears]).toEqual([[2024], [2025]]);
    expect(columns).toEqual({
      code: 0,
      name: 1,
      weight: 2,
      algorithm: 3,
      history: [{ year: 2024, column: 4 }],
      targets: [{ year: 2025, column: 5 }],
    });
  });

  test('no columns for levels where it has none', () => {
    expect(Object.keys(read([HEADER, ...BODY]))).not.toContain('levelColumns');
  });

  test('columns for levels where it has them', () => {
    const lines = ['Codice | Denominazione | Peso OS | Peso ind. | Algoritmo | Target 2025', 'O1 | Registro | 100%', 'I1 | Tempo | | 40% | GG | >= 2', 'I2 | Visite | | 60% | VIS | >= 1'];
    expect(read(lines).levelColumns).toEqual({ weights: [2, 3], codes: [], names: [] });
  }); // prettier-ignore
});

describe('columns that tell how numbers are written', () => {
  /** Two plainly English numbers in a column; whether the sheet or the column is read so. */
  test.each<[string, readonly string[], string]>([
    ['weights', [HEADER, 'O1 | Registro | 100%', 'I1 | Tempo | 40.5% | GG | 3 | >= 2', 'I2 | Visite | 59.5% | VIS | 3 | >= 2'], '.'],
    ['values', [HEADER, 'O1 | Registro | 100%', 'I1 | Tempo | 40% | GG | 3.5 | >= 2', 'I2 | Visite | 60% | VIS | 3.5 | >= 2'], '.'],
    ['targets', [HEADER, 'O1 | Registro | 100%', 'I1 | Tempo | 40% | GG | 3 | >= 2.5', 'I2 | Visite | 60% | VIS | 3 | >= 2.5'], '.'],
    ['algorithms do not', [HEADER, 'O1 | Registro | 100%', 'I1 | Tempo | 40% | GG * 2.5 | 3 | >= 2', 'I2 | Visite | 60% | VIS * 1.5 | 3 | >= 2'], ','],
    ['weights of a level', ['Codice | Denominazione | Peso OS | Peso ind. | Algoritmo | Target 2025', 'O1 | Registro | 100%', 'I1 | Tempo | | 40.5% | GG | >= 2', 'I2 | Visite | | 59.5% | VIS | >= 1'], '.'],
    ['weights of a level of a flat plan', ['Area | Peso area | Indicatore | Peso indicatore | Formula | Target 2025', 'Servizi | 60.5% | Tempo | 100% | GG | >= 2', 'Territorio | 39.5% | Visite | 100% | VIS | >= 1'], '.'],
  ])('%s', (_what, lines, decimal) => {
    expect(read(lines).separators.decimal).toBe(decimal);
  }); // prettier-ignore

  test.each<[string, string, string, readonly string[] | undefined]>([
    ['all alike', '3,5', '4,5', undefined],
    ['one column of its own way', '3.5', '4.5', ['E.']],
  ])('of columns, %s', (_what, one, other, expected) => {
    const lines = [HEADER, 'O1 | Registro | 100%', `I1 | Tempo | 40,5% | GG | ${one} | >= 2,5`, `I2 | Visite | 59,5% | VIS | ${other} | >= 2,5`];
    const { columnSeparators } = read(lines);
    const shown = columnSeparators && [...columnSeparators].map(([column, { decimal }]) => columnName(column) + decimal);
    expect(shown).toEqual(expected);
  }); // prettier-ignore
});

describe('what is known of a plan from elsewhere', () => {
  const undated = [
    'Codice | Peso | Algoritmo | Consuntivo | Target',
    'O1 | 100%',
    'I1 | 100% | GG | 3 | >= 2',
  ];
  const years = ({ historyYears, targetYears }: Plan): string =>
    `${historyYears.join(' ')} | ${targetYears.join(' ')}`;

  test.each<[string, readonly string[], ReadPlanOptions, string]>([
    ['nothing', undated, {}, ' | '],
    ['its year', undated, { planYear: 2030 }, '2029 | 2030'],
    ['its year, by its title', ['Piano 2028', ...undated], {}, '2027 | 2028'],
    ['its year before that of its title', ['Piano 2028', ...undated], { planYear: 2030 }, '2029 | 2030'],
  ])('%s', (_what, lines, options, expected) => {
    expect(years(read(lines, options))).toBe(expected);
  });

  test('codes tell the column of algorithms', () => {
    const lines = ['Codice | Peso | Boh | Target 2025', 'O1 | 100%', 'I1 | 50% | GG | >= 2', 'I2 | 50% | VIS | >= 2'];
    expect(read(lines).columns.algorithm).toBeUndefined();
    expect(read(lines, { codes: new Set(['GG', 'VIS']) }).columns.algorithm).toBe(2);
  }); // prettier-ignore

  test('columns that are owned are not read', () => {
    expect(
      read([HEADER, ...BODY], { ownedColumns: { first: 3, last: 3 } }).columns.algorithm,
    ).toBeUndefined();
  });

  test('a header row that a person named, of words that nobody knows', () => {
    const lines = ['Appunti', 'Chi | Cosa | Quanto | Come | Meta', 'A1 | Registro | 100%', 'I1 | Tempo medio | 40% | GG / 2 | >= 2', 'I2 | Visite | 60% | VIS + 1 | >= 1'];
    const plan = read(lines, { corrections: { headerRow: 1, columns: new Map(), rows: new Map() } });
    expect([plan.headerRow, plan.columns.weight, plan.nodes.length]).toEqual([1, 2, 3]);
  }); // prettier-ignore
});
