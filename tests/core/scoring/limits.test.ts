import { DEFAULT_POLICY, bandOf } from '../../../src/core/scoring';
import { Decimal } from '../../../src/core/values';

const band = (value: string): string | undefined =>
  DEFAULT_POLICY.bands[bandOf(new Decimal(value), DEFAULT_POLICY)]?.name;

test.each([
  ['0', 'Non raggiunto'],
  ['0.699999', 'Non raggiunto'],
  ['0.7', 'Parziale'],
  ['0.8999', 'Parziale'],
  ['0.9', 'Raggiunto'],
  ['0.8999999999999', 'Raggiunto'],
  ['1.2', 'Raggiunto'],
])('%s is %s', (value, expected) => {
  expect(band(value)).toBe(expected);
});
