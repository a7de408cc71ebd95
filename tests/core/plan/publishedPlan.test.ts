import fc from 'fast-check';
import { runChecks } from '../../../src/core/checks';
import { cellName } from '../../../src/core/grid';
import { readPlan } from '../../../src/core/plan';
import type { Diagnostic } from '../../../src/core/diagnostics';
import type { NodeKind } from '../../../src/core/plan';
import {
  PRINTED_BODY,
  PRINTED_HEADER,
  TIDY_BODY,
  TIDY_HEADER,
  gridOf,
  printedGrid,
  reorder,
  seedRows,
  tidyGrid,
} from '../../support/planGrids';
import type { TestCell } from '../../support/planGrids';
import { planMeaning, targetMeaning, valueMeaning } from '../../support/planMeaning';

const printed = readPlan(printedGrid());
const tidy = readPlan(tidyGrid());
const expected = planMeaning(printed.value);

const shown = ({ code, at }: Diagnostic): string =>
  'workbook' in at ? code : `${code} ${cellName(at.range.row, at.range.column)}`;

describe('the published plan', () => {
  test.each([
    ['printed', printed],
    ['tidy', tidy],
  ])('%s layout: the counts are those of the plan', (_layout, { value }) => {
    const count = (kind: NodeKind, parent?: NodeKind): number =>
      value.nodes.filter(
        (node) => node.kind === kind && (parent === undefined || value.nodes[node.parent]?.kind === parent),
      ).length;
    expect({
      areas: count('area'),
      objectives: count('objective', 'area'),
      operational: count('operationalObjective', 'block'),
      strategicIndicators: count('indicator', 'block'),
      operationalIndicators: count('indicator', 'operationalObjective'),
      all: value.nodes.length,
    }).toEqual({
      areas: 3,
      objectives: 10,
      operational: 17,
      strategicIndicators: 29,
      operationalIndicators: 77,
      all: 3 + 10 + 20 + 17 + 29 + 77,
    });
  });

  test('every row is read as transcribed', () => {
    expect(printed.value.nodes.map(({ code, name }) => [code, name])).toEqual(
      seedRows.map(({ code, name }) => [code, name]),
    );
    const indicators = printed.value.nodes.filter((node) => node.kind === 'indicator');
    expect(indicators.map(({ description, algorithm }) => [description, algorithm])).toEqual(
      seedRows.flatMap(({ indicator }) =>
        indicator === undefined ? [] : [[indicator.description, indicator.algorithm]],
      ),
    );
    expect(
      indicators.map(({ history }) => history.map((value) => ('raw' in value ? value.raw : ''))),
    ).toEqual(
      seedRows.flatMap(({ indicator }) =>
        indicator === undefined ? [] : [Object.values(indicator.history)],
      ),
    );
  });

  test('both layouts give the same plan', () => {
    expect(planMeaning(tidy.value)).toEqual(expected);
    expect([printed.value.layout, tidy.value.layout]).toEqual(['printed', 'tidy']);
  });

  test.each([
    ['701.S3 C2.1_01', '2 / 701 / 701.S3 C2.1_01'],
    ['D1.2.1 CARNET_DOGANE', '3 / 801 / 801.A1.3 / D1.2.1 CARNET_DOGANE'],
    ['82.ACCESSIBILITÀ', '3 / 802 / 802.A1.3 / 82.ACCESSIBILITÀ'],
    ['D6.2_SITO.T&S', '1 / 401 / D6.2_SITO.T&S'],
  ])('%s: key %s', (code, key) => {
    expect(printed.value.nodes.filter((node) => node.code === code).map((node) => node.key)).toEqual([key]);
  });

  test.each([
    ['71.B1.1_1', ['2022-08-31', '2023-10-17', '2024-12-25'], ['by 2025-12-31', 'missing', 'missing']],
    [
      '803.S1',
      ['1 percent %', '0.9032 percent %', '0.9032 percent %'],
      ['>= 0.98 percent %', 'untyped 0.98 percent %', 'notAvailable'],
    ],
    [
      '82.EUREKA',
      ['0.1276 percent %', '-0.1132 percent %', '-0.166 percent %'],
      ['<= -0.1 percent %', 'missing', 'missing'],
    ],
  ])('%s: values and targets', (code, history, targets) => {
    for (const { value } of [printed, tidy]) {
      const node = value.nodes.find((found) => found.code === code);
      expect(node?.kind === 'indicator' && node.history.map(valueMeaning)).toEqual(history);
      expect(node?.kind === 'indicator' && node.targets.map(targetMeaning)).toEqual(targets);
    }
  });

  test.each([
    ['printed', printed, printedGrid(), ['TG203 G84', 'TG203 G131', 'TG203 H145', 'TG204 I145']],
    ['tidy', tidy, tidyGrid(), ['TG203 J84', 'TG203 J131', 'TG203 K145', 'TG204 L145']],
  ])(
    '%s layout: nothing is found but three targets without operator and one N/D',
    (_layout, { value, diagnostics }, grid, codes) => {
      expect(diagnostics).toEqual([]);
      expect(runChecks(value, undefined, grid).map(shown)).toEqual(codes);
    },
  );
});

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
