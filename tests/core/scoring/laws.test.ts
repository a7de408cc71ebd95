import fc from 'fast-check';
import { DEFAULT_POLICY, achievementOf, coverageOf, rollUp } from '../../../src/core/scoring';
import type { Policy, WeightedChild } from '../../../src/core/scoring';
import { Decimal } from '../../../src/core/values';
import type { FieldValue, Target } from '../../../src/core/values';
import { opened, scoresOf } from '../../support/smallWorkbook';

const runs = { seed: 20251122, numRuns: 400 };
const TODAY = { year: 2025, month: 7, day: 1 };
const UNIT = { kind: 'number' as const, word: 'N.' };
const STYLE = { decimals: 2, grouped: false, gap: ' ', unitFirst: false };

const amount = fc.integer({ min: -100_000, max: 100_000 }).map((cents) => new Decimal(cents).div(100));
const quantity = (value: Decimal): FieldValue => ({
  kind: 'quantity',
  quantity: { amount: value, unit: UNIT, style: STYLE },
  raw: '',
});
const operator = fc.constantFrom('>=' as const, '<=' as const, '>' as const, '<' as const, '=' as const);
const bound = fc.record({ operator, limit: amount }).map(({ operator: typedOperator, limit }): Target => ({
  kind: 'bound',
  operator: typedOperator,
  typed: true,
  threshold: { amount: limit, unit: UNIT, style: STYLE },
  raw: '',
}));
const policy = fc
  .record({
    atMost: fc.constantFrom('linear' as const, 'ratio' as const, 'baseline' as const, 'onOff' as const),
    cap: fc.constantFrom('1', '1.1', '1.2').map((text) => new Decimal(text)),
    floor: fc.constantFrom('0', '0.3').map((text) => new Decimal(text)),
  })
  .map((changes): Policy => ({ ...DEFAULT_POLICY, ...changes }));

const judge = (target: Target, actual: Decimal, previous: Decimal, rules: Policy) =>
  achievementOf(
    {
      actual: { source: 'computed', value: quantity(actual), unitKind: 'number', unitWord: 'N.' },
      target,
      previous: quantity(previous),
      exemption: '',
    },
    rules,
    TODAY,
  );

const valueOf = (target: Target, actual: Decimal, previous: Decimal, rules: Policy): Decimal => {
  const achievement = judge(target, actual, previous, rules);
  return achievement.kind === 'scored' ? achievement.value : new Decimal(NaN);
};

const child = fc
  .record({ weight: fc.integer({ min: 0, max: 100 }), score: fc.option(fc.integer({ min: 0, max: 100 })) })
  .map(({ weight, score }): WeightedChild => ({
    weight: new Decimal(weight),
    coverage: new Decimal(score === null ? 0 : 1),
    achievement:
      score === null
        ? { kind: 'notScored', reason: 'actualMissing' }
        : {
            kind: 'scored',
            value: new Decimal(score).div(100),
            uncapped: new Decimal(score).div(100),
            rule: 'linear',
            onOff: false,
          },
  }));
const children = fc.array(child, { maxLength: 12 });
const scoreOf = (list: readonly WeightedChild[], rules: Policy = DEFAULT_POLICY): string => {
  const score = rollUp(list, rules);
  return score.kind === 'scored' ? score.value.toDecimalPlaces(20).toFixed() : score.reason;
};

