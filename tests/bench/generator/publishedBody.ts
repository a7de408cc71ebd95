import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedFolder } from '../../../scripts/samples/seedPlan';
import { readMeasures, readPlan } from '../../../src/core/plan';
import type { MeasureTable, Plan } from '../../../src/core/plan';
import { resolvePlan } from '../../../src/core/scoring';
import type { ResolvedPlan } from '../../../src/core/scoring';
import { gridOf, printedGrid } from '../../support/planGrids';
import type { TestCell } from '../../support/planGrids';

/** A row of the sheet of measures of the published plan. */
interface MeasureRow {
  readonly code: string;
  readonly description: string;
  readonly unit: string;
  readonly values: Readonly<Record<string, string | null>>;
  readonly origin: string;
}

/** The published plan with its measures, read and resolved: every generated body is a variation of it. */
export interface PublishedBody {
  readonly plan: Plan;
  readonly measures: MeasureTable;
  readonly resolved: ResolvedPlan;
}

const DAY = 86_400_000;
/** Excel's day number of 1 January 1970. */
const UNIX_EPOCH = 25_569;

/** The cell of a measure: a number, a date typed as its day number, N/D, or nothing. */
function measureCell(text: string | null, unit: string): TestCell {
  if (text === null) return '';
  if (text === 'N/D') return text;
  if (unit === 'data') return [Date.parse(text) / DAY + UNIX_EPOCH, 'dd\\-mm\\-yyyy'];
  return [Number(text), formatOf(unit)];
}

/** The number format in which the sheet of measures shows a unit. */
export const formatOf = (unit: string): string =>
  unit === '%' ? '0.00" "%' : unit === 'data' ? 'dd\\-mm\\-yyyy' : '#,##0.###';

export function readPublishedBody(): PublishedBody {
  const file = JSON.parse(readFileSync(join(seedFolder, 'misure-modena-2025.json'), 'utf8')) as {
    readonly years: readonly string[];
    readonly measures: readonly MeasureRow[];
  };
  const rows = file.measures.map(({ code, description, unit, values, origin }): readonly TestCell[] => [
    code,
    description,
    unit,
    ...file.years.map((year) => measureCell(values[year] ?? null, unit)),
    origin,
  ]);
  const header = ['Codice', 'Descrizione', 'Unità', ...file.years, 'Origine'];
  const { value: measures } = readMeasures(gridOf([header, ...rows], { sheet: 'Misure' }));
  const { value: plan } = readPlan(printedGrid());
  return { plan, measures, resolved: resolvePlan(plan, measures) };
}
