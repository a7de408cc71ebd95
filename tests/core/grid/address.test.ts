import { cellName, columnName, quoteSheet, rangeName } from '../../../src/core/grid';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %d is %s', (column, name) => {
  expect(columnName(column)).toBe(name);
});

test.each([
  ['', 'C5'],
  ['row', 'C$5'],
  ['column', '$C5'],
  ['both', '$C$5'],
] as const)('a cell fixed in "%s" is %s', (fixed, name) => {
  expect(cellName(4, 2, fixed)).toBe(name);
  if (fixed === '') expect(cellName(4, 2)).toBe(name);
});

test.each([
  [{ row: 1, column: 1, rows: 1, columns: 1 }, 'B2', '$B$2'],
  [{ row: 1, column: 1, rows: 8, columns: 3 }, 'B2:D9', '$B$2:$D$9'],
  [{ row: 1, column: 1, rows: 2, columns: 1 }, 'B2:B3', '$B$2:$B$3'],
  [{ row: 1, column: 1, rows: 1, columns: 2 }, 'B2:C2', '$B$2:$C$2'],
])('the rectangle %j is %s', (box, free, fixed) => {
  expect([rangeName(box), rangeName(box, 'both')]).toEqual([free, fixed]);
});

test.each([
  ['Piano', 'Piano'],
  ['_2025', '_2025'],
  ['Città.2025', 'Città.2025'],
  ['Élan', 'Élan'],
  ['Il mio piano', "'Il mio piano'"],
  ["L'Aquila", "'L''Aquila'"],
  ["'''", "''''''''"],
  ['2025', "'2025'"],
  ['Piano-2025', "'Piano-2025'"],
  ['-Piano', "'-Piano'"],
  ['A1', "'A1'"],
  ['xfd12', "'xfd12'"],
  ['ABCD12', 'ABCD12'],
  ['A1B', 'A1B'],
  ['_A1', '_A1'],
  ['R', 'R'],
  ['rc', "'rc'"],
  ['R1C1', "'R1C1'"],
  ['R12C', "'R12C'"],
  ['rC34', "'rC34'"],
  ['R1C1a', 'R1C1a'],
  ['', "''"],
])('in a formula the sheet "%s" is %s', (name, written) => {
  expect(quoteSheet(name)).toBe(written);
});
