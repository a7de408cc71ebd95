import { Decimal } from '../../src/core/values';
import {
  formatCount,
  formatPercent,
  formatPlain,
  formatWeight,
  formatYears,
} from '../../src/taskpane/format';

const shown = (text: string): string => text.replace(/\u00a0/g, '_');

describe('formatPercent', () => {
  test.each([
    ['0.906666', '90,67_%', '90.67%'],
    ['0.90665', '90,67_%', '90.67%'],
    ['0.906649', '90,66_%', '90.66%'],
    ['1', '100,00_%', '100.00%'],
    ['0', '0,00_%', '0.00%'],
    ['12.345', '1.234,50_%', '1,234.50%'],
    ['-0.5', '−50,00_%', '−50.00%'],
    ['-0.00001', '0,00_%', '0.00%'],
    ['1e-9', '0,00_%', '0.00%'],
  ])('%s is %s, %s', (fraction, italian, english) => {
    expect(shown(formatPercent(new Decimal(fraction), 'it'))).toBe(italian);
    expect(shown(formatPercent(new Decimal(fraction), 'en'))).toBe(english);
  });
});

describe('formatWeight', () => {
  test.each([
    ['0.25', '25_%', '25%'],
    ['0.3333', '33,33_%', '33.33%'],
    ['0.125', '12,50_%', '12.50%'],
    ['10', '1.000_%', '1,000%'],
  ])('%s is %s, %s', (fraction, italian, english) => {
    expect(shown(formatWeight(new Decimal(fraction), 'it'))).toBe(italian);
    expect(shown(formatWeight(new Decimal(fraction), 'en'))).toBe(english);
  });
});

test.each([
  ['1234567.5', '1.234.567,5'],
  ['-1000', '−1.000'],
  ['999', '999'],
])('formatPlain(%s) is %s', (plain, italian) => expect(formatPlain(plain, 'it')).toBe(italian));

test.each([
  [0, '0'],
  [1234, '1.234'],
])('formatCount(%d) is %s', (count, text) => expect(formatCount(count, 'it')).toBe(text));

test.each([
  [[], ''],
  [[2025], '2025'],
  [[2024, 2022, 2023], '2022–2024'],
  [[2022, 2024], '2022, 2024'],
])('formatYears(%p) is %s', (years, text) => expect(formatYears(years)).toBe(text));
