import { atOnce, withPauses } from '../../src/app/inTurns';
import type { InTurns } from '../../src/app/inTurns';

/** So many pieces of so many ms each. */
function* pieces(count: number, milliseconds: number): InTurns<number> {
  for (let piece = 0; piece < count; piece += 1) {
    const start = performance.now();
    while (performance.now() - start < milliseconds);
    yield;
  }
  return count;
}

test('work in turns gives what it gives at once', async () => {
  expect(atOnce(pieces(3, 0))).toBe(3);
  expect(await withPauses(pieces(3, 0))).toBe(3);
});

test.each([
  ['long work lets others have their turn before it is done', 3, 20, true],
  ['short work is done before anybody asks', 3, 0, false],
])('%s', async (_what, count, milliseconds, hadTurn) => {
  let others = false;
  setTimeout(() => (others = true));
  await withPauses(pieces(count, milliseconds));
  expect(others).toBe(hadTurn);
});
