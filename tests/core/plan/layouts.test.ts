import fc from 'fast-check';
import { readPlan } from '../../../src/core/plan';
import {
  PRINTED_BODY,
  PRINTED_HEADER,
  TIDY_BODY,
  TIDY_HEADER,
  gridOf,
  printedGrid,
  reorder,
} from '../../support/planGrids';
import type { TestCell } from '../../support/planGrids';
import { planMeaning } from '../../support/planMeaning';

const expected = planMeaning(readPlan(printedGrid()).value);

const titleRows: readonly (readonly TestCell[])[] = [
  ['Camera di commercio di Modena'],
  ['Piano della performance 2025'],
  ['82 2025 ######## target incrementati'],
  ['', 'Legenda: target diminuiti (rosso)'],
  ['82 2025 ######## obiettivo eliminato'],
  ['>>> obiettivo aggiunto <<<'],
  [],
];
const withBlankRows = (rows: readonly (readonly TestCell[])[]) =>
  rows.flatMap((row, i) => (i % 3 === 0 ? [[], row] : [row]));
const withPages = (header: readonly TestCell[], rows: readonly (readonly TestCell[])[]) =>
  rows.flatMap((row, i) => (i % 40 === 39 ? [[`Pagina ${i}`], ...titleRows, header, row] : [row]));
const ENGLISH_LEVELS: Readonly<Record<string, string>> = {
  'Area strategica': 'Strategic area',
  'Obiettivo strategico': 'Strategic objective',
  Indicatori: 'Indicators',
  'Obiettivi operativi': 'Operational objectives',
  'Obiettivo operativo': 'Operational objective',
  Indicatore: 'Indicator',
};
const OFFICES = Array.from({ length: 10 }, (_, i) => `Ufficio ${String.fromCharCode(65 + i)}`);
const headed = (header: readonly TestCell[], body: readonly (readonly TestCell[])[]) =>
  gridOf([header, ...body]);

