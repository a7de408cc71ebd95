import type { Parsed } from '../../core/diagnostics';
import { emitFlags } from '../../core/emit';
import type { EmitInput, FormulaStyle, WritePlan } from '../../core/emit';
import type { Answers } from '../../core/revision';
import { flaggedRevision } from '../flaggedRevision';
import { flagBlockOn } from '../ownSheets';
import type { WorkbookSnapshot } from '../ports';
import { findRevisions } from './findRevisions';

/** The flags that stand beside the plan, written anew against the same revision; undefined where there are none or the revision is gone. */
export function flagsAgain(
  snapshot: WorkbookSnapshot,
  input: EmitInput,
  style: FormulaStyle,
  answers: Answers,
): Parsed<WritePlan> | undefined {
  const block = flagBlockOn(snapshot, input.plan.sheet);
  const flagged = block === undefined ? undefined : flaggedRevision(snapshot);
  const found = findRevisions(snapshot).revisions.find(({ revision }) => revision.id === flagged?.id);
  if (found === undefined) return undefined;
  const { revision, sheet, origin } = found;
  return emitFlags({ input, revision, revisionAt: { sheet, ...origin }, answers, block }, style);
}
