import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Misure } from '../../scripts/samples/measures';
import { loadSeedPlan, seedFolder, seedIndicators, type SeedIndicator } from '../../scripts/samples/seedPlan';
import { buildCodeTable, evaluate, parseAlgorithm, type Outcome } from '../../src/core/algorithm';
import { Decimal, ITALIAN_SEPARATORS, parseFieldValue, serialOfDate } from '../../src/core/values';

const plan = loadSeedPlan();
const indicators = seedIndicators(plan);
const misure = JSON.parse(readFileSync(join(seedFolder, 'misure-modena-2025.json'), 'utf8')) as Misure;
const byCode = new Map(misure.measures.map((measure) => [measure.code, measure]));
const table = buildCodeTable([...byCode.keys(), ...indicators.map((indicator) => indicator.code)]);
const parsed = (indicator: SeedIndicator) => parseAlgorithm(indicator.algorithm, table);

/** What a code is worth in a year: its measure if there is a row, else the indicator of that code. */
const worth =
  (year: string) =>
  (code: string): Outcome => {
    const text = byCode.get(code)?.values[year];
    if (text === 'N/D') return { kind: 'notAvailable', codes: [code] };
    if (typeof text === 'string') return { kind: 'value', amount: amountOf(text) };
    const [indicator] = indicators.filter((other) => other.code === code);
    return indicator === undefined ? { kind: 'unknownCode', codes: [code] } : computed(indicator, year);
  };

const computed = (indicator: SeedIndicator, year: string): Outcome =>
  evaluate(parsed(indicator), worth(year));

function amountOf(text: string): Decimal {
  const [year, month, day] = text.split('-').map(Number);
  return day === undefined
    ? new Decimal(text)
    : new Decimal(serialOfDate({ year: year!, month: month!, day }));
}

/** The printed value, and the outcome rounded to its decimals (a percent has two more as a fraction). */
function compared(indicator: SeedIndicator, year: string, factor = 1): readonly [string, string] {
  const value = parseFieldValue(indicator.history[year]!, ITALIAN_SEPARATORS);
  const outcome = computed(indicator, year);
  if (value.kind === 'date') return [String(serialOfDate(value.date)), shown(outcome, 0)];
  if (value.kind !== 'quantity') return [value.kind, outcome.kind];
  const { amount, style, unit } = value.quantity;
  const decimals = style.decimals + (unit.kind === 'percent' ? 2 : 0);
  return [amount.toFixed(decimals), shown(outcome, decimals, factor)];
}

function shown(outcome: Outcome, decimals: number, factor = 1): string {
  return outcome.kind === 'value' ? outcome.amount.times(factor).toFixed(decimals) : outcome.kind;
}

/** Where the plan itself makes it impossible: indicator and year to what prints and what is computed. */
const exceptions: readonly (readonly [string, string, string, string])[] = [
  ['OC_TBS_03', '2022', '13.43', '0.13'],
  ['OC_TBS_03', '2023', '15.39', '0.15'],
  ['OC_TBS_03', '2024', '19.14', '0.19'],
  ['83.A1.2_MISURE.RISCH', '2022', 'notAvailable', 'value'],
];
const isException = (code: string, year: string) => exceptions.some(([c, y]) => c === code && y === year);

describe('the measures reproduce every published value at its printed decimals', () => {
  const cells = indicators.flatMap((indicator) =>
    plan.historyYears.map((year) => [indicator.code, year, indicator] as const),
  );

  test('in 318 cells, four of which the plan makes impossible', () => {
    expect([cells.length, exceptions.length]).toEqual([106 * 3, 4]);
  });

  test.each(cells.filter(([code, year]) => !isException(code, year)))(
    '%s in %s',
    (_code, year, indicator) => {
      const [printed, got] = compared(indicator, year);
      expect(got).toBe(printed);
    },
  );

  test.each(exceptions)('not %s in %s: prints %s, computes %s', (code, year, printed, got) => {
    expect(
      compared(
        indicators.find((indicator) => indicator.code === code)!,
        year,
      ),
    ).toEqual([printed, got]);
  });

  test.each(plan.historyYears)('OC_TBS_03 does with a factor of 100 in %s', (year) => {
    const [printed, got] = compared(
      indicators.find(({ code }) => code === 'OC_TBS_03')!,
      year,
      100,
    );
    expect(got).toBe(printed);
  });
});

describe('the algorithms of the plan', () => {
  test('all parse, and name 149 codes', () => {
    const all = indicators.map(parsed);
    expect(all.flatMap(({ problems }) => problems)).toEqual([]);
    expect(new Set(all.flatMap(({ codes }) => codes)).size).toBe(149);
  });

  test('indicators with the same algorithm print the same values, but for one year of one pair', () => {
    const differing = indicators.flatMap((a, i) =>
      indicators
        .slice(i + 1)
        .filter((b) => b.algorithm === a.algorithm)
        .flatMap((b) =>
          plan.historyYears
            .filter((year) => a.history[year] !== b.history[year])
            .map((year) => [a.code, b.code, year]),
        ),
    );
    expect(differing).toEqual([['803.S3', '83.A1.2_MISURE.RISCH', '2022']]);
  });
});