describe('achievement', () => {
  test('lies between 0 and the cap', () => {
    fc.assert(
      fc.property(bound, amount, amount, policy, (target, actual, previous, rules) => {
        const value = valueOf(target, actual, previous, rules);
        return value.greaterThanOrEqualTo(0) && value.lessThanOrEqualTo(rules.cap ?? Infinity);
      }),
      runs,
    );
  });

  test('never falls when an "at least" actual rises, never rises when an "at most" actual does', () => {
    fc.assert(
      fc.property(bound, amount, amount, amount, policy, (target, one, other, previous, rules) => {
        if (target.kind !== 'bound' || target.operator === '=') return true;
        const [low, high] = one.lessThan(other) ? [one, other] : [other, one];
        const [worse, better] = target.operator.startsWith('>') ? [low, high] : [high, low];
        return valueOf(target, worse, previous, rules).lessThanOrEqualTo(
          valueOf(target, better, previous, rules).plus('1e-25'),
        );
      }),
      runs,
    );
  });

  test('is 1 exactly where the condition is met, by default', () => {
    fc.assert(
      fc.property(bound, amount, (target, actual) => {
        if (target.kind !== 'bound') return true;
        const limit = target.threshold.amount;
        const met =
          target.operator === '='
            ? actual.equals(limit)
            : target.operator.startsWith('>')
              ? actual.greaterThanOrEqualTo(limit)
              : actual.lessThanOrEqualTo(limit);
        return valueOf(target, actual, actual, DEFAULT_POLICY).equals(1) === met;
      }),
      runs,
    );
  });
});

describe('roll-up', () => {
  test('does not depend on the order of the children', () => {
    fc.assert(
      fc.property(children, fc.nat(), (list, turn) => {
        const turned = [
          ...list.slice(turn % (list.length || 1)),
          ...list.slice(0, turn % (list.length || 1)),
        ].reverse();
        expect(scoreOf(turned)).toBe(scoreOf(list));
      }),
      runs,
    );
  });

  test('scaling all weights changes nothing', () => {
    fc.assert(
      fc.property(children, fc.integer({ min: 1, max: 1000 }), (list, factor) => {
        const scaled = list.map((one) => ({ ...one, weight: one.weight?.times(factor) }));
        expect(scoreOf(scaled)).toBe(scoreOf(list));
      }),
      runs,
    );
  });

  test('lies between the lowest and the highest score', () => {
    fc.assert(
      fc.property(children, (list) => {
        const values = list.flatMap(({ achievement }) =>
          achievement.kind === 'scored' ? [achievement.value.toNumber()] : [],
        );
        const score = rollUp(list, DEFAULT_POLICY);
        if (score.kind !== 'scored') return true;
        const value = score.value.toNumber();
        return value >= Math.min(...values) - 1e-12 && value <= Math.max(...values) + 1e-12;
      }),
      runs,
    );
  });

  test('without dividing it is never more than when divided, for weights that sum to at most 1', () => {
    fc.assert(
      fc.property(children, (list) => {
        const whole = list.reduce((sum, { weight }) => sum.plus(weight ?? 0), new Decimal(0));
        if (whole.isZero()) return true;
        const shares = list.map((one) => ({ ...one, weight: one.weight?.div(whole) }));
        const summed = rollUp(shares, { ...DEFAULT_POLICY, rollUp: 'sum' });
        const divided = rollUp(shares, DEFAULT_POLICY);
        if (summed.kind !== 'scored' || divided.kind !== 'scored') return summed.kind === divided.kind;
        return summed.value.lessThanOrEqualTo(divided.value.plus('1e-20'));
      }),
      runs,
    );
  });

  test('coverage lies between 0 and 1', () => {
    fc.assert(
      fc.property(children, (list) => {
        const coverage = coverageOf(list);
        return coverage.greaterThanOrEqualTo(0) && coverage.lessThanOrEqualTo('1.0000000000001');
      }),
      runs,
    );
  });
});

test('the order of the rows under a parent changes no score', () => {
  const line = fc.record({
    weight: fc.integer({ min: 1, max: 50 }),
    actual: fc.integer({ min: 0, max: 20 }),
  });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      const rows = lines.map(({ weight, actual }, i) => `I${i} - i | ${weight} | | ${actual} N. | >= 10 N.`);
      const scores = (order: readonly string[]): readonly string[] =>
        [...scoresOf(opened({ plan: ['O - o | 100', ...order] }))].sort();
      expect(scores([...rows].reverse())).toEqual(scores(rows));
    }),
    { seed: 20251122, numRuns: 60 },
  );
});
