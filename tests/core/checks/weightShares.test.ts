import fc from 'fast-check';
import { inProportion, isWhole, total, withRestOnLast } from '../../../src/core/checks/weightShares';
import { Decimal } from '../../../src/core/values';

const decimals = (texts: readonly string[]): readonly Decimal[] => texts.map((text) => new Decimal(text));
const shown = (weights: readonly Decimal[] | undefined): readonly string[] | undefined =>
  weights?.map(String);

describe('weights made to sum to 100', () => {
  test.each<[readonly string[], readonly string[] | undefined, readonly string[] | undefined]>([
    [
      ['20', '20', '20'],
      ['33.33', '33.33', '33.34'],
      ['20', '20', '60'],
    ],
    [
      ['33.33', '33.33', '33.31'],
      ['33.34', '33.34', '33.32'],
      ['33.33', '33.33', '33.34'],
    ],
    [
      ['50', '30', '0'],
      ['62.5', '37.5', '0'],
      ['50', '30', '20'],
    ],
    [
      ['60', '60'],
      ['50', '50'],
      ['60', '40'],
    ],
    [['100', '50'], ['66.67', '33.33'], undefined],
    [['0', '0'], undefined, ['0', '100']],
    [['10'], ['100'], ['100']],
  ])('%s', (weights, proportion, rest) => {
    expect(shown(inProportion(decimals(weights), 2))).toEqual(proportion);
    expect(shown(withRestOnLast(decimals(weights)))).toEqual(rest);
  });

  test('in proportion they sum to exactly 100, and scaling again changes nothing', () => {
    const weight = fc
      .integer({ min: 0, max: 10_000 })
      .map((hundredths) => new Decimal(hundredths).dividedBy(100));
    const law = fc.property(fc.array(weight, { minLength: 1, maxLength: 12 }), (weights) => {
      const scaled = inProportion(weights, 2);
      if (scaled === undefined) return;
      expect(total(scaled).toString()).toBe('100');
      expect(inProportion(scaled, 2)?.map(String)).toEqual(scaled.map(String));
    });
    fc.assert(law, { seed: 2025, numRuns: 300 });
  });

  test.each([
    ['99.99', true],
    ['100.01', true],
    ['99.989', false],
    ['100.0101', false],
  ])('%s is whole: %s', (sum, expected) => {
    expect(isWhole(new Decimal(sum))).toBe(expected);
  });
});
