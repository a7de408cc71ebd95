import fc from 'fast-check';
import { editDistance } from '../../../src/core/algorithm/editDistance';

/** The distance by its definition, for comparison. */
function plainDistance(first: string, second: string): number {
  const memo = new Map<string, number>();
  const from = (i: number, j: number): number => {
    if (i === first.length || j === second.length) return first.length - i + second.length - j;
    const key = `${String(i)} ${String(j)}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const same = first.charAt(i) === second.charAt(j);
    const value = same
      ? from(i + 1, j + 1)
      : 1 + Math.min(from(i + 1, j), from(i, j + 1), from(i + 1, j + 1));
    memo.set(key, value);
    return value;
  };
  return from(0, 0);
}

test('within the limit it is the distance by definition, beyond it nothing', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
  fc.assert(
    fc.property(text, text, fc.nat(5), (first, second, limit) => {
      const distance = plainDistance(first, second);
      expect(editDistance(first, second, limit)).toBe(distance <= limit ? distance : undefined);
    }),
    { seed: 25, numRuns: 3000 },
  );
});

test.each([
  ['', '', 0, 0],
  ['a', '', 0, undefined],
  ['', 'aa', 2, 2],
  ['abc', 'abd', 0, undefined],
  ['abc', 'abd', 1, 1],
  ['abc', 'xabc', 1, 1],
  ['abcd', 'bcda', 2, 2],
  ['abcd', 'bcda', 1, undefined],
  ['kitten', 'sitting', 3, 3],
  ['kitten', 'sitting', 2, undefined],
  ['aaaa', 'bbbb', 3, undefined],
  ['aaaa', 'bbbb', 4, 4],
])('from %j to %j within %d: %s', (first, second, limit, expected) => {
  expect(editDistance(first, second, limit)).toBe(expected);
  expect(editDistance(second, first, limit)).toBe(expected);
});
