import type { WritePlan } from '../core/emit';
import { rangeOf } from './boxes';
import { isOfficeError } from './hostError';

/**
 * Makes rows as high as their texts. Only after the write: while calculation is suspended a formula has no text yet. That Excel refuses it is
 * no reason to take the write back.
 */
export async function fitRows(
  context: Excel.RequestContext,
  places: NonNullable<WritePlan['fittedRows']>,
): Promise<void> {
  if (places.length === 0) return;
  try {
    for (const { sheet, row, rows } of places) {
      rangeOf(context, sheet, { row, column: 0, rows, columns: 1 }).getEntireRow().format.autofitRows();
    }
    await context.sync();
  } catch (error) {
    if (!isOfficeError(error)) throw error;
  }
}
