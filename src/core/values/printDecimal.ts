import type { Decimal } from './decimal';
import type { Separators } from './separators';

/** How a number is written: digits after the decimal separator, thousands separated or not, and with which characters. */
export interface DecimalFormat {
  readonly decimals: number;
  readonly grouped: boolean;
  readonly separators: Separators;
}

/** Writes a finite amount, rounded half away from zero to `decimals` places. An amount that rounds to zero has no minus. */
export function printDecimal(amount: Decimal, { decimals, grouped, separators }: DecimalFormat): string {
  const [whole = '', fraction = ''] = amount.abs().toFixed(decimals).split('.');
  const digits = grouped ? groupThousands(whole, separators.group) : whole;
  const isZero = !/[1-9]/.test(whole) && !/[1-9]/.test(fraction);
  const sign = amount.isNegative() && !isZero ? '-' : '';
  return `${sign}${digits}${fraction === '' ? '' : separators.decimal}${fraction}`;
}

function groupThousands(digits: string, separator: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(separator);
}
