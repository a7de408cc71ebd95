import { readMeasures } from '../../../src/core/plan';
import { gridOf } from '../../support/planGrids';
import type { TestCell } from '../../support/planGrids';
import { valueMeaning } from '../../support/planMeaning';

const HEADER: readonly TestCell[] = ['Codice', 'Descrizione', 'Unità', '2023', '2024', 'Origine'];
const read = (...rows: readonly (readonly TestCell[])[]) =>
  readMeasures(gridOf(rows, { sheet: 'Misure' })).value;

describe('the table of measures', () => {
  test('rows, years and body', () => {
    const table = read(
      ['Misure'],
      [],
      HEADER,
      ['PR1', 'Prestiti', 'N.', 1100, 1200, 'pubblicato'],
      [],
      ['GG', '', 'gg', 'N/D', ''],
      ['Nota: provvisorie'],
    );
    expect(table).toMatchObject({
      sheet: 'Misure',
      headerRow: 2,
      firstRow: 3,
      lastRow: 5,
      codeColumn: 0,
      years: [
        { year: 2023, column: 3 },
        { year: 2024, column: 4 },
      ],
    });
    expect(
      table.measures.map(({ row, code, description, unit, origin }) => [
        row,
        code,
        description,
        unit,
        origin,
      ]),
    ).toEqual([
      [3, 'PR1', 'Prestiti', 'N.', 'published'],
      [5, 'GG', '', 'gg', 'unknown'],
    ]);
    expect(table.measures.map(({ values }) => values.map(valueMeaning))).toEqual([
      ['1100 number N.', '1200 number N.'],
      ['notAvailable', 'missing'],
    ]);
  });

  test.each<[string, string]>([
    ['pubblicato', 'published'],
    ['Ricavato', 'derived'],
    ['illustrativo (stima)', 'illustrative'],
    ['inserito', 'entered'],
    ['published', 'published'],
    ['boh', 'unknown'],
    ['', 'unknown'],
  ])('origin %j: %s', (word, origin) => {
    expect(read(HEADER, ['A', 'x', 'N.', 1, 2, word]).measures[0]?.origin).toBe(origin);
  });

  test.each<[string, TestCell, string]>([
    ['surrounding blanks are cut', '  A1 ', 'A1'],
    ['inner blanks stay', 'Controlli  Servizi', 'Controlli  Servizi'],
    ['case and accents stay', "ACCESSIBILITA'.Progr", "ACCESSIBILITA'.Progr"],
    ['a trailing dot stays', 'D1.1.1_PROMOS.ASS.', 'D1.1.1_PROMOS.ASS.'],
    ['a number is its digits', 401, '401'],
    ['a code that begins like a total', 'Totale_imprese', 'Totale_imprese'],
    ['a code that begins like a note', 'NOTE.PAG', 'NOTE.PAG'],
  ])('codes: %s', (_what, cell, code) => {
    expect(read(HEADER, [cell, 'x', 'N.', 1, 2]).measures.map((measure) => measure.code)).toEqual([code]);
  });

  test('where a code is repeated the first row counts', () => {
    const table = read(HEADER, ['A', 'uno', 'N.', 1, 2], ['B', 'due', 'N.', 3, 4], ['A', 'tre', 'N.', 5, 6]);
    expect(table.byCode.get('A')?.description).toBe('uno');
    expect(table.measures.length).toBe(3);
  });

  test('a repeated code leads to the first', () => {
    const { diagnostics } = readMeasures(
      gridOf([HEADER, ['A', 'x', '', 1], ['A', 'y', '', 2]], { sheet: 'Misure' }),
    );
    expect(diagnostics).toEqual([
      {
        code: 'TG303',
        at: { sheet: 'Misure', range: { row: 2, column: 0, rows: 1, columns: 1 } },
        params: { code: 'A' },
        related: [{ sheet: 'Misure', range: { row: 1, column: 0, rows: 1, columns: 1 } }],
      },
    ]);
  });

  test('another order of columns, English headers, an unknown column', () => {
    const table = read(
      ['Origin', 2024, 'Office', 'Unit', 'Code', 2023, 'Description'],
      ['derived', 2, 'x', 'N.', 'A', 1, 'Loans'],
    );
    expect(table.measures[0]).toMatchObject({
      code: 'A',
      description: 'Loans',
      unit: 'N.',
      origin: 'derived',
    });
    expect(table.years).toEqual([
      { year: 2023, column: 5 },
      { year: 2024, column: 1 },
    ]);
  });

  test('days of the year of their column are values, not the header again', () => {
    const oneYear = ['Codice', 'Descrizione', '2024'];
    const table = read(oneYear, ['A', 'x', '31-12-2024'], oneYear, ['B', 'y', '30-06-2024']);
    expect(table.measures.map(({ code, values }) => [code, ...values.map(valueMeaning)])).toEqual([
      ['A', '2024-12-31'],
      ['B', '2024-06-30'],
    ]);
  });
});
