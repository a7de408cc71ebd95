import type { EmitInput, FlagInput } from '../core/emit';
import { isRevisionSheet, readRevision } from '../core/revision';
import type { Answers } from '../core/revision';
import { flaggedRevision } from './flaggedRevision';
import { flagBlockOn } from './ownSheets';
import type { WorkbookSnapshot } from './ports';

/** What the flags beside the plan are written from; undefined where there are none or the revision is gone. */
export function standingFlags(
  snapshot: WorkbookSnapshot,
  input: EmitInput,
  answers: Answers,
): FlagInput | undefined {
  const block = flagBlockOn(snapshot, input.plan.sheet);
  const flagged = block === undefined ? undefined : flaggedRevision(snapshot);
  if (flagged === undefined) return undefined;
  for (const { grid } of snapshot.sheets) {
    const found = isRevisionSheet(grid) ? readRevision(grid) : undefined;
    const revision = found?.revision;
    if (found === undefined || revision?.id !== flagged.id) continue;
    return { input, revision, revisionAt: { sheet: grid.sheet, ...found.origin }, answers, block };
  }
  return undefined;
}
