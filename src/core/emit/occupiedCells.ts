import type { Diagnostic } from '../diagnostics';
import { gridEnd } from '../grid';
import { resultRowOf } from '../plan';
import type { PlanNode } from '../plan';
import type { Frame } from './frame';
import { CellPlacer } from './ownedCells';
import { OWNED_COLUMNS } from './ownedColumns';

/**
 * What a person typed into the owned columns where Traguardo writes nothing: beside headings and beside rows that are no part of the plan (TG107). Cells
 * with a formula of ours to come are those of TG317. `wantedOf` gives the formulas of a row. Linear in rows.
 */
export function findOccupiedCells(
  frame: Frame,
  wantedOf: (node: PlanNode) => readonly string[],
): readonly Diagnostic[] {
  const { plan, planGrid } = frame.input;
  const placer = new CellPlacer(frame);
  const nodeAt = new Map(plan.nodes.map((node) => [resultRowOf(node), node]));
  const end = gridEnd(planGrid).row;
  for (let row = plan.headerRow + 1; row < end; row += 1) {
    const node = nodeAt.get(row);
    const wanted = node === undefined ? [] : wantedOf(node);
    OWNED_COLUMNS.forEach((_, offset) => {
      if ((wanted[offset] ?? '') === '') placer.place(row, offset, '', '');
    });
  }
  return placer.diagnostics;
}
