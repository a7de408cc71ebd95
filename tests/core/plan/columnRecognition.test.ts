import { messageOf } from '../../../src/core/diagnostics';
import { columnName } from '../../../src/core/grid';
import { readPlan } from '../../../src/core/plan';
import type { ColumnRole, Plan } from '../../../src/core/plan';
import { nameOfRole } from '../../../src/core/plan/columnRecognition';
import { gridOf } from '../../support/planGrids';
import type { TestCell } from '../../support/planGrids';

type Row = readonly TestCell[];
const HEADER: Row = ['Codice', 'Denominazione', 'Peso', 'Formula', 'Consuntivo 2024', 'Target 2025'];
const BODY: readonly Row[] = [
  ['A1', 'Tempo medio', '40%', 'GG / PR1', '3 gg', '<= 2 gg'],
  ['A2', 'Visite dei musei', '60%', 'VIS + 1', '5 N.', '>= 6 N.'],
];

/** `A code 0.98 headerAndContent`, and `with B` for a column that would do about as well. */
const shown = ({ recognition }: Plan): readonly string[] =>
  recognition.columns.map(({ column, role, confidence, reason, rivals }) =>
    [columnName(column), role, confidence, reason, ...rivals.map((rival) => `with ${columnName(rival)}`)].join(' '),
  ); // prettier-ignore
const read = (rows: readonly Row[], columns: ReadonlyMap<ColumnRole, number> = new Map()) =>
  readPlan(gridOf(rows), { corrections: { columns, rows: new Map() } });

describe('how sure a column is, and why', () => {
  test('headers and cells that agree', () => {
    expect(shown(read([HEADER, ...BODY]).value)).toEqual([
      'A code 0.98 headerAndContent',
      'B name 0.98 headerAndContent',
      'C weight 0.98 headerAndContent',
      'D algorithm 0.98 headerAndContent',
      'E history:2024 0.98 headerAndContent',
      'F target:2025 0.98 headerAndContent',
    ]);
  });

  test('what a person says is sure, and only that', () => {
    expect(shown(read([HEADER, ...BODY], new Map([['code', 0]])).value)).toEqual([
      'A code 1 person',
      ...shown(read([HEADER, ...BODY]).value).slice(1),
    ]);
  });

  const five = (cell: TestCell): readonly Row[] =>
    Array.from({ length: 5 }, (_, i) => [`A${i}`, `Nome esteso ${i}`, '20%', 'GG / 2', '1', '>= 1', cell]);
  test.each<[string, string, readonly Row[], string | undefined]>([
    ['cells that say nothing against it', 'Unità', five('imprese').slice(1), 'G unit 0.9 header'],
    ['five cells that do', 'Unità', five('imprese'), 'G unit 0.6 header'],
    ['an empty column', 'Unità', five(''), 'G unit 0.9 header'],
    ['one in five cells that fits', 'Unità', [...five('imprese').slice(1), ...five('gg').slice(4)], 'G unit 0.9 header'],
    ['one in ten', 'Unità', [...five('imprese'), ...five('imprese').slice(1), ...five('gg').slice(4)], 'G unit 0.9 header'],
    ['three in five', 'Unità', [...five('imprese').slice(3), ...five('gg').slice(2)], 'G unit 0.98 headerAndContent'],
    ['a reason why not, which no cell can tell', 'Non valutabile', five('sede chiusa'), 'G exemption 0.9 header'],
    ['cells alone', 'Boh', five('>='), 'G operator 0.8 content'],
    ['most of the cells alone', 'Boh', [...five('>=').slice(1), ...five('x').slice(4)], 'G operator 0.64 content'],
    ['nobody', 'Boh', five('x'), undefined],
  ])('%s', (_what, header, rows, expected) => {
    expect(shown(read([[...HEADER, header], ...rows]).value)[6]).toBe(expected);
  }); // prettier-ignore
});

describe('two columns that would do about as well', () => {
  const doubtful = (rows: readonly Row[], columns?: ReadonlyMap<ColumnRole, number>) => {
    const { value, diagnostics } = read(rows, columns);
    const found = diagnostics.filter(({ code }) => code === 'TG112');
    return {
      columns: shown(value).filter((line) => line.includes('with')),
      found: found.map((one) => messageOf(one, 'it')),
      places: found.map(({ at, related }) => [at, ...(related ?? [])]),
    };
  };
  const twice = (header: string, cell: string): readonly Row[] => [
    [...HEADER, header, header],
    ...BODY.map((row) => [...row, cell, cell]),
  ];

  test.each<[string, readonly Row[], string]>([
    ['units', twice('Unità', 'gg'), 'G unit 0.45 headerAndContent with H'],
    ['operators', twice('Operatore', '>='), 'G operator 0.45 headerAndContent with H'],
    ['levels', twice('Livello', 'Indicatore'), 'G level 0.45 headerAndContent with H'],
    ['values of a year', twice('Consuntivo 2023', '3 gg'), 'G history:2023 0.45 headerAndContent with H'],
    ['targets of a year', twice('Target 2026', '>= 1'), 'G target:2026 0.45 headerAndContent with H'],
    ['units by their cells alone', twice('Boh', 'gg'), 'G unit 0.45 content with H'],
  ])('%s', (_what, rows, expected) => {
    expect(doubtful(rows).columns).toEqual([expected]);
  });

  test('are a finding at the header, which names both', () => {
    const at = (column: number) => ({ sheet: 'Piano', range: { row: 0, column, rows: 1, columns: 1 } });
    expect(doubtful(twice('Unità', 'gg'))).toMatchObject({
      found: [expect.stringMatching(/unità.*G.*H/i)],
      places: [[at(6), at(7)]],
    });
  });

  test('are none where a person chose', () => {
    expect(doubtful(twice('Unità', 'gg'), new Map([['unit', 7]]))).toEqual({
      columns: [],
      found: [],
      places: [],
    });
  });

  test('that differ in how well they fit are none', () => {
    const rows = [[...HEADER, 'Unità', 'Unità'], ...BODY.map((row) => [...row, 'boh', 'gg'])];
    expect(doubtful(rows).columns).toEqual([]);
    expect(shown(read(rows).value)[6]).toBe('H unit 0.98 headerAndContent');
  });
});

test.each<[ColumnRole, string]>([
  ['label', 'label'],
  ['code', 'code'],
  ['name', 'name'],
  ['level', 'level'],
  ['weight', 'weight'],
  ['description', 'description'],
  ['algorithm', 'algorithm'],
  ['unit', 'unit'],
  ['operator', 'operator'],
  ['exemption', 'exemption'],
  ['history:2024', 'history'],
  ['target:2025', 'targets'],
])('in a finding %s is called %s', (role, name) => {
  expect(nameOfRole(role)).toBe(name);
});
