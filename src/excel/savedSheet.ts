import type { HostResult } from '../app';
import { WORKBOOK } from '../core/diagnostics';
import type { Grid } from '../core/grid';
import { fail, ok } from '../core/values';
import { readFileSheet } from './file';
import { canReadFile, readWholeFile } from './wholeFile';

/** One sheet as it stands in the workbook's file: the only way to the levels of its outline, for Excel has no call that tells them. */
export async function savedSheet(sheet: string): Promise<HostResult<Grid>> {
  const refused = fail({ code: 'TG910' as const, at: WORKBOOK, params: { file: sheet } });
  if (!canReadFile()) return refused;
  const file = await readWholeFile();
  if (!file.ok) return file;
  const grid = await readFileSheet(file.value, sheet);
  return grid === undefined ? refused : ok(grid);
}
