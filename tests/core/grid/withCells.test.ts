import { withCells } from '../../../src/core/grid';
import type { Grid, RangeBox } from '../../../src/core/grid';
import { gridOf } from '../../support/planGrids';

const GRID = gridOf([
  ['a', 'b', 'c'],
  ['d', 'e', 'f'],
]);

const box = (row: number, column: number, rows = 1, columns = 1): RangeBox => ({
  row,
  column,
  rows,
  columns,
});

const filled = (text: string, rows: number, columns: number): string[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => text));

const shown = (grid: Grid | undefined): string | undefined =>
  grid?.values.map((line) => line.join('')).join(' ');

test.each([
  [box(0, 0), 'xbc def'],
  [box(1, 2), 'abc dex'],
  [box(0, 1, 2, 2), 'axx dxx'],
  [box(0, 0, 2, 3), 'xxx xxx'],
  [box(2, 0), undefined],
  [box(0, 3), undefined],
  [box(1, 0, 2, 1), undefined],
  [box(-1, 0), undefined],
])('with x in %j the cells are %s', (place, after) => {
  const cells = filled('x', place.rows, place.columns);
  const changed = withCells(GRID, place, { values: cells, formulas: cells, numberFormats: cells });
  expect([shown(changed), shown(GRID)]).toEqual([after, 'abc def']);
});

test.each([
  ['one format stays one', 'General', 'General', 'General'],
  [
    'another format is kept cell by cell',
    'General',
    '0%',
    [
      ['0%', 'General', 'General'],
      ['General', 'General', 'General'],
    ],
  ],
] as const)('%s', (_what, before, format, after) => {
  const cells = { values: [['x']], formulas: [['x']], numberFormats: [[format]] };
  expect(withCells({ ...GRID, numberFormats: before }, box(0, 0), cells)?.numberFormats).toEqual(after);
});

test('a sheet that does not begin in A1 counts from its own corner', () => {
  const cells = { values: [['x']], formulas: [['=1']], numberFormats: [['General']] };
  const changed = withCells({ ...GRID, origin: { row: 4, column: 2 } }, box(5, 3), cells);
  expect([shown(changed), changed?.formulas[1]?.[1]]).toEqual(['abc dxf', '=1']);
});
