import { emitRevision } from '../../core/emit';
import { checksum, freezePlan, revisionTable } from '../../core/revision';
import type { FrozenPlan, Revision } from '../../core/revision';
import { fail, isoDate, ok } from '../../core/values';
import type { PlainDate } from '../../core/values';
import type { HostResult, WorkbookSnapshot } from '../ports';
import { readPlanBook } from './desk';
import type { Desk } from './desk';
import { findRevisions, summaryOf } from './findRevisions';
import type { RevisionDetails, RevisionMade } from './revisions';
import { reasonsIn, withReasons } from './reasons';
import { sheetName } from './sheetName';

/** A revision with an id that the workbook does not have yet; the same content on the same day gives the same id elsewhere. */
function revisionOf(
  plan: FrozenPlan,
  details: Required<RevisionDetails>,
  taken: readonly string[],
): Revision {
  const draft = { ...details, id: '', plan };
  const id = checksum(JSON.stringify(revisionTable(draft)));
  for (let count = 1; ; count += 1) {
    const unique = count === 1 ? id : `${id}-${count}`;
    if (!taken.includes(unique)) return { ...draft, id: unique };
  }
}

/** Writes a plan as a new revision sheet behind the others. */
export async function addRevision(
  { write }: Desk,
  snapshot: WorkbookSnapshot,
  plan: FrozenPlan,
  details: Required<RevisionDetails>,
): Promise<HostResult<RevisionMade>> {
  const ids = findRevisions(snapshot).revisions.map((found) => found.revision.id);
  const revision = revisionOf(plan, details, ids);
  const sheet = sheetName(
    `Revisione ${isoDate(details.date)}`,
    snapshot.sheets.map(({ grid }) => grid.sheet),
  );
  const report = await write(emitRevision(revision, sheet), sheet, []);
  if (!report.ok) return report;
  const summary = summaryOf({ revision, sheet, origin: { row: 0, column: 0 }, diagnostics: [] });
  return ok({ revision: summary, report: report.value });
}

export const completed = (details: RevisionDetails, today: PlainDate): Required<RevisionDetails> => ({
  name: details.name.trim() || `Piano al ${isoDate(details.date ?? today)}`,
  note: details.note.trim(),
  date: details.date ?? today,
});

/** Freezes the plan as it is now, with the reasons that stand in the register. */
export async function approve(desk: Desk, details: RevisionDetails): Promise<HostResult<RevisionMade>> {
  const read = await readPlanBook(desk);
  if (!read.ok) return fail(read.error);
  const { snapshot, opened } = read.value;
  const plan = withReasons(freezePlan(opened.plan), reasonsIn(snapshot));
  return addRevision(desk, snapshot, plan, completed(details, desk.clock.today()));
}
