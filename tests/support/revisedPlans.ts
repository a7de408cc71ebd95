import type { Workbook } from 'exceljs';
import { applyWritePlan } from '../../scripts/xlsx';
import { emitFlags, emitPlan, emitRevision } from '../../src/core/emit';
import type { FormulaStyle, WritePlan } from '../../src/core/emit';
import { freezePlan } from '../../src/core/revision';
import type { Revision } from '../../src/core/revision';
import { readPlanFile } from './oracleCells';

const NO_ANSWERS = new Map<string, boolean>();

/** The contents of a write alone: what a spreadsheet program calculates has nothing to do with looks, which take time. */
const contentsOf = (write: WritePlan): WritePlan => ({
  ...write,
  styles: [],
  conditionalFormats: [],
  widths: [],
});

/** Approves the plan of a workbook as it is now; the sheet of the revision is called by its name. */
export function approveIn(workbook: Workbook, name: string): Revision {
  const plan = freezePlan(readPlanFile(workbook).opening.plan);
  const revision: Revision = { id: name, name, date: { year: 2025, month: 1, day: 31 }, note: '', plan };
  applyWritePlan(workbook, contentsOf(emitRevision(revision, name)));
  return revision;
}

/** Writes the native formulas of the plan and its flags against a revision, as the add-in would, without their looks. */
export function flagAgainst(workbook: Workbook, revision: Revision, style: FormulaStyle = 'native'): void {
  const { input, parametersAreNew } = readPlanFile(workbook).emission;
  const revisionAt = { sheet: revision.name, row: 0, column: 0 };
  const flags = emitFlags({ input, revision, revisionAt, answers: NO_ANSWERS, block: undefined }, style);
  applyWritePlan(workbook, contentsOf(emitPlan(input, 'native', parametersAreNew).value));
  applyWritePlan(workbook, contentsOf(flags.value));
}
