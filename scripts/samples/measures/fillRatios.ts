import { printedScale, type PrintedNumber, type PrintedValue } from '../printedValue';
import type { Term } from './algorithmForm';
import { codeHash } from './codeHash';
import type { MeasureValue } from './fillYear';
import { hiddenFactors, magnitudes, multiples, yearBefore } from './illustrativeBasis';

/** An indicator `factor * numerator / denominator` and what it prints in the year. */
export interface Ratio {
  readonly indicator: string;
  readonly numerator: readonly Term[];
  readonly denominator: string;
  readonly factor: number;
  readonly printed: PrintedValue;
}

/** How far the search for a denominator goes before it is a fault of the table of magnitudes. */
const searchLength = 10_000;

/**
 * Gives the measures of all ratios a value: for each denominator the first one from its magnitude on with which every ratio over it
 * comes out as printed, with whole numerators. Measures that stand in ratios printed N/D only are N/D.
 */
export function fillRatios(
  values: Map<string, MeasureValue>,
  ratios: readonly Ratio[],
  year: string,
  before: ReadonlyMap<string, MeasureValue>,
): void {
  for (const denominator of new Set(ratios.map((ratio) => ratio.denominator))) {
    const over = ratios.filter((ratio) => ratio.denominator === denominator);
    const printed = over.filter((ratio) => ratio.printed.kind === 'number');
    if (printed.length > 0) {
      const found = search(printed, firstTried(denominator, year, before), values);
      found.forEach((value, code) => values.set(code, value));
    }
    const codes = over.flatMap((ratio) => [...ratio.numerator.map((term) => term.code), denominator]);
    codes.filter((code) => !values.has(code)).forEach((code) => values.set(code, 'N/D'));
  }
}

/** Where the search begins: last year's value where the code means that, else the magnitude, moved a little with the year. */
function firstTried(code: string, year: string, before: ReadonlyMap<string, MeasureValue>): number {
  const last = before.get(yearBefore[code] ?? '');
  if (typeof last === 'number') return last;
  const magnitude = magnitudes[code];
  if (magnitude === undefined) throw new Error(`no magnitude for ${code}`);
  const hundredth = ((codeHash(`${code} ${year}`) % 201) - 100) / 10_000;
  return Math.round(magnitude * (1 + hundredth * swing(magnitude)));
}

/** How many hundredths a magnitude moves at most: small counts of things laid down in a plan do not move. */
function swing(magnitude: number): number {
  return magnitude < 50 ? 0 : magnitude < 10_000 ? 8 : 1;
}

function search(
  ratios: readonly Ratio[],
  from: number,
  values: ReadonlyMap<string, MeasureValue>,
): ReadonlyMap<string, number> {
  for (let tried = from; tried < from + searchLength; tried += 1) {
    const found = withDenominator(ratios, tried, values);
    if (found !== undefined) return found;
  }
  throw new Error(`no denominator makes ${ratios.map((ratio) => ratio.indicator).join(', ')} come out`);
}

/** The denominator with the numerators that make every ratio come out, or undefined if one does not. */
function withDenominator(
  ratios: readonly Ratio[],
  denominator: number,
  values: ReadonlyMap<string, MeasureValue>,
): ReadonlyMap<string, number> | undefined {
  const found = new Map<string, number>(ratios.map((ratio) => [ratio.denominator, denominator]));
  for (const ratio of ratios) {
    const printed = ratio.printed as PrintedNumber;
    const scale = printedScale(printed) * ratio.factor * (hiddenFactors[ratio.indicator] ?? 1);
    const known = (code: string): number | undefined => found.get(code) ?? amount(values.get(code));
    const open = ratio.numerator.find((term) => known(term.code) === undefined);
    const rest = ratio.numerator.reduce((sum, term) => sum + term.sign * (known(term.code) ?? 0), 0);
    if (open !== undefined) {
      const step = multiples[open.code] ?? 1;
      const wanted = open.sign * ((printed.digits * denominator) / scale - rest);
      found.set(open.code, Math.round(wanted / step) * step);
    }
    const top = ratio.numerator.reduce((sum, term) => sum + term.sign * (known(term.code) ?? 0), 0);
    if (!comesOut(top * scale, denominator, printed.digits)) return undefined;
  }
  return found;
}

function amount(value: MeasureValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** True if `top / bottom`, rounded half away from zero to a whole number, is `digits`. All whole numbers, so exact. */
function comesOut(top: number, bottom: number, digits: number): boolean {
  const rounded = Math.floor((2 * Math.abs(top) + bottom) / (2 * bottom));
  return rounded * (top < 0 ? -1 : 1) === digits;
}
