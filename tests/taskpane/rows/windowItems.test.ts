import { assert, array, integer, nat, property } from 'fast-check';
import { rowAt, rowOffsets, windowItems } from '../../../src/taskpane/rows/windowItems';
import type { WindowItem } from '../../../src/taskpane/rows/windowItems';

const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `row ${index}`);
const shown = (items: readonly WindowItem[]): string =>
  items.map((item) => (item.kind === 'row' ? String(item.index) : `(${item.height})`)).join(' ');
const TEN = rowOffsets(ids(10), new Map(), 10);

test('heights that are known count, the rest is estimated', () => {
  expect(rowOffsets(ids(3), new Map([['row 1', 25]]), 10)).toEqual([0, 10, 35, 45]);
});

test.each([
  [-5, 0],
  [0, 0],
  [9, 0],
  [10, 1],
  [99, 9],
  [1000, 9],
])('at %d pixels stands row %d', (position, row) => expect(rowAt(TEN, position)).toBe(row));

test.each([
  ['the top', 0, 25, -1, '0 1 2 (70)'],
  ['the middle', 40, 55, -1, '(40) 4 5 (40)'],
  ['the bottom', 85, 500, -1, '(80) 8 9'],
  ['a pinned row above', 50, 55, 2, '(20) 2 (20) 5 (40)'],
  ['a pinned row below', 0, 5, 9, '0 (80) 9'],
  ['a pinned row inside', 0, 25, 1, '0 1 2 (70)'],
])('%s', (_name, top, bottom, pinned, expected) => {
  expect(shown(windowItems(TEN, top, bottom, pinned))).toBe(expected);
});

test('an empty list draws nothing', () => expect(windowItems([0], 0, 100, -1)).toEqual([]));

test('whatever is drawn, the list keeps its height and draws no row twice', () => {
  const heights = array(integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 60 });
  assert(
    property(
      heights,
      integer({ min: -200, max: 4000 }),
      nat(1500),
      integer({ min: -1, max: 59 }),
      (list, top, tall, pinned) => {
        const names = ids(list.length);
        const offsets = rowOffsets(names, new Map(names.map((id, index) => [id, list[index] ?? 0])), 10);
        const items = windowItems(offsets, top, top + tall, pinned);
        const rows = items.flatMap((item) => (item.kind === 'row' ? [item.index] : []));
        const height = items.reduce(
          (sum, item) => sum + (item.kind === 'row' ? (list[item.index] ?? 0) : item.height),
          0,
        );
        expect(height).toBe(offsets.at(-1));
        expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
        if (pinned >= 0 && pinned < list.length) expect(rows).toContain(pinned);
      },
    ),
    { seed: 20250101, numRuns: 300 },
  );
});
