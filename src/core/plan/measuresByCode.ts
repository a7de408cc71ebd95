import type { Measure } from './model';

/** The measures that count, by code: of rows with one code the first. */
export function measuresByCode(measures: readonly Measure[]): ReadonlyMap<string, Measure> {
  const byCode = new Map<string, Measure>();
  for (const measure of measures) if (!byCode.has(measure.code)) byCode.set(measure.code, measure);
  return byCode;
}
