import type { Diagnostic } from '../diagnostics';
import type { Grid } from '../grid';
import type { MeasureTable, Plan } from '../plan';

/**
 * Judges a plan; pure. `measures` is undefined where the workbook has none. `grid` is the picture the plan was read from: without
 * it nothing is said of hidden rows and no fixes are proposed.
 */
export type Check = (
  plan: Plan,
  measures: MeasureTable | undefined,
  grid: Grid | undefined,
) => readonly Diagnostic[];
