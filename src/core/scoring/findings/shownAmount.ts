import type { Plan } from '../../plan';
import { printDecimal } from '../../values';
import type { Decimal, UnitKind } from '../../values';

/** An amount for a sentence: enough digits to see where it differs from another. */
export function shownAmount(plan: Plan, amount: Decimal, kind: UnitKind | undefined): string {
  const percent = kind === 'percent';
  const digits = amount.times(percent ? 100 : 1).toSignificantDigits(6);
  const text = printDecimal(digits, {
    decimals: Math.min(digits.decimalPlaces(), 6),
    grouped: true,
    separators: plan.separators,
  });
  return percent ? `${text} %` : text;
}
