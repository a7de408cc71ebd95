import { WORKBOOK } from '../core/diagnostics';
import type { WritePlan } from '../core/emit';
import { readPlan } from '../core/plan';
import { fail, ok } from '../core/values';
import { findPlacement } from './placement';
import type { HostResult, WorkbookSnapshot } from './ports';
import { atOnce } from './inTurns';
import { readSources } from './sources';
import type { Correction } from './corrections';
import { correctionPlan } from './corrections';

/** The write that keeps corrections of how the plan is read, and the plan's sheet; TG105 where there is no sheet to correct. */
export function correctReading(
  snapshot: WorkbookSnapshot,
  corrections: readonly Correction[],
): HostResult<{ readonly write: WritePlan; readonly sheet: string }> {
  const sources = atOnce(readSources(snapshot, findPlacement(snapshot)));
  const said = corrections.flatMap((correction) =>
    correction.about === 'header' ? (correction.sheet ?? []) : [],
  )[0];
  const grid = snapshot.sheets.find((sheet) => sheet.grid.sheet === said)?.grid ?? sources?.planGrid;
  if (grid === undefined) return fail({ code: 'TG105', at: WORKBOOK, params: {} });
  const plan = sources?.planGrid === grid ? sources.plan : readPlan(grid).value;
  return ok({ write: correctionPlan(plan, grid, snapshot.names, corrections), sheet: grid.sheet });
}
