import { formatOf } from '../../../src/core/checks/formatOf';
import { ITALIAN_SEPARATORS, parseFieldValue } from '../../../src/core/values';

/** The number format for a text as it was typed. */
function formatFor(text: string): string | undefined {
  const value = parseFieldValue(text, ITALIAN_SEPARATORS);
  if (value.kind !== 'quantity') throw new Error(`no quantity: ${text}`);
  return formatOf(value.quantity.unit, value.quantity.style);
}

describe('the number format that shows a number as it was written', () => {
  test.each([
    ['12', '0'],
    ['12,50', '0.00'],
    ['1.200', '#,##0'],
    ['1.200,5', '#,##0.0'],
    ['12 %', '0" "%'],
    ['12%', '0%'],
    ['12,5%', '0.0%'],
    ['12 gg', '0" gg"'],
    ['€ 12', '"€ "0'],
    ['€12', '"€"0'],
    ['12 €', '0" €"'],
  ])('%s: %s', (text, expected) => {
    expect(formatFor(text)).toBe(expected);
  });

  test.each(['"', '\\', '\n', '\r'])('a unit with %j cannot stand in one', (mark) => {
    const style = { decimals: 0, grouped: false, gap: ' ', unitFirst: false };
    expect(formatOf({ kind: 'number', word: `N${mark}` }, style)).toBeUndefined();
  });
});
