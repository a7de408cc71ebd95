import { cellAt, formulaAt, gridEnd, numberFormatAt, toCell } from '../../../src/core/grid';
import type { Cell, Grid, RawCell } from '../../../src/core/grid';

const grid: Grid = {
  sheet: 'Piano',
  origin: { row: 2, column: 3 },
  values: [
    ['a', 1, 'sum'],
    [true, '#N/A', ''],
  ],
  formulas: [
    ['a', 1, '=SUM(1)'],
    [true, '=NA()', ''],
  ],
  numberFormats: [
    ['@', '0', '0.00'],
    ['General', '0%', '0'],
  ],
  merges: [],
  indents: new Map(),
  hiddenRows: new Set(),
  outlines: new Map(),
};

test.each<[RawCell | undefined, Cell]>([
  [undefined, { kind: 'empty' }],
  ['', { kind: 'empty' }],
  [' \t\u00a0', { kind: 'empty' }],
  [0, { kind: 'number', value: 0 }],
  [false, { kind: 'boolean', value: false }],
  [' a ', { kind: 'text', value: ' a ' }],
  ['#n/a', { kind: 'text', value: '#n/a' }],
  ...[
    '#N/A',
    '#VALUE!',
    '#REF!',
    '#DIV/0!',
    '#NUM!',
    '#NAME?',
    '#NULL!',
    '#SPILL!',
    '#CALC!',
    '#FIELD!',
    '#BUSY!',
    '#GETTING_DATA',
  ].map((value): [RawCell, Cell] => [value, { kind: 'errorValue', value }]),
])('%j is %j', (raw, cell) => {
  expect(toCell(raw)).toEqual(cell);
});

test.each([
  [2, 3, { kind: 'text', value: 'a' }, undefined, '@'],
  [2, 4, { kind: 'number', value: 1 }, undefined, '0'],
  [2, 5, { kind: 'text', value: 'sum' }, '=SUM(1)', '0.00'],
  [3, 3, { kind: 'boolean', value: true }, undefined, 'General'],
  [3, 4, { kind: 'errorValue', value: '#N/A' }, '=NA()', '0%'],
  [3, 5, { kind: 'empty' }, undefined, '0'],
  [0, 0, { kind: 'empty' }, undefined, 'General'],
  [9, 3, { kind: 'empty' }, undefined, 'General'],
  [2, 9, { kind: 'empty' }, undefined, 'General'],
])('row %d, column %d of the sheet holds %j', (row, column, cell, formula, format) => {
  expect([
    cellAt(grid, row, column),
    formulaAt(grid, row, column),
    numberFormatAt(grid, row, column),
  ]).toEqual([cell, formula, format]);
});

test('one number format stands for all cells', () => {
  expect(numberFormatAt({ ...grid, numberFormats: '0.0' }, 99, 99)).toBe('0.0');
});

test.each([
  [grid, { row: 4, column: 6 }],
  [
    { ...grid, values: [] },
    { row: 2, column: 3 },
  ],
])('a picture ends after its last cell', (picture, end) => {
  expect(gridEnd(picture)).toEqual(end);
});
