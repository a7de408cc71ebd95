import type { Diagnostic } from '../core/diagnostics';
import { ok } from '../core/values';
import { findLeftBehind } from './leftBehind';
import type { HostResult, WorkbookPort } from './ports';
import type { Opening, Session } from './session';

/** What became of a workbook that is about to be sent. */
export interface SendingReport {
  readonly opened: Opening;
  /** Cells written, by which PIANO functions gave way to plain ones; 0 where the formulas were plain already. */
  readonly cells: number;
  /** What the receiver would not have: formulas of the user's that need Traguardo, a newer Excel or another file. Empty: it may go. */
  readonly leftBehind: readonly Diagnostic[];
}

/**
 * Makes a workbook ready for somebody without the add-in: formulas in PIANO style become plain ones, in one step that can be taken back, and
 * everything else that would not travel is listed. Nothing of the user's is changed.
 */
export async function prepareForSending(
  session: Pick<Session, 'open' | 'calculate'>,
  port: Pick<WorkbookPort, 'snapshot'>,
): Promise<HostResult<SendingReport>> {
  const opening = await session.open();
  if (!opening.ok) return opening;
  const isPiano = opening.value.kind === 'opened' && opening.value.written === 'piano';
  const converted = isPiano ? await session.calculate('native') : ok({ opened: opening.value, cells: 0 });
  if (!converted.ok) return converted;
  const snapshot = await port.snapshot();
  if (!snapshot.ok) return snapshot;
  const { opened, cells } = converted.value;
  return ok({ opened, cells, leftBehind: findLeftBehind(snapshot.value) });
}
