import type { Diagnostic } from '../core/diagnostics';
import { findStaleFlags } from '../core/emit';
import type { EmitInput, FormulaStyle } from '../core/emit';
import { isRevisionSheet, readRevision } from '../core/revision';
import type { Answers } from '../core/revision';
import { flaggedRevision } from './flaggedRevision';
import { flagBlockOn } from './ownSheets';
import type { WorkbookSnapshot } from './ports';

/** Flags that were settled before the rows became what they are (TG608); nothing where the plan is not flagged or the revision is gone. */
export function staleFlags(
  snapshot: WorkbookSnapshot,
  input: EmitInput,
  style: FormulaStyle,
  answers: Answers,
): readonly Diagnostic[] {
  const block = flagBlockOn(snapshot, input.plan.sheet);
  const flagged = block === undefined ? undefined : flaggedRevision(snapshot);
  if (flagged === undefined) return [];
  for (const { grid } of snapshot.sheets) {
    const found = isRevisionSheet(grid) ? readRevision(grid) : undefined;
    const revision = found?.revision;
    if (found === undefined || revision?.id !== flagged.id) continue;
    const revisionAt = { sheet: grid.sheet, ...found.origin };
    return findStaleFlags({ input, revision, revisionAt, answers, block }, style);
  }
  return [];
}
