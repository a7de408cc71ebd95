import { Decimal, ZERO } from '../values';

const HUNDRED = new Decimal(100);
/** Published plans split 100 in three as 33,33 33,33 33,34: a hundredth more or less is no mistake. */
const TOLERANCE = new Decimal('0.01');

/** Whether weights in hundredths sum to 100. */
export const isWhole = (sum: Decimal): boolean => sum.minus(HUNDRED).abs().lessThanOrEqualTo(TOLERANCE);

/** Weights scaled so that they sum to exactly 100, rounded to `decimals`; what rounding leaves goes to the last that is not 0. Undefined where all are 0. */
export function inProportion(weights: readonly Decimal[], decimals: number): readonly Decimal[] | undefined {
  const sum = total(weights);
  if (sum.isZero()) return undefined;
  const scaled = weights.map((weight) => weight.times(HUNDRED).dividedBy(sum).toDecimalPlaces(decimals));
  const last = scaled.map((weight) => weight.isZero()).lastIndexOf(false);
  return withRestOn(scaled, last);
}

/** Weights whose last is what the others leave of 100; undefined where they leave nothing. */
export const withRestOnLast = (weights: readonly Decimal[]): readonly Decimal[] | undefined =>
  withRestOn(weights, weights.length - 1);

function withRestOn(weights: readonly Decimal[], place: number): readonly Decimal[] | undefined {
  const rest = HUNDRED.minus(total(weights.filter((_weight, i) => i !== place)));
  if (rest.lessThanOrEqualTo(ZERO)) return undefined;
  return weights.map((weight, i) => (i === place ? rest : weight));
}

export const total = (weights: readonly Decimal[]): Decimal =>
  weights.reduce((sum, weight) => sum.plus(weight), ZERO);
