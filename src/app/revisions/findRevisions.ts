import { readRevision } from '../../core/revision';
import type { Revision } from '../../core/revision';
import { compareDates } from '../../core/values';
import type { Diagnostic } from '../../core/diagnostics';
import type { WorkbookSnapshot } from '../ports';
import type { RevisionSummary } from './revisions';

/** A revision with the sheet it stands on. */
export interface FoundRevision {
  readonly revision: Revision;
  readonly sheet: string;
  /** Where its title stands, 0-based. */
  readonly origin: { readonly row: number; readonly column: number };
  readonly diagnostics: readonly Diagnostic[];
}

export interface FoundRevisions {
  /** Oldest first; those of one day in the order of their sheets. */
  readonly revisions: readonly FoundRevision[];
  /** Sheets that carry the mark of a revision and cannot be read (TG606). */
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the revisions by what stands on their sheets, however these are called and wherever they were moved. */
export function findRevisions({ sheets }: WorkbookSnapshot): FoundRevisions {
  const revisions: FoundRevision[] = [];
  const unreadable: Diagnostic[] = [];
  for (const { grid } of sheets) {
    const found = readRevision(grid);
    if (found?.revision === undefined) unreadable.push(...(found?.diagnostics ?? []));
    else revisions.push({ ...found, revision: found.revision });
  }
  revisions.sort((a, b) => compareDates(a.revision.date, b.revision.date));
  return { revisions, diagnostics: unreadable };
}

export const summaryOf = ({ revision, sheet, diagnostics }: FoundRevision): RevisionSummary => ({
  id: revision.id,
  name: revision.name,
  date: revision.date,
  note: revision.note,
  sheet,
  rows: revision.plan.rows.length,
  diagnostics,
});
