import { WORKBOOK } from '../core/diagnostics';
import type { WritePlan } from '../core/emit';
import { readMeasures, readPlan } from '../core/plan';
import type { MeasureTable } from '../core/plan';
import { fail, ok } from '../core/values';
import { findPlacement } from './placement';
import type { HostResult, WorkbookSnapshot } from './ports';
import { atOnce } from './inTurns';
import { readSources } from './sources';
import type { Sources } from './sources';
import type { Correction, MeasureCorrection, PlanCorrection } from './corrections';
import { correctionPlan, isOfMeasures, measureCorrectionPlan } from './corrections';
import { together } from './together';

/** A write that keeps corrections, and the sheet they are about. */
interface CorrectionStep {
  readonly write: WritePlan;
  readonly sheet: string;
}

/** The write that keeps corrections of how the sheets are read, and the sheet they are about; TG105 or TG106 where there is no sheet to correct. */
export function correctReading(
  snapshot: WorkbookSnapshot,
  corrections: readonly Correction[],
): HostResult<CorrectionStep> {
  const sources = atOnce(readSources(snapshot, findPlacement(snapshot)));
  const ofPlan = corrections.flatMap((correction) => (isOfMeasures(correction) ? [] : [correction]));
  const ofMeasures = bySheet(corrections.filter(isOfMeasures));
  let step: CorrectionStep | undefined;
  for (const [sheet, said] of ofMeasures) {
    // Names that this step has given to another sheet are taken.
    const known = { ...snapshot, names: [...snapshot.names, ...(step?.write.names ?? [])] };
    const next = correctMeasures(known, sources, sheet, said);
    if (!next.ok) return next;
    step = { sheet, write: step === undefined ? next.value : together(step.write, next.value) };
  }
  if (step !== undefined && ofPlan.length === 0) return ok(step);
  const plan = correctPlan(snapshot, sources, ofPlan);
  if (!plan.ok || step === undefined) return plan;
  return ok({ sheet: plan.value.sheet, write: together(plan.value.write, step.write) });
}

function bySheet(
  corrections: readonly MeasureCorrection[],
): ReadonlyMap<string, readonly MeasureCorrection[]> {
  const sheets = new Map<string, readonly MeasureCorrection[]>();
  for (const correction of corrections)
    sheets.set(correction.sheet, [...(sheets.get(correction.sheet) ?? []), correction]);
  return sheets;
}

function correctPlan(
  snapshot: WorkbookSnapshot,
  sources: Sources | undefined,
  corrections: readonly PlanCorrection[],
): HostResult<CorrectionStep> {
  const said = corrections.flatMap((correction) =>
    correction.about === 'header' ? (correction.sheet ?? []) : [],
  )[0];
  const grid = snapshot.sheets.find((sheet) => sheet.grid.sheet === said)?.grid ?? sources?.planGrid;
  if (grid === undefined) return fail({ code: 'TG105', at: WORKBOOK, params: {} });
  const plan = sources?.planGrid === grid ? sources.plan : readPlan(grid).value;
  return ok({ write: correctionPlan(plan, grid, snapshot.names, corrections), sheet: grid.sheet });
}

function correctMeasures(
  snapshot: WorkbookSnapshot,
  sources: Sources | undefined,
  sheet: string,
  corrections: readonly MeasureCorrection[],
): HostResult<WritePlan> {
  const grid = snapshot.sheets.find((one) => one.grid.sheet === sheet)?.grid;
  if (grid === undefined) return fail({ code: 'TG106', at: WORKBOOK, params: {} });
  const table = tableRead(sources?.measures, sheet) ?? readMeasures(grid).value;
  return ok(measureCorrectionPlan({ grid, table }, snapshot, corrections));
}

const tableRead = (measures: MeasureTable | undefined, sheet: string): MeasureTable | undefined =>
  measures === undefined ? undefined : (measures.sheets ?? [measures]).find((one) => one.sheet === sheet);
