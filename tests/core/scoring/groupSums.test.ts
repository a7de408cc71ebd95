import fc from 'fast-check';
import { KeptSums, sumsOf } from '../../../src/core/scoring/groupSums';
import type { GroupSums } from '../../../src/core/scoring/groupSums';
import { weighed } from '../../../src/core/scoring/weighedChild';
import type { WeighedChild } from '../../../src/core/scoring/weighedChild';
import { Decimal } from '../../../src/core/values';

/** `weight score`, `-` where one is missing; thirds, whose sums no number of digits holds. */
function child(text: string): WeighedChild {
  const [weight = '-', score = '-'] = text.split(' ');
  const value = score === '-' ? undefined : new Decimal(score).div(3);
  return weighed({
    weight: weight === '-' ? undefined : new Decimal(weight),
    achievement:
      value === undefined
        ? { kind: 'notScored', reason: 'nothingToScore' }
        : { kind: 'scored', value, uncapped: value, rule: 'rollUp', onOff: false },
    coverage: new Decimal(value === undefined ? 0 : 1),
  });
}

const shown = (sums: GroupSums): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, String(sum)]));

/** `0.5 3; 64 times 1 -`: children, some of them many times. */
const childrenOf = (text: string): readonly WeighedChild[] =>
  text.split('; ').flatMap((part) => {
    const [, times = '1', one = part] = /^(\d+) times (.*)$/.exec(part) ?? [];
    return Array.from({ length: one === '' ? 0 : Number(times) }, () => child(one));
  });

test.each([
  ['', '0 0 0 0'],
  ['0.5 3', '0.5 0.5 0.5 0.5'],
  ['0.5 3; 0.25 1.5', '0.625 0.75 0.75 0.75'],
  ['0.5 3; 0.25 -', '0.5 0.5 0.5 0.75'],
  ['- 3; 0.25 3', '0.25 0.25 0.25 0.25'],
  ['0 3; - -', '0 0 0 0'],
  ['100 times 0.01 3', '1 1 1 1'],
  ['64 times 1 3; 1 -', '64 64 64 65'],
])('%s: weighted scores, weights scored, weights covered, weights %s', (children, expected) =>
  expect(Object.values(shown(sumsOf(childrenOf(children)))).join(' ')).toBe(expected),
);

test('kept sums are those of the group added up anew, to the last digit, whatever is changed, put in or taken away', () => {
  const one = fc
    .tuple(fc.constantFrom('-', '0', '0.1', '0.333', '7'), fc.constantFrom('-', '0', '1', '2'))
    .map((pair) => child(pair.join(' ')));
  const group = fc.array(one, { minLength: 0, maxLength: 150, size: 'max' });
  const step = fc.tuple(fc.constantFrom('change', 'insert', 'remove'), fc.nat(150), one);
  fc.assert(
    fc.property(group, fc.array(step, { maxLength: 8 }), (children, steps) => {
      const kept = new KeptSums();
      const now = [...children];
      kept.of([...now]);
      for (const [kind, at, other] of steps) {
        now.splice(at, kind === 'insert' ? 0 : 1, ...(kind === 'remove' ? [] : [other]));
        expect(shown(kept.of([...now]))).toEqual(shown(sumsOf(now)));
      }
    }),
    { seed: 31, numRuns: 200 },
  );
});

test.each([
  [32, 32],
  [320, 32 + 10],
  [3_200, 32 + 100],
])('of %d children one changes: at most %d are added up, with the sums of the others', (count, most) => {
  const children = childrenOf(`${count} times 0.01 3`);
  const kept = new KeptSums();
  kept.of(children);
  const plus = jest.spyOn(Decimal.prototype, 'plus');
  kept.of(children.map((one, at) => (at === 17 ? child('0.02 3') : one)));
  expect(plus.mock.calls.length / 4).toBeLessThanOrEqual(most);
  plus.mockRestore();
});
