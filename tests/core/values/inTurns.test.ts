import { ROWS_A_TURN, atOnce, mapInTurns } from '../../../src/core/values';
import type { InTurns } from '../../../src/core/values';

function turnsOf(work: InTurns<unknown>): number {
  let turns = 0;
  while (work.next().done !== true) turns += 1;
  return turns;
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

test.each([0, 1, 3, ROWS_A_TURN + 1])('%d things are made in their order, as map makes them', (count) => {
  const make = (thing: number, index: number): string => `${thing * 2} ${index}`;
  expect(atOnce(mapInTurns(numbers(count), make))).toEqual(numbers(count).map(make));
});

test.each([
  [0, 0],
  [1, 1],
  [ROWS_A_TURN, 1],
  [ROWS_A_TURN + 1, 2],
  [10 * ROWS_A_TURN, 10],
])('%d things take %d turns', (count, turns) =>
  expect(turnsOf(mapInTurns(numbers(count), (thing) => thing))).toBe(turns),
);
