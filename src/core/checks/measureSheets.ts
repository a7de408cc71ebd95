import type { Grid } from '../grid';
import type { MeasureTable } from '../plan';

/** A sheet of measures as it was read by itself, with its picture. */
export interface MeasureSheet {
  readonly table: MeasureTable;
  readonly grid: Grid;
}

/** Every sheet of measures whose picture is given; the table of several sheets is taken apart again. */
export function measureSheets(
  measures: MeasureTable | undefined,
  grids: readonly (Grid | undefined)[],
): readonly MeasureSheet[] {
  if (measures === undefined) return [];
  return (measures.sheets ?? [measures]).flatMap((table, at) => {
    const grid = grids[at];
    return grid === undefined ? [] : [{ table, grid }];
  });
}
