import fc from 'fast-check';
import { rangeName } from '../../src/core/grid';
import { boxesOfAddress } from '../../src/excel/boxes';
import { Paint } from '../../src/excel/paint';
import { box } from './sheets';

describe('addresses of events', () => {
  test.each([
    ['B2', [box(1, 1)]],
    ['A1:C9', [box(0, 0, 9, 3)]],
    ['$A$1:$C$9', [box(0, 0, 9, 3)]],
    ['B:C', [box(0, 1, 1_048_576, 2)]],
    ['3:5', [box(2, 0, 3, 16_384)]],
    ['A1,C3:D4', [box(0, 0), box(2, 2, 2, 2)]],
    ['', []],
    ['qualcosa!', []],
  ])('%j', (address, expected) => expect(boxesOfAddress(address)).toEqual(expected));

  const anyBox = fc
    .tuple(fc.nat(2_000), fc.nat(800), fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }))
    .map(([row, column, rows, columns]) => box(row, column, rows, columns));

  test('are read back as they are written', () => {
    fc.assert(
      fc.property(anyBox, (one) => expect(boxesOfAddress(rangeName(one))).toEqual([one])),
      { seed: 20250131 },
    );
  });
});

describe('paint', () => {
  type Stroke = readonly [row: number, column: number, rows: number, columns: number, color: string];
  const strokes = fc.array(
    fc.tuple(
      fc.nat(60),
      fc.nat(9),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom('r', 'g'),
    ),
    { maxLength: 12 },
  );
  const painted = (all: readonly Stroke[]) => {
    const paint = new Paint<string>();
    const cells = new Map<string, string>();
    for (const [row, column, rows, columns, color] of all) {
      paint.add(box(row, column, rows, columns), () => color);
      for (let i = 0; i < rows; i++)
        for (let j = 0; j < columns; j++) cells.set(`${row + i} ${column + j}`, color);
    }
    return { paint, cells };
  };
  const sorted = (entries: readonly (readonly [string, string])[]) =>
    [...entries].sort(([a], [b]) => a.localeCompare(b));
  const check = (law: (all: readonly Stroke[]) => void) =>
    fc.assert(fc.property(strokes, law), { seed: 20250131 });

  test('blocks hold every painted cell once, and no other', () =>
    check((all) => {
      const { paint, cells } = painted(all);
      const found = paint
        .blocks()
        .flatMap(({ box: at, cells: rows }) =>
          rows.flatMap((row, i) =>
            row.flatMap((color, j): [string, string][] =>
              color === null ? [] : [[`${at.row + i} ${at.column + j}`, color]],
            ),
          ),
        );
      expect(sorted(found)).toEqual(sorted([...cells]));
      expect(paint.count).toBe(cells.size);
    }));

  test('rectangles hold every painted cell once, in its colour', () =>
    check((all) => {
      const { paint, cells } = painted(all);
      const found = paint
        .rectangles()
        .flatMap(({ box: at, value }) =>
          Array.from({ length: at.rows * at.columns }, (_, index): [string, string] => [
            `${at.row + Math.floor(index / at.columns)} ${at.column + (index % at.columns)}`,
            value,
          ]),
        );
      expect(sorted(found)).toEqual(sorted([...cells]));
    }));

  test('a full column is one block and one rectangle', () => {
    const paint = new Paint<string>();
    for (let row = 0; row < 5_000; row++) paint.add(box(row, 3), () => 'r');
    expect([paint.blocks().length, paint.rectangles()]).toEqual([
      1,
      [{ box: box(0, 3, 5_000, 1), value: 'r' }],
    ]);
  });

  test('cells far apart are not bridged', () => {
    const paint = new Paint<string>();
    for (const row of [0, 100_000]) paint.add(box(row, 3), () => 'r');
    expect(paint.blocks().map(({ box: at }) => at)).toEqual([box(0, 3), box(100_000, 3)]);
  });
});
