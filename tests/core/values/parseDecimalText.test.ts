import fc from 'fast-check';
import {
  Decimal,
  ENGLISH_SEPARATORS,
  ITALIAN_SEPARATORS,
  parseDecimalText,
  printDecimal,
} from '../../../src/core/values';
import { expectQuick } from '../../support/leastTime';

const it = (text: string): string => shown(text, true);
const en = (text: string): string => shown(text, false);
const shown = (text: string, italian: boolean): string => {
  const result = parseDecimalText(text, italian ? ITALIAN_SEPARATORS : ENGLISH_SEPARATORS);
  if (!result.ok) return result.error;
  const { amount, decimals, grouped } = result.value;
  return `${amount.toFixed()} ${String(decimals)}${grouped ? ' grouped' : ''}`;
};

describe('parseDecimalText', () => {
  test.each([
    ['0', '0 0'],
    ['7', '7 0'],
    ['1100', '1100 0'],
    ['1.100', '1100 0 grouped'],
    ['18.800.000.000', '18800000000 0 grouped'],
    ['72,10', '72.1 2'],
    ['1.234,5', '1234.5 1 grouped'],
    ['-23,24', '-23.24 2'],
    ['\u221223,24', '-23.24 2'],
    ['007', '7 0'],
    ['1.5', 'ambiguousSeparators'],
    ['1,234.5', 'ambiguousSeparators'],
    ['1,234,567', 'ambiguousSeparators'],
    ['1.5000', 'ambiguousSeparators'],
    ['0.721', 'ambiguousSeparators'],
    ['-0.721', 'ambiguousSeparators'],
    ['00.500', 'ambiguousSeparators'],
    ['0.000', 'ambiguousSeparators'],
    ['0,721', '0.721 3'],
    ['00,500', '0.5 3'],
    ['0.721.000', 'notANumber'],
    ['0,721.5', 'notANumber'],
    ['0.721,5', 'notANumber'],
    ['1.23.456', 'notANumber'],
    ['1234.567,8', 'notANumber'],
    ['1..000', 'notANumber'],
    ['1,', 'notANumber'],
    [',5', 'notANumber'],
    ['', 'notANumber'],
    ['-', 'notANumber'],
    ['--1', 'notANumber'],
    ['+1', 'notANumber'],
    ['1e3', 'notANumber'],
    ['1 000', 'notANumber'],
    [' 1', 'notANumber'],
    ['1\n', 'notANumber'],
    ['Infinity', 'notANumber'],
    ['0x10', 'notANumber'],
    ['٣', 'notANumber'],
  ])('Italian %j: %s', (text, expected) => expect(it(text)).toBe(expected));

  test.each([
    ['1,100', '1100 0 grouped'],
    ['1.100', '1.1 3'],
    ['1,234.5', '1234.5 1 grouped'],
    ['72.10', '72.1 2'],
    ['1,5', 'ambiguousSeparators'],
    ['1.234,5', 'ambiguousSeparators'],
    ['0.721', '0.721 3'],
    ['00.500', '0.5 3'],
    ['0,721', 'ambiguousSeparators'],
    ['0,721.5', 'notANumber'],
    ['1,23,456', 'notANumber'],
  ])('English %j: %s', (text, expected) => expect(en(text)).toBe(expected));

  test.each([
    ['digits', '9'.repeat(30_000)],
    ['groups', `1${'.000'.repeat(7_500)}`],
    ['groups that end badly', `1${'.000'.repeat(7_500)}x`],
    ['separators', '.,'.repeat(15_000)],
    ['minus signs', '-'.repeat(30_000)],
  ])('thirty thousand %s are quick', (_what, text) => expectQuick(300, () => it(text)));
});

describe('printDecimal', () => {
  const italian = (amount: string, decimals: number, grouped: boolean): string =>
    printDecimal(new Decimal(amount), { decimals, grouped, separators: ITALIAN_SEPARATORS });

  test.each([
    ['1234567.891', 2, true, '1.234.567,89'],
    ['1234567.891', 0, false, '1234568'],
    ['100', 0, true, '100'],
    ['-1000', 2, true, '-1.000,00'],
    ['0.005', 2, false, '0,01'],
    ['-0.005', 2, false, '-0,01'],
    ['-0.004', 2, false, '0,00'],
    ['-0', 0, false, '0'],
    ['1e25', 0, true, '10.000.000.000.000.000.000.000.000'],
  ])('%s with %d decimals, grouped %s: %s', (amount, decimals, grouped, expected) =>
    expect(italian(amount, decimals, grouped)).toBe(expected),
  );

  test('English separators', () =>
    expect(
      printDecimal(new Decimal('-1234.5'), { decimals: 2, grouped: true, separators: ENGLISH_SEPARATORS }),
    ).toBe('-1,234.50'));

  test('what is printed is read back, in both conventions', () => {
    const units = fc.bigInt({ min: -(BigInt(10) ** BigInt(40)), max: BigInt(10) ** BigInt(40) });
    fc.assert(
      fc.property(units, fc.nat(12), fc.boolean(), fc.boolean(), (unit, decimals, grouped, italianText) => {
        const separators = italianText ? ITALIAN_SEPARATORS : ENGLISH_SEPARATORS;
        const amount = new Decimal(`${unit.toString()}e-${String(decimals)}`);
        const text = printDecimal(amount, { decimals, grouped, separators });
        const back = parseDecimalText(text, separators);
        expect(back.ok && back.value.amount.equals(amount) && back.value.decimals === decimals).toBe(true);
      }),
      { seed: 11, numRuns: 500 },
    );
  });
});
