import type { Diagnostic } from '../../core/diagnostics';
import type { EmitInput, WritePlan } from '../../core/emit';
import { fail, ok } from '../../core/values';
import type { Clock, HostResult, WorkbookFiles, WorkbookPort, WorkbookSnapshot } from '../ports';
import { readWorkbook } from '../readWorkbook';
import type { OpenedPlan, WriteReport } from '../session';

/** What the use cases of revisions work with; `write` applies one undoable step and reads again. */
export interface Desk {
  readonly port: WorkbookPort;
  readonly clock: Clock;
  readonly files: WorkbookFiles;
  readonly write: (
    plan: WritePlan,
    sheet: string,
    diagnostics: readonly Diagnostic[],
  ) => Promise<HostResult<WriteReport>>;
}

/** A workbook with a plan in it, read once for a use case. */
export interface ReadPlanBook {
  readonly snapshot: WorkbookSnapshot;
  readonly opened: OpenedPlan;
  readonly input: EmitInput;
  readonly parametersAreNew: boolean;
}

/** Reads the workbook; without a plan the first finding says why. */
export async function readPlanBook({ port, clock }: Desk): Promise<HostResult<ReadPlanBook>> {
  const snapshot = await port.snapshot();
  if (!snapshot.ok) return snapshot;
  const { opening, emission } = readWorkbook(snapshot.value, clock.today());
  if (opening.kind === 'noPlan' || emission === undefined) {
    const [first] = opening.diagnostics;
    return fail(first ?? { code: 'TG105', at: { workbook: true }, params: {} });
  }
  return ok({ snapshot: snapshot.value, opened: opening, ...emission });
}
