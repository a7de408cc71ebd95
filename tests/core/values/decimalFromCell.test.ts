import fc from 'fast-check';
import { Decimal, decimalFromCell } from '../../../src/core/values/decimal';

/** The longer way, which holds for every number. */
const inFifteenDigits = (double: number): Decimal => new Decimal(double).toSignificantDigits(15);

test.each([
  [0.1 + 0.2, '0.3'],
  [0.721, '0.721'],
  [1100, '1100'],
  [-2.5, '-2.5'],
  [1.000001, '1.000001'],
  [1.0000001, '1.0000001'],
  [0.0000004, '0.0000004'],
  [999999999999999, '999999999999999'],
  [9007199254740992, '9007199254740990'],
  [123456789.123456, '123456789.123456'],
  [-0, '0'],
  [0, '0'],
  [1e21, '1000000000000000000000'],
])('the cell %d holds %s', (double, digits) => {
  expect(decimalFromCell(double).toFixed()).toBe(digits);
});

test('a double from a cell is what its fifteen digits say, whichever way it is read', () => {
  const typed = fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 12 }))
    .map(([digits, places]) => digits / 10 ** places);
  const any = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(fc.oneof(typed, any), (double) => {
      expect(decimalFromCell(double)).toEqual(inFifteenDigits(double));
    }),
    { seed: 20251129, numRuns: 5000 },
  );
});
