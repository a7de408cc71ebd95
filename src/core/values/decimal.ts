import { Decimal as DecimalJs } from 'decimal.js';

/**
 * The only decimal arithmetic of the project: 30 significant digits, half away from zero (as Excel's ROUND).
 * No other module imports decimal.js.
 */
export const Decimal = DecimalJs.clone({ defaults: true, precision: 30, rounding: DecimalJs.ROUND_HALF_UP });
export type Decimal = DecimalJs;

export const ZERO: Decimal = new Decimal(0);
export const ONE: Decimal = new Decimal(1);

/**
 * A double from a cell, as the decimal a person typed: cells keep 15 significant digits, so 0.1 + 0.2 is 0.3 again.
 * The caller has made sure that the number is finite (cells never hold another).
 */
export const decimalFromCell = (double: number): Decimal => new Decimal(double).toSignificantDigits(15);

/** Moves the decimal point, to the right by `places` (to the left if negative). Exact whatever the number of digits. */
export const shiftPoint = (amount: Decimal, places: number): Decimal =>
  new Decimal(`${amount.toFixed()}e${String(places)}`);