describe('the same plan is read', () => {
  test.each([
    ['below titles and legend', gridOf([...titleRows, PRINTED_HEADER, ...PRINTED_BODY])],
    ['with blank rows', headed(PRINTED_HEADER, withBlankRows(PRINTED_BODY))],
    [
      'with title, legend and header on every page',
      gridOf([...titleRows, PRINTED_HEADER, ...withPages(PRINTED_HEADER, PRINTED_BODY)]),
    ],
    ['from a sheet that does not begin in A1', printedGrid({ origin: { row: 7, column: 3 } })],
    ['tidy, with blank rows and titles', gridOf([...titleRows, TIDY_HEADER, ...withBlankRows(TIDY_BODY)])],
    [
      'tidy, with repeated headers',
      gridOf([...titleRows, TIDY_HEADER, ...withPages(TIDY_HEADER, TIDY_BODY)]),
    ],
    [
      'tidy, without level column',
      headed(
        TIDY_HEADER.slice(1),
        TIDY_BODY.map((row) => (row[1] === '' ? ['', row[0] ?? '', ...row.slice(3)] : row.slice(1))),
      ),
    ],
    [
      'with English headers',
      headed(
        [
          'Objectives and indicators',
          'Weight (%)',
          'Description and algorithm',
          'Actual 2022',
          'Actual 2023',
          'Actual 2024',
          'Target 2025',
          'Target 2026',
          'Target 2027',
        ],
        PRINTED_BODY,
      ),
    ],
    [
      'tidy, with English headers',
      headed(
        [
          'Level',
          'Code',
          'Name',
          'Weight',
          'Description',
          'Algorithm',
          2022,
          2023,
          2024,
          'Target 2025',
          'Target 2026',
          'Target 2027',
        ],
        TIDY_BODY,
      ),
    ],
    [
      'tidy, with English level words',
      headed(
        TIDY_HEADER,
        TIDY_BODY.map(([level, code = '', name, ...rest]) => [
          ENGLISH_LEVELS[String(level)] ?? '',
          code,
          name || String(level),
          ...rest,
        ]),
      ),
    ],
    [
      'with abbreviated headers',
      headed(
        [
          'Ob. op. / Ind.',
          'Pond.',
          'Descr.',
          'Cons. 2022',
          'Cons. 2023',
          'Cons. 2024',
          'Tgt 2025',
          'Tgt 2026',
          'Tgt 2027',
        ],
        PRINTED_BODY,
      ),
    ],
    [
      'with years as numbers',
      headed(
        ['Codice e denominazione', 'Peso %', 'Descrizione e algoritmo', 2022, 2023, 2024, 2025, 2026, 2027],
        PRINTED_BODY,
      ),
    ],
    [
      'with the header on two rows',
      gridOf([
        ['Obiettivi e indicatori', 'Peso', 'Descrizione', 'Storico', '', '', 'Target'],
        ['', '', '', 2022, 2023, 2024, 2025, 2026, 2027],
        ...PRINTED_BODY,
      ]),
    ],
    [
      'with a merged header on two rows',
      gridOf(
        [
          ['Obiettivi e indicatori', 'Peso', 'Descrizione', 'Storico', '', '', 'Target'],
          ['', '', '', 2022, 2023, 2024, 2025, 2026, 2027],
          ...PRINTED_BODY,
        ],
        {
          merges: [
            { row: 0, column: 3, rows: 1, columns: 3 },
            { row: 0, column: 6, rows: 1, columns: 3 },
            { row: 0, column: 0, rows: 2, columns: 1 },
          ],
        },
      ),
    ],
    [
      'with the years over the words',
      gridOf([
        ['Obiettivi e indicatori', 'Peso', 'Descrizione', '2022', '2023', '2024', '2025', '2026', '2027'],
        ['', '', '', 'cons.', 'cons.', 'cons.', 'target', 'target', 'target'],
        ...PRINTED_BODY,
      ]),
    ],
    [
      'with algorithms in a column of their own',
      headed(
        [...PRINTED_HEADER, 'Algoritmo'],
        PRINTED_BODY.map((row) => [
          ...row.slice(0, 2),
          String(row[2]).split('\n')[0] ?? '',
          ...row.slice(3),
          String(row[2]).split('\n')[1] ?? '',
        ]),
      ),
    ],
    [
      'with weights as numbers',
      headed(
        PRINTED_HEADER,
        PRINTED_BODY.map((row) => [
          row[0] ?? '',
          Number(String(row[1]).replace('%', '').replace(',', '.')),
          ...row.slice(2),
        ]),
      ),
    ],
    [
      'with weights as plain text',
      headed(
        PRINTED_HEADER,
        PRINTED_BODY.map((row) => [row[0] ?? '', String(row[1]).replace('%', ''), ...row.slice(2)]),
      ),
    ],
    [
      'with weights as fractions',
      headed(
        PRINTED_HEADER,
        TIDY_BODY.map((row, i) => [
          PRINTED_BODY[i]?.[0] ?? '',
          (row[3] as readonly [number, string])[0],
          ...(PRINTED_BODY[i]?.slice(2) ?? []),
        ]),
      ),
    ],
    [
      'with a blank before the percent sign',
      headed(
        PRINTED_HEADER,
        PRINTED_BODY.map((row) => [row[0] ?? '', String(row[1]).replace('%', ' %'), ...row.slice(2)]),
      ),
    ],
    [
      'with a responsible office between the columns',
      headed(
        ['Ufficio', ...PRINTED_HEADER, 'Note'],
        PRINTED_BODY.map((row, i) => [`Ufficio ${i}`, ...row, 'da verificare']),
      ),
    ],
    [
      'among twenty unknown columns',
      headed(
        [...OFFICES, ...PRINTED_HEADER, ...OFFICES],
        PRINTED_BODY.map((row) => [...OFFICES.map(() => 'x'), ...row, ...OFFICES.map(() => 2024)]),
      ),
    ],
  ])('%s', (_what, grid) => {
    const { value, diagnostics } = readPlan(grid);
    expect(diagnostics).toEqual([]);
    expect(planMeaning(value)).toEqual(expected);
  });

  test('without the columns that Traguardo owns, whatever their headers say', () => {
    const owned = ['Target 2025', 'Peso', 'Consuntivo 2024', 'Livello'];
    const grid = gridOf([
      [...PRINTED_HEADER, ...owned],
      ...PRINTED_BODY.map((row) => [...row, '>= 1 N.', '99,00%', '7 N.', 'Indicatore']),
    ]);
    const { value } = readPlan(grid, {
      ownedColumns: { first: PRINTED_HEADER.length, last: PRINTED_HEADER.length + 3 },
    });
    expect(planMeaning(value)).toEqual(expected);
  });

  test('whatever the order of the columns, with unknown columns between', () => {
    const layouts = [
      {
        rows: [PRINTED_HEADER, ...PRINTED_BODY],
        words: [...PRINTED_HEADER.slice(0, 6), 'Target 2025', 'Target 2026', 'Target 2027'],
      },
      { rows: [TIDY_HEADER, ...TIDY_BODY], words: TIDY_HEADER },
    ];
    const law = fc.property(
      fc.constantFrom(...layouts),
      fc.infiniteStream(fc.nat()),
      ({ rows, words }, keys) => {
        const order = [...words.map((_, i) => i), -1, -1];
        const ranks = new Map(order.map((_, i) => [i, keys.next().value as number]));
        const shuffled = order.map((_, i) => i).sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
        const moved = reorder(
          [words, ...rows.slice(1)],
          shuffled.map((i) => order[i] ?? -1),
          (row) => (row === 0 ? 'Responsabile' : 'Ufficio 7'),
        );
        expect(planMeaning(readPlan(gridOf(moved)).value)).toEqual(expected);
      },
    );
    fc.assert(law, { seed: 2025, numRuns: 12 });
  });
});
