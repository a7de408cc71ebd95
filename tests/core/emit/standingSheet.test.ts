import { settleCell, standingContent } from '../../../src/core/emit/standingSheet';
import type { RawCell } from '../../../src/core/grid';
import { gridOf } from '../../support/planGrids';

const KNOWN: ReadonlySet<RawCell> = new Set(['Titolo di prima']);

test.each<[string, RawCell, RawCell, boolean, RawCell | null]>([
  ['an empty cell gets what is wanted', '=A1', '', false, '=A1'],
  ['an empty cell for which nothing is wanted stays', '', '', true, null],
  ['what stands there already stays', '=A1', '=A1', true, null],
  ['a formula of ours is written anew', '=A1', '=B1', true, '=A1'],
  ['a formula of ours goes', '', '=B1', true, ''],
  ['a word of ours is written anew', 'Titolo', 'Titolo di prima', true, 'Titolo'],
  ['a title that a person worded stays', 'Titolo', 'Il mio titolo', true, null],
  ['a number typed over a title stays', 'Titolo', 5, true, null],
  ['a text typed over a formula is in the way', '=A1', 'nota', true, 'taken'],
  ['a number typed over a formula is in the way', '=A1', 5, true, 'taken'],
  ['a formula of a person is in the way', '=A1', '=B1', false, 'taken'],
  ['a word like ours is in the way elsewhere', '=A1', 'Titolo di prima', false, 'taken'],
  ['a text is in the way of a title elsewhere', 'Titolo', 'nota', false, 'taken'],
  ['a text for which nothing is wanted stays', '', 'nota', true, null],
  ['the same elsewhere', '', 'nota', false, null],
])('%s', (_what, wanted, there, isOurPlace, expected) => {
  expect(settleCell(wanted, there, isOurPlace, KNOWN)).toBe(expected);
});

test('a sheet that does not begin in its first cell is read at its places', () => {
  const grid = { ...gridOf([['a', 'b'], ['c', 4]]), origin: { row: 2, column: 1 } }; // prettier-ignore
  const standing = { grid: { ...grid, formulas: [['a', 'b'], ['=1', 4]] }, ranges: new Map() }; // prettier-ignore
  const contents = [[2, 1], [2, 2], [3, 1], [3, 2], [0, 0], [4, 1]].map(([row = 0, column = 0]) => standingContent(standing, row, column)); // prettier-ignore
  expect(contents).toEqual(['a', 'b', '=1', 4, '', '']);
});
