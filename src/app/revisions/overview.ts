import { ok } from '../../core/values';
import type { HostResult, WorkbookSnapshot } from '../ports';
import type { Desk } from './desk';
import { findRevisions, summaryOf } from './findRevisions';
import { flaggedRevision } from '../flaggedRevision';
import type { RevisionsOverview } from './revisions';

/** The revisions of a workbook that was read. */
export function overviewOf(snapshot: WorkbookSnapshot): RevisionsOverview {
  const { revisions, diagnostics } = findRevisions(snapshot);
  const flagged = flaggedRevision(snapshot);
  const isThere = revisions.some(({ revision }) => revision.id === flagged?.id);
  return {
    revisions: revisions.map(summaryOf),
    flagged: flagged?.id,
    diagnostics:
      flagged === undefined || isThere
        ? diagnostics
        : [...diagnostics, { code: 'TG604', at: { workbook: true }, params: { name: flagged.name } }],
  };
}

export async function overview({ port }: Desk): Promise<HostResult<RevisionsOverview>> {
  const snapshot = await port.snapshot();
  return snapshot.ok ? ok(overviewOf(snapshot.value)) : snapshot;
}
