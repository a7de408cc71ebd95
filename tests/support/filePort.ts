import type { Workbook } from 'exceljs';
import { filePort } from '../../scripts/xlsx';
import { createSession } from '../../src/app';
import type { HostResult, Session } from '../../src/app';
import type { Diagnostic } from '../../src/core/diagnostics';
import type { PlainDate } from '../../src/core/values';
import { workbookFiles } from '../../src/excel/file';

/** A session over a workbook file. */
export const fileSession = (workbook: Workbook, today: PlainDate): Session =>
  createSession(filePort(workbook), { today: () => today }, workbookFiles);

/** The value of a result that must be there; the finding says why it is not. */
export function valueOf<T>(result: HostResult<T>): T {
  if (result.ok) return result.value;
  const { code, params }: Diagnostic = result.error;
  throw new Error(`${code} ${JSON.stringify(params)}`);
}
export { filePort };
