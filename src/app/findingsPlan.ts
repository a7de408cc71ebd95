import { FINDINGS_NAME, emitFindings } from '../core/emit';
import type { WritePlan } from '../core/emit';
import type { PlainDate } from '../core/values';
import { rangeNamed } from './placement';
import type { WorkbookSnapshot } from './ports';
import type { OpenedPlan } from './session';

const SHEET = 'Controlli';
/** A user's own sheet of that name stays hers. */
const OTHER_SHEET = 'Controlli Traguardo';

/** The step that writes the printable sheet of findings, over the one of the last time where there is one. */
export function findingsPlan(
  snapshot: WorkbookSnapshot,
  { plan, diagnostics, accepted }: OpenedPlan,
  today: PlainDate,
): WritePlan {
  const known = rangeNamed(snapshot, FINDINGS_NAME)?.sheet;
  const isTaken = snapshot.sheets.some(({ grid }) => grid.sheet.toLowerCase() === SHEET.toLowerCase());
  const sheet = known ?? (isTaken ? OTHER_SHEET : SHEET);
  return emitFindings({
    findings: { open: diagnostics, accepted },
    title: plan.title,
    today,
    sheet,
    grid: snapshot.sheets.find(({ grid }) => grid.sheet === known)?.grid,
  });
}
