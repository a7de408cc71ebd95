import { solve, type Equation } from '../../scripts/samples/measures/linearSystem';
import { splitTotal } from '../../scripts/samples/measures/splitTotal';

const sum = (text: string, total: number): Equation => ({ codes: text.split(' + '), total });

describe('solve finds what sums determine, and nothing else', () => {
  test.each([
    ['one code', [sum('a', 3)], { a: 3 }],
    ['a sum alone determines nothing', [sum('a + b', 3)], {}],
    ['a part and the whole', [sum('a + b', 3), sum('a + b + c', 5)], { c: 2 }],
    ['a chain', [sum('a', 1), sum('a + b', 3), sum('b + c', 7)], { a: 1, b: 2, c: 5 }],
    ['shared but open', [sum('a + b', 3), sum('b + c', 5)], {}],
    ['a repeated code', [sum('a + a', 6)], { a: 3 }],
  ])('%s', (_what, equations, expected) => {
    const { determined, consistent } = solve(equations);
    expect([Object.fromEntries(determined), consistent]).toEqual([expected, true]);
  });

  test('sums that contradict each other are said to', () => {
    expect(solve([sum('a + b', 3), sum('a + b', 4)]).consistent).toBe(false);
  });
});

describe('splitTotal', () => {
  test.each([0, 1, 7, 129, 4181])('parts of %i are whole, not negative, and add up', (total) => {
    const parts = [...splitTotal(total, ['D1.1.0_FI', 'D1.1.0_IT', 'D1.1.0_EX'], '2022').values()];
    expect(parts.every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
    expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
  });
});
