import { findSheets, mergeMeasures, measurePlace, readMeasures } from '../../../src/core/plan';
import type { MeasureTable } from '../../../src/core/plan';
import { cellName } from '../../../src/core/grid';
import type { Grid } from '../../../src/core/grid';
import { gridOf } from '../../support/planGrids';
import type { TestCell } from '../../support/planGrids';
import { valueMeaning } from '../../support/planMeaning';

const sheet = (name: string, ...rows: readonly (readonly TestCell[])[]): Grid =>
  gridOf(rows, { sheet: name });

function merged(...grids: readonly Grid[]) {
  const table = mergeMeasures(grids.map((grid) => readMeasures(grid)));
  if (table === undefined) throw new Error('no measures');
  return table;
}

/** `M1 2023=1 2024=2 @Misure!A2` a measure. */
const shown = (table: MeasureTable): readonly string[] =>
  [...table.byCode.values()].map((measure) => {
    const values = table.years.map(({ year }, i) => `${year}=${valueMeaning(measure.values[i]!)}`);
    const at = measurePlace(table, measure);
    const place = 'workbook' in at ? '' : `${at.sheet}!${cellName(at.range.row, at.range.column)}`;
    return [measure.code, ...values, `@${place}`].join(' ').replaceAll(' number', '');
  });

const OFFICE_A = sheet('Misure', ['Codice', 'Descrizione', 2023, 2024], ['A1', 'a', 1, 2], ['A2', 'b', 3, 4]);
const OFFICE_B = sheet('Misure personale', ['Descrizione', 'Codice', 2023, 2024], ['c', 'B1', 5, 6]);
const YEAR_2025 = sheet('Misure 2025', ['Codice', 'Descrizione', 2025], ['A1', 'a', 7], ['B1', 'c', 8]);

