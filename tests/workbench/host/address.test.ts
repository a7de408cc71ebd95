import fc from 'fast-check';
import { formatArea, formatReference, parseArea, parseReference } from '../../../src/workbench/host';
import { cellCount, eachCell, intersect, isInSheet, subtract, unite } from '../../../src/workbench/host/area';
import type { Area } from '../../../src/workbench/host';

const area = (row: number, column: number, rowCount: number, columnCount: number): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});

describe('addresses', () => {
  test.each<[string, Area | null]>([
    ['A1', area(0, 0, 1, 1)],
    ['$B$2:C3', area(1, 1, 2, 2)],
    ['c3:b2', area(1, 1, 2, 2)],
    ['AA10', area(9, 26, 1, 1)],
    ['A:C', area(0, 0, 1_048_576, 3)],
    ['2:3', area(1, 0, 2, 16_384)],
    ['XFD1048576', area(1_048_575, 16_383, 1, 1)],
    ['XFE1', null],
    ['A1048577', null],
    ['A', null],
    ['7', null],
    ['A0', null],
    ['A1:', null],
    ['A1:B2:C3', null],
    ['Punteggio', null],
    ['', null],
  ])('%j', (text, expected) => expect(parseArea(text)).toEqual(expected));

  test.each([
    ["'L''altro'!A1", "L'altro"],
    ['Piano!$A$1:$B$9', 'Piano'],
    ['A1', undefined],
  ])('the sheet of %s', (text, sheet) => expect(parseReference(text)?.sheet).toBe(sheet));

  test('with the sheet, quoted where it must be', () => {
    expect([
      formatReference('Piano', area(0, 0, 1, 1), true),
      formatReference('Il piano', area(0, 0, 2, 1)),
    ]).toEqual(['Piano!$A$1', "'Il piano'!A1:A2"]);
  });
});

describe('areas', () => {
  const numbers = fc.tuple(
    fc.nat(6),
    fc.nat(6),
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 1, max: 5 }),
  );
  const anyArea = numbers.map(([row, column, rows, columns]) => area(row, column, rows, columns));
  const cellsOf = (one: Area): readonly string[] => {
    const cells: string[] = [];
    eachCell(one, (row, column) => cells.push(`${row} ${column}`));
    return cells;
  };
  const check = (law: (a: Area, b: Area) => void) =>
    fc.assert(fc.property(anyArea, anyArea, law), { seed: 20250101 });

  test('formatting is read back', () => check((a) => expect(parseArea(formatArea(a, true))).toEqual(a)));

  test('an area is what it shares with a hole and what is left, each cell once', () =>
    check((a, hole) => {
      const shared = intersect(a, hole);
      const parts = [...subtract(a, hole), ...(shared ? [shared] : [])].flatMap(cellsOf);
      expect([...parts].sort()).toEqual([...cellsOf(a)].sort());
    }));

  test('the union holds both and touches their edges', () =>
    check((a, b) => {
      const whole = unite(a, b);
      expect([intersect(whole, a), intersect(whole, b)]).toEqual([a, b]);
      expect(cellCount(whole)).toBeGreaterThanOrEqual(Math.max(cellCount(a), cellCount(b)));
    }));

  test.each([
    [area(-1, 0, 1, 1), false],
    [area(0, 0, 0, 1), false],
    [area(0, 16_383, 1, 2), false],
    [area(0.5, 0, 1, 1), false],
    [area(0, 0, 1_048_576, 16_384), true],
  ])('%j lies in the sheet: %s', (one, expected) => expect(isInSheet(one)).toBe(expected));
});
