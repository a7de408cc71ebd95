import type { Grid } from '../grid';
import type { FieldValue, Target } from '../values';
import { readTarget, readText, readValue } from './cellFields';
import type { CellReading } from './cellFields';
import type { IndicatorNode, Measure, MeasureTable, Plan, PlanNode, Weight } from './model';
import { weightColumnOf } from './weightColumnOf';
import { readWeight, scaledWeight } from './weights';

/**
 * Cells of a plan that was read before, read again after they alone changed: as a whole reading would read them, as long as the change does not
 * turn what the whole sheet says (how it writes numbers, whether weights are hundredths). Nothing is reported: that is left to the next whole reading.
 */
const readingOf = (
  grid: Grid,
  { separators, columnSeparators }: Pick<Plan, 'separators' | 'columnSeparators'>,
): CellReading => ({
  grid,
  separators,
  ...(columnSeparators === undefined ? {} : { columnSeparators }),
  report: () => undefined,
});

/** The targets of an indicator, aligned with the target years of the plan. */
export function rereadTargets(plan: Plan, grid: Grid, { row, unit }: IndicatorNode): readonly Target[] {
  const reading = readingOf(grid, plan);
  const operator = readText(reading, row, plan.columns.operator);
  return plan.columns.targets.map(({ column }) => readTarget(reading, row, column, { operator, unit }));
}

/** The weight of a row, on the scale of the plan. */
export const rereadWeight = (plan: Plan, grid: Grid, node: PlanNode): Weight =>
  scaledWeight(readWeight(readingOf(grid, plan), node.row, weightColumnOf(plan, node)), plan.weightScale);

/** The values of a measure, aligned with the years of its table; undefined where the table does not say how its numbers are written. */
export function rereadMeasure(
  { separators, columnSeparators, years }: MeasureTable,
  grid: Grid,
  { row, unit }: Measure,
): readonly FieldValue[] | undefined {
  if (separators === undefined) return undefined;
  const reading = readingOf(grid, { separators, ...(columnSeparators && { columnSeparators }) });
  return years.map(({ column }) => readValue(reading, row, column, unit));
}
