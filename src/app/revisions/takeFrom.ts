import type { HostResult } from '../ports';
import { addRevision, completed } from './approve';
import type { Desk } from './desk';
import type { RevisionDetails, RevisionMade } from './revisions';
import { readFilePlan } from './sides';

/** Freezes the plan of another file in this workbook. The file is only read. */
export async function takeFrom(
  desk: Desk,
  file: { readonly fileName: string; readonly bytes: ArrayBuffer },
  details: RevisionDetails,
): Promise<HostResult<RevisionMade>> {
  const read = await readFilePlan(desk, file);
  if (!read.ok) return read;
  const snapshot = await desk.port.snapshot();
  if (!snapshot.ok) return snapshot;
  const named = { ...details, name: details.name.trim() || file.fileName };
  return addRevision(desk, snapshot.value, read.value.plan, completed(named, desk.clock.today()));
}
