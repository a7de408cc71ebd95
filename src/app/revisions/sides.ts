import { WORKBOOK } from '../../core/diagnostics';
import type { Diagnostic } from '../../core/diagnostics';
import { freezePlan } from '../../core/revision';
import type { FrozenPlan } from '../../core/revision';
import { fail, ok } from '../../core/values';
import type { HostResult, WorkbookSnapshot } from '../ports';
import { readWorkbook } from '../readWorkbook';
import type { OpenedPlan } from '../session';
import type { Desk } from './desk';
import { findRevisions } from './findRevisions';
import type { ComparedSide } from './revisions';

/** One side of a comparison, read. */
export interface ReadSide {
  /** '' for the present plan. */
  readonly name: string;
  readonly plan: FrozenPlan;
  readonly diagnostics: readonly Diagnostic[];
}

/** The plan of a file. Not a workbook: TG910; no plan in it: TG605. */
export async function readFilePlan(
  { files, clock }: Desk,
  { fileName, bytes }: { readonly fileName: string; readonly bytes: ArrayBuffer },
): Promise<HostResult<ReadSide>> {
  const snapshot = await files.read(fileName, bytes);
  if (!snapshot.ok) return snapshot;
  const { opening } = readWorkbook(snapshot.value, clock.today());
  if (opening.kind === 'noPlan') return fail({ code: 'TG605', at: WORKBOOK, params: { file: fileName } });
  return ok({ name: fileName, plan: freezePlan(opening.plan), diagnostics: [] });
}

/** A revision by its id, with what is wrong with its sheet; TG604 where it is gone. */
export function readRevisionSide(snapshot: WorkbookSnapshot, id: string): HostResult<ReadSide> {
  const found = findRevisions(snapshot).revisions.find(({ revision }) => revision.id === id);
  if (found === undefined) return fail({ code: 'TG604', at: WORKBOOK, params: { name: id } });
  const { revision, diagnostics } = found;
  return ok({ name: revision.name, plan: revision.plan, diagnostics });
}

export async function readSide(
  desk: Desk,
  side: ComparedSide,
  snapshot: WorkbookSnapshot,
  opened: OpenedPlan,
): Promise<HostResult<ReadSide>> {
  switch (side.kind) {
    case 'revision':
      return readRevisionSide(snapshot, side.id);
    case 'present':
      return ok({ name: '', plan: freezePlan(opened.plan), diagnostics: [] });
    case 'file':
      return readFilePlan(desk, side);
  }
}
