import { fingerprintOf } from '../../../src/core/checks/fingerprint';
import { WORKBOOK } from '../../../src/core/diagnostics';
import type { Diagnostic, Location } from '../../../src/core/diagnostics';
import type { Grid, RawCell } from '../../../src/core/grid';
import { readPlan } from '../../../src/core/plan';
import { gridOf } from '../../support/planGrids';

const CELLS: readonly (readonly RawCell[])[] = [
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9],
];
const boxOf = (row: number, column: number, rows: number, columns: number, sheet = 'Piano'): Location => ({
  sheet,
  range: { row, column, rows, columns },
});
const findingAt = (at: Location, text = 'x'): Diagnostic => ({ code: 'TG205', at, params: { text } });

function fingerprint(finding: Diagnostic, ...grids: readonly Grid[]): string {
  return fingerprintOf(finding, { plan: readPlan(gridOf([])).value, measures: undefined, grids });
}

/** The sheet with another content in one cell. */
const changed = (row: number, column: number, content: RawCell): Grid =>
  gridOf(CELLS.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? content : cell))));

describe('the fingerprint of a finding about several cells', () => {
  const finding = findingAt(boxOf(1, 1, 2, 2));
  const before = fingerprint(finding, gridOf(CELLS));

  test.each([
    [1, 1],
    [1, 2],
    [2, 1],
    [2, 2],
  ])('is another one when row %i, column %i of it changes', (row, column) => {
    expect(fingerprint(finding, changed(row, column, 99))).not.toBe(before);
  });

  test.each([
    [0, 0],
    [0, 1],
    [1, 0],
    [2, 0],
  ])('stays when the cell beside it in row %i, column %i changes', (row, column) => {
    expect(fingerprint(finding, changed(row, column, 99))).toBe(before);
  });
});

describe('the fingerprint', () => {
  const one = boxOf(0, 0, 1, 1);
  const of = (content: RawCell): string => fingerprint(findingAt(one), gridOf([[content]]));

  test('tells empty cells, texts, numbers and formulas apart', () => {
    const grid = gridOf([[3]]);
    const withFormula = fingerprint(findingAt(one), { ...grid, formulas: [['=1+2']] });
    const all = [of(''), of('3'), of(3), of(true), withFormula];
    expect(new Set(all).size).toBe(all.length);
  });

  test('of a sheet that is gone is not that of an empty cell', () => {
    expect(fingerprint(findingAt(one), gridOf([['']], { sheet: 'Altro' }))).not.toBe(of(''));
  });

  test('of the whole workbook is that of its facts', () => {
    expect(fingerprint(findingAt(WORKBOOK), gridOf([[1]]))).toBe(
      fingerprint(findingAt(WORKBOOK), gridOf([[2]])),
    );
    expect(fingerprint(findingAt(WORKBOOK, 'a'))).not.toBe(fingerprint(findingAt(WORKBOOK, 'b')));
  });

  test('does not depend on the order in which facts are named', () => {
    const about = (params: Diagnostic['params']): Diagnostic =>
      ({ code: 'TG402', at: WORKBOOK, params }) as Diagnostic;
    const [there, back] = [
      { name: 'a', sum: '90.00' },
      { sum: '90.00', name: 'a' },
    ];
    expect(fingerprint(about(there))).toBe(fingerprint(about(back)));
  });

  test('is the same as in workbooks that were written before: 16 digits', () => {
    expect([of(''), of('3'), of(4)]).toEqual(['35a42f34b7bb2507', '4b752cfbfc9b69aa', '00079e1285a9ec0b']);
  });
});
