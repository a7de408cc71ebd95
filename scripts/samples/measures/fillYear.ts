import { printedAmount, printedValue } from '../printedValue';
import type { SeedIndicator } from '../seedPlan';
import { algorithmForm, type AlgorithmForm } from './algorithmForm';
import { fillRatios, type Ratio } from './fillRatios';
import { readings } from './illustrativeBasis';
import { solve, type Equation } from './linearSystem';
import { splitTotal } from './splitTotal';

/** A measure in a year: a number (percent as fraction), a date as ISO text, or `N/D`. */
export type MeasureValue = number | string;

/** The values of one year, and the codes whose value the plan's own sums determine. */
export interface YearOfMeasures {
  readonly values: ReadonlyMap<string, MeasureValue>;
  readonly determined: ReadonlySet<string>;
}

interface Reading {
  readonly indicator: SeedIndicator;
  readonly form: AlgorithmForm;
}

/**
 * Gives every measure a value in a year. Published values first, then what the printed sums determine, then the rest: suggested
 * readings, split totals, and ratios. `before` holds the values of the year before, if there is one.
 */
export function fillYear(
  indicators: readonly SeedIndicator[],
  year: string,
  before: ReadonlyMap<string, MeasureValue>,
): YearOfMeasures {
  const read = indicators.map((indicator) => ({ indicator, form: algorithmForm(indicator.algorithm) }));
  const values = publishedValues(read, year);
  const equations = printedSums(read, year, values);
  const { determined, consistent } = solve(equations);
  if (!consistent) throw new Error(`the printed sums of ${year} contradict each other`);
  fillSums(values, equations, year);
  fillRatios(values, printedRatios(read, year), year, before);
  return { values, determined: new Set(determined.keys()) };
}

/** Codes that an indicator takes just as they are. Two indicators on one code must print the same. */
function publishedValues(read: readonly Reading[], year: string): Map<string, MeasureValue> {
  const values = new Map<string, MeasureValue>();
  for (const { indicator, form } of read.filter(({ form }) => isSingle(form))) {
    const printed = printedValue(indicator.history[year] ?? 'N/D');
    const value =
      printed.kind === 'number' ? printedAmount(printed) : printed.kind === 'date' ? printed.iso : 'N/D';
    const code = form.numerator[0]!.code;
    if (values.has(code) && values.get(code) !== value)
      throw new Error(`${code} is printed twice, differently`);
    values.set(code, value);
  }
  return values;
}

/** True for an algorithm that is one code and nothing else. */
export function isSingle(form: AlgorithmForm): boolean {
  return form.denominator === undefined && form.numerator.length === 1;
}

/** The sums that print a number, with published measures and the printed values of other indicators taken out. */
function printedSums(
  read: readonly Reading[],
  year: string,
  published: ReadonlyMap<string, MeasureValue>,
): readonly Equation[] {
  const sums = read.filter(({ form }) => form.denominator === undefined && !isSingle(form));
  const ofIndicator = new Map(sums.map(({ indicator }) => [indicator.code, wholeOf(indicator, year)]));
  return sums.map(({ indicator, form }) => {
    const codes = form.numerator.map((term) => term.code);
    const known = codes.map((code) => published.get(code) ?? ofIndicator.get(code));
    const total = known.reduce<number>(
      (rest, value) => rest - (typeof value === 'number' ? value : 0),
      wholeOf(indicator, year),
    );
    return { codes: codes.filter((_, i) => known[i] === undefined), total };
  });
}

/** The printed value of a sum; the plan prints a whole number for each in each of the three years. */
function wholeOf(indicator: SeedIndicator, year: string): number {
  const printed = printedValue(indicator.history[year] ?? 'N/D');
  if (printed.kind !== 'number' || printed.decimals > 0) throw new Error(`${indicator.code} prints no count`);
  return printed.digits;
}

/** Fills what the sums leave open, until nothing is: determined codes, suggested readings, then the shortest sum is split. */
function fillSums(values: Map<string, MeasureValue>, equations: readonly Equation[], year: string): void {
  for (;;) {
    const open = equations
      .map((equation) => withoutKnown(equation, values))
      .filter(({ codes }) => codes.length > 0);
    if (open.length === 0) return;
    const next = solve(open).determined;
    const filled = next.size > 0 ? next : (suggested(open, values) ?? splitShortest(open, year));
    filled.forEach((value, code) => values.set(code, value));
  }
}

function withoutKnown(equation: Equation, values: ReadonlyMap<string, MeasureValue>): Equation {
  const known = equation.codes.filter((code) => values.has(code));
  const total = known.reduce((rest, code) => rest - Number(values.get(code)), equation.total);
  return { codes: equation.codes.filter((code) => !values.has(code)), total };
}

function suggested(
  open: readonly Equation[],
  values: ReadonlyMap<string, MeasureValue>,
): ReadonlyMap<string, number> | undefined {
  const codes = new Set(open.flatMap((equation) => equation.codes));
  const found = Object.entries(readings).flatMap(([code, as]): [string, number][] => {
    const value = values.get(as);
    return codes.has(code) && typeof value === 'number' ? [[code, value]] : [];
  });
  return found.length > 0 ? new Map(found) : undefined;
}

function splitShortest(open: readonly Equation[], year: string): ReadonlyMap<string, number> {
  const shortest = open.reduce((a, b) => (b.codes.length < a.codes.length ? b : a));
  return splitTotal(shortest.total, shortest.codes, year);
}

function printedRatios(read: readonly Reading[], year: string): readonly Ratio[] {
  return read.flatMap(({ indicator, form: { numerator, denominator, factor } }): Ratio[] =>
    denominator === undefined
      ? []
      : [
          {
            indicator: indicator.code,
            numerator,
            denominator,
            factor,
            printed: printedValue(indicator.history[year] ?? 'N/D'),
          },
        ],
  );
}
