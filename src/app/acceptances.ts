import { withAccepted, withoutAccepted } from '../core/checks';
import type { Acceptance, CheckedSheets } from '../core/checks';
import { WORKBOOK } from '../core/diagnostics';
import type { Diagnostic } from '../core/diagnostics';
import { ACCEPTANCES_NAME, emitAcceptances, readAcceptances } from '../core/emit';
import type { AcceptanceTable, WritePlan } from '../core/emit';
import { fail, ok, printDate } from '../core/values';
import type { PlainDate } from '../core/values';
import { rangeNamed } from './placement';
import type { HostResult, WorkbookSnapshot } from './ports';

const SHEET = 'Controlli accettati';
/** A user's own sheet of that name stays hers. */
const OTHER_SHEET = 'Controlli accettati Traguardo';

/** The table of accepted findings; undefined where none was ever accepted, or its sheet is gone. */
function acceptanceTable(snapshot: WorkbookSnapshot): AcceptanceTable | undefined {
  const range = rangeNamed(snapshot, ACCEPTANCES_NAME);
  const grid = snapshot.sheets.find((sheet) => sheet.grid.sheet === range?.sheet)?.grid;
  return range === undefined || grid === undefined ? undefined : { grid, header: range.box };
}

/** What the places of findings are named by. */
export const checkedSheets = (
  { sheets }: WorkbookSnapshot,
  { plan, measures }: Pick<CheckedSheets, 'plan' | 'measures'>,
): CheckedSheets => ({ plan, measures, grids: sheets.map(({ grid }) => grid) });

/** What was accepted in a workbook, whether or not it still is found. */
export function acceptancesOf(snapshot: WorkbookSnapshot): readonly Acceptance[] {
  const table = acceptanceTable(snapshot);
  return table === undefined ? [] : readAcceptances(table);
}

/** The step that keeps findings as accepted, with the reason. Without a reason nothing is accepted (TG918). */
export function acceptancePlan(
  snapshot: WorkbookSnapshot,
  sheets: CheckedSheets,
  findings: readonly Diagnostic[],
  reason: string,
  today: PlainDate,
): HostResult<WritePlan> {
  if (reason.trim() === '') return fail({ code: 'TG918', at: WORKBOOK, params: {} });
  const said = { reason, date: printDate(today) };
  return ok(keeping(snapshot, withAccepted(acceptancesOf(snapshot), findings, sheets, said)));
}

/** The step that has findings reported again. */
export const reportAgainPlan = (
  snapshot: WorkbookSnapshot,
  sheets: CheckedSheets,
  findings: readonly Diagnostic[],
): WritePlan => keeping(snapshot, withoutAccepted(acceptancesOf(snapshot), findings, sheets));

function keeping(snapshot: WorkbookSnapshot, acceptances: readonly Acceptance[]): WritePlan {
  const isTaken = snapshot.sheets.some(({ grid }) => grid.sheet.toLowerCase() === SHEET.toLowerCase());
  return emitAcceptances(acceptances, acceptanceTable(snapshot), isTaken ? OTHER_SHEET : SHEET);
}
