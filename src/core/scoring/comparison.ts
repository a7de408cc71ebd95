import { Decimal } from '../values';

/**
 * Cells are binary doubles: 0.1 + 0.2 is a hair above 0.3. Values that differ by less than one part in 10^12 count as equal, here
 * and in the native formulas alike, so that both decide the same at a boundary.
 */
export const TOLERANCE = new Decimal('1e-12');

/** Whether `value` reaches `limit`, the tolerance taken from the limit. */
export const reaches = (value: Decimal, limit: Decimal): boolean =>
  value.greaterThanOrEqualTo(limit.minus(limit.abs().times(TOLERANCE)));

/** Whether `value` stays at or below `limit`, the tolerance taken from the limit. */
export const staysWithin = (value: Decimal, limit: Decimal): boolean =>
  value.lessThanOrEqualTo(limit.plus(limit.abs().times(TOLERANCE)));

/** Whether two values are equal within the tolerance of the second. */
export const sameValue = (value: Decimal, reference: Decimal): boolean =>
  value.minus(reference).abs().lessThanOrEqualTo(reference.abs().times(TOLERANCE));
