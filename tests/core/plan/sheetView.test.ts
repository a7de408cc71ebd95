import { cellAt } from '../../../src/core/grid';
import {
  columnInRow,
  isFilled,
  rowBelowEverything,
  textAt,
  textOf,
  viewOf,
} from '../../../src/core/plan/sheetView';
import { gridOf } from '../../support/planGrids';
import type { TestCell } from '../../support/planGrids';

test.each<[TestCell, string]>([
  [' a ', 'a'],
  [1.5, '1.5'],
  [true, 'VERO'],
  [false, 'FALSO'],
  ['', ''],
  ['#N/A', ''],
])('%j says %j', (cell, text) => {
  const grid = gridOf([[cell]]);
  expect([textOf(cellAt(grid, 0, 0)), textAt(grid, 0, 0), textAt(grid, 0, undefined)]).toEqual([text, text, '']);
}); // prettier-ignore

test.each<[TestCell, boolean]>([
  ['a', true],
  [0, true],
  ['#N/A', true],
  ['', false],
])('%j fills its cell: %s', (cell, filled) => {
  expect([isFilled(gridOf([[cell]]), 0, 0), isFilled(gridOf([[cell]]), 0, undefined)]).toEqual([
    filled,
    false,
  ]);
});

describe('the columns that are the user’s own', () => {
  const grid = gridOf([['a', 'b', 'c', 'd', 'e']], { origin: { row: 3, column: 2 } });
  test.each([
    ['no owned ones', undefined, [2, 3, 4, 5, 6]],
    ['owned ones between', { first: 3, last: 4 }, [2, 5, 6]],
    ['one owned', { first: 6, last: 6 }, [2, 3, 4, 5]],
  ])('%s', (_what, owned, columns) => {
    expect(viewOf(grid, owned)).toMatchObject({ firstRow: 3, endRow: 4, columns });
  });
});

test.each<[readonly number[] | undefined, number | undefined]>([
  [undefined, 0],
  [[], 0],
  [[1, 2], 2],
  [[1], 0],
])('of the columns %j, the one that the row fills', (perLevel, column) => {
  expect(columnInRow(gridOf([['a', '', 'c']]), 0, 0, perLevel)).toBe(column);
});

test.each<[string, readonly (readonly TestCell[])[], number]>([
  ['rows', [['a'], ['b']], 3],
  ['rows with blanks below', [['a'], ['b'], [''], ['']], 3],
  ['one row', [['a']], 2],
  ['cells of owned columns alone', [['a', ''], ['', 'x']], 2],
  ['nothing', [['']], 1],
])('the row below %s, one apart', (_what, rows, row) => {
  expect(rowBelowEverything(gridOf(rows), { first: 1, last: 1 })).toBe(row);
}); // prettier-ignore
