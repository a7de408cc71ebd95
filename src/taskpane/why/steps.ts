/*
 * Calculations as they are written in every language; the parts are formatted already.
 */

/** An achievement that falls short by a gap, in proportion to the threshold. */
export const shortBy = (gap: string, threshold: string, result: string): string =>
  `1 − ${gap} ÷ ${threshold} = ${result}`;

/** An achievement that exceeds the threshold. */
export const overBy = (gap: string, threshold: string, result: string): string =>
  `1 + ${gap} ÷ ${threshold} = ${result}`;

export const quotient = (dividend: string, divisor: string, result: string): string =>
  `${dividend} ÷ ${divisor} = ${result}`;

export const product = (one: string, other: string, result: string): string =>
  `${one} × ${other} = ${result}`;

/** The way gone from the value of the year before, of the way to the target. */
export const wayGone = (previous: string, actual: string, target: string, result: string): string =>
  `(${previous} − ${actual}) ÷ (${previous} − ${target}) = ${result}`;
