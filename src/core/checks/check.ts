import type { Diagnostic } from '../diagnostics';
import type { Grid } from '../grid';
import type { MeasureTable, Plan } from '../plan';

/**
 * Judges a plan; pure, and linear in its rows. `measures` is undefined where the workbook has none. `grid` and `measuresGrid` are the
 * pictures that plan and measures were read from: without them nothing is said of what only a picture shows (hidden rows, numbers kept
 * as text), and no fixes are proposed. `moreMeasureGrids` are those of the further sheets of measures, aligned with
 * `measures.sheets` but for its first.
 */
export type Check = (
  plan: Plan,
  measures: MeasureTable | undefined,
  grid: Grid | undefined,
  measuresGrid?: Grid | undefined,
  moreMeasureGrids?: readonly Grid[],
) => readonly Diagnostic[];