describe('several sheets of measures are one table', () => {
  test.each<[string, readonly Grid[], readonly string[], readonly string[]]>([
    ['one sheet', [OFFICE_A], ['A1 2023=1 2024=2 @Misure!A2', 'A2 2023=3 2024=4 @Misure!A3'], []],
    [
      'a sheet for each office',
      [OFFICE_A, OFFICE_B],
      ['A1 2023=1 2024=2 @Misure!A2', 'A2 2023=3 2024=4 @Misure!A3', 'B1 2023=5 2024=6 @Misure personale!B2'],
      [],
    ],
    [
      'a sheet for each year',
      [OFFICE_A, YEAR_2025],
      [
        'A1 2023=1 2024=2 2025=7 @Misure!A2',
        'A2 2023=3 2024=4 2025=missing @Misure!A3',
        'B1 2023=missing 2024=missing 2025=8 @Misure 2025!A3',
      ],
      [],
    ],
    [
      'a value that is missing, or an error, on the first sheet',
      [
        sheet('Misure', ['Codice', 'Descrizione', 2023, 2024], ['A1', 'a', '', '#DIV/0!']),
        sheet('Misure bis', ['Codice', 'Descrizione', 2023, 2024], ['A1', 'a', 1, 2]),
      ],
      ['A1 2023=1 2024=2 @Misure!A2'],
      ['TG205 Misure!D2'],
    ],
    [
      'the same value twice',
      [OFFICE_A, sheet('Misure bis', ['Codice', 'Descrizione', 2024], ['A2', 'b', 4])],
      ['A1 2023=1 2024=2 @Misure!A2', 'A2 2023=3 2024=4 @Misure!A3'],
      ['TG311 Misure bis!A2'],
    ],
    [
      'two values for one measure and year: the first counts',
      [OFFICE_A, sheet('Misure bis', ['Codice', 'Descrizione', 2024], ['A2', 'b', 5])],
      ['A1 2023=1 2024=2 @Misure!A2', 'A2 2023=3 2024=4 @Misure!A3'],
      ['TG303 Misure bis!A2'],
    ],
    [
      'other values in one of two years',
      [OFFICE_A, sheet('Misure bis', ['Codice', 'Descrizione', 2023, 2024], ['A2', 'b', 3, 5])],
      ['A1 2023=1 2024=2 @Misure!A2', 'A2 2023=3 2024=4 @Misure!A3'],
      ['TG303 Misure bis!A2'],
    ],
    [
      'an error on every sheet',
      [
        sheet('Misure', ['Codice', 'Descrizione', 2024], ['A1', 'a', '#N/A']),
        sheet('Misure bis', ['Codice', 'Descrizione', 2024], ['A1', 'a', '#REF!']),
      ],
      ['A1 2024=invalid #N/A @Misure!A2'],
      ['TG205 Misure!C2', 'TG205 Misure bis!C2'],
    ],
    [
      'an error, where the first sheet has nothing',
      [
        sheet('Misure', ['Codice', 'Descrizione', 2024], ['A1', 'a', '']),
        sheet('Misure bis', ['Codice', 'Descrizione', 2024], ['A1', 'a', '#REF!']),
      ],
      ['A1 2024=invalid #REF! @Misure!A2'],
      ['TG205 Misure bis!C2'],
    ],
    [
      'a value that cannot be read counts before one that can',
      [
        sheet('Misure', ['Codice', 'Descrizione', 2024], ['A1', 'a', 'circa 5']),
        sheet('Misure bis', ['Codice', 'Descrizione', 2024], ['A1', 'a', 5]),
      ],
      ['A1 2024=invalid circa 5 @Misure!A2'],
      ['TG201 Misure!C2', 'TG303 Misure bis!A2'],
    ],
    [
      'a year before those of the first sheet',
      [YEAR_2025, sheet('Misure bis', ['Codice', 'Descrizione', 2024], ['A1', 'a', 6])],
      ['A1 2024=6 2025=7 @Misure 2025!A2', 'B1 2024=missing 2025=8 @Misure 2025!A3'],
      [],
    ],
    [
      'a third sheet with a value of the second',
      [OFFICE_A, OFFICE_B, sheet('Misure ter', ['Codice', 'Descrizione', 2024], ['B1', 'c', 9])],
      ['A1 2023=1 2024=2 @Misure!A2', 'A2 2023=3 2024=4 @Misure!A3', 'B1 2023=5 2024=6 @Misure personale!B2'],
      ['TG303 Misure ter!A2'],
    ],
  ])('%s', (_what, grids, expected, found) => {
    const { value, diagnostics } = merged(...grids);
    expect(shown(value)).toEqual(expected);
    const places = diagnostics.map(({ code, at }) =>
      'workbook' in at ? code : `${code} ${at.sheet}!${cellName(at.range.row, at.range.column)}`,
    );
    expect(places).toEqual(found);
  });
});

describe('of several sheets as one', () => {
  const bis = sheet(
    'Misure bis',
    ['Codice', 'Descrizione', 2024, 2026],
    ['A2', 'b', 5, 6],
    ['B9', 'x', 1, 1],
  );

  test('no sheets are no table', () => {
    expect(mergeMeasures([])).toBeUndefined();
  });

  test('one sheet is itself', () => {
    const read = readMeasures(OFFICE_A);
    expect(mergeMeasures([read])).toBe(read);
  });

  test('years say on which sheet their column is, where the first has none', () => {
    expect(merged(OFFICE_A, bis).value.years).toStrictEqual([
      { year: 2023, column: 2 },
      { year: 2024, column: 3 },
      { year: 2026, column: 3, sheet: 'Misure bis' },
    ]);
  });

  test('measures say on which sheet they are, where that is another than the first', () => {
    const { measures, sheets } = merged(OFFICE_A, bis).value;
    expect(measures.map(({ code, sheet: place }) => [code, place])).toEqual([
      ['A1', undefined],
      ['A2', undefined],
      ['B9', 'Misure bis'],
    ]);
    expect(measures.map((measure) => Object.keys(measure).includes('sheet'))).toEqual([false, false, true]);
    expect(sheets?.map((table) => table.sheet)).toEqual(['Misure', 'Misure bis']);
  });

  test('a code that a sheet repeats keeps its own values in each row', () => {
    const twice = sheet('Misure', ['Codice', 'Descrizione', 2024], ['A1', 'a', ''], ['A1', 'b', 3]);
    const { measures, byCode } = merged(twice, sheet('Misure bis', ['Codice', 'Descrizione', 2024], ['A1', 'a', 4])).value; // prettier-ignore
    expect(measures.map(({ values }) => values.map(valueMeaning))).toEqual([['4 number'], ['3 number']]);
    expect(byCode.get('A1')).toBe(measures[0]);
  });

  test('a finding names the measure, and its place on the sheet before', () => {
    expect(merged(OFFICE_A, bis).diagnostics).toEqual([
      {
        code: 'TG303',
        at: { sheet: 'Misure bis', range: { row: 1, column: 0, rows: 1, columns: 1 } },
        params: { code: 'A2' },
        related: [{ sheet: 'Misure', range: { row: 2, column: 0, rows: 1, columns: 1 } }],
      },
    ]);
  });
});

