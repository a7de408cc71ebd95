import type { HostResult } from '../app';
import { fail } from '../core/values';
import { toDiagnostic } from './hostError';

/** One conversation with Excel; it waits while the person is editing a cell. A refusal comes back as a finding. */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<HostResult<T>>,
): Promise<HostResult<T>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    return fail(toDiagnostic(error));
  }
}