describe('which sheets hold measures', () => {
  const plan = sheet('Piano', ['Codice', 'Denominazione', 'Peso', 'Target 2025'], ['A', 'a', '100%', '>= 1']);
  test.each<[string, Grid, boolean]>([
    ['one that is called so', OFFICE_B, true],
    [
      'one with the columns of the first',
      sheet('Ufficio B', ['Codice', 'Descrizione', 2023], ['B1', 'x', 1]),
      true,
    ],
    ['no list of something else by year', sheet('Presenze', ['Cod.', 2023, 2024], ['U1', 12, 13]), false],
    [
      'no second plan',
      sheet('Piano 2024', ['Codice', 'Denominazione', 'Peso', 'Target 2024'], ['A', 'a', '1', '>= 1']),
      false,
    ],
  ])('%s', (_what, other, isMore) => {
    const found = findSheets([plan, OFFICE_A, other]);
    expect(found.measures).toBe(OFFICE_A);
    expect(found.moreMeasures).toEqual(isMore ? [other] : []);
  });
});

test('a value worked out from other cells is read, and its formula is kept', () => {
  const grid = sheet('Misure', ['Codice', 'Descrizione', 2023, 2024], ['A1', 'a', 1, 2], ['A2', 'b', 3, 5]);
  const formulas = grid.formulas.map((row, r) =>
    row.map((cell, c) => (r === 2 && c === 3 ? '=D2+C3' : cell)),
  );
  const { value } = readMeasures({ ...grid, formulas });
  expect(value.byCode.get('A1')?.formulas).toBeUndefined();
  expect(value.byCode.get('A2')?.formulas).toEqual([undefined, '=D2+C3']);
  expect(valueMeaning(value.byCode.get('A2')!.values[1]!)).toBe('5 number');
});

describe('the column of codes of measures', () => {
  const rows = (header: readonly TestCell[]) => [
    header,
    ['A1.1', 'prima', 'N.', 1],
    ['A1.2', 'seconda', '%', 2],
  ];
  test.each<[string, readonly TestCell[], number]>([
    ['by its header', ['Codice', 'Descrizione', 'Unità', 2024], 0],
    ['by its cells', ['', 'Descrizione', 'Unità', 2024], 0],
    ['by its cells, under a word nobody knows', ['Chi', 'Descrizione', '', 2024], 0],
  ])('%s', (_what, header, column) => {
    const { value, diagnostics } = readMeasures(sheet('Misure', ...rows(header)));
    expect([value.codeColumn, [...value.byCode.keys()], diagnostics]).toEqual([column, ['A1.1', 'A1.2'], []]);
  });

  test('two columns that would both do are a finding', () => {
    const grid = sheet(
      'Misure',
      ['', 'Descrizione', '', 2024],
      ['A1.1', 'prima', 'B7.1', 1],
      ['A1.2', 'seconda', 'B7.2', 2],
    );
    expect(readMeasures(grid).diagnostics).toMatchObject([
      { code: 'TG112', params: { candidates: ['A', 'C'] } },
    ]);
  });

  test('a sheet called so is found without the header of codes', () => {
    const grid = sheet('Misure', ...rows(['', 'Descrizione', 'Unità', 2024]));
    expect(findSheets([grid]).measures).toBe(grid);
  });
});
