import type { Diagnostic, Location } from '../core/diagnostics';
import { WORKBOOK } from '../core/diagnostics';
import type { SheetState } from './listSheets';
import { Paint } from './paint';
import type { SheetPaint } from './paintWrite';

/**
 * Why nothing can be written now: a sheet that is gone, a protected sheet, a filter that hides rows (Excel writes past hidden rows and
 * scrambles them). `creatable` are sheets that will be made where they are missing.
 */
export function findObstacle(
  paints: readonly SheetPaint[],
  sheets: ReadonlyMap<string, SheetState | undefined>,
  creatable: readonly string[],
): Diagnostic | undefined {
  for (const paint of paints) {
    const { sheet } = paint;
    const state = sheets.get(sheet);
    const isMissing = state === undefined && !creatable.includes(sheet);
    if (isMissing) return { code: 'TG908', at: WORKBOOK, params: { sheet } };
    if (state?.isProtected) return { code: 'TG902', at: firstPlace(paint), params: { sheet } };
    if (state?.hasActiveFilter) return { code: 'TG903', at: firstPlace(paint), params: { sheet } };
  }
  return undefined;
}

/** A cell that is no longer what it was. */
export const changedMeanwhile = (sheet: string, row: number, column: number): Diagnostic => ({
  code: 'TG904',
  at: { sheet, range: { row, column, rows: 1, columns: 1 } },
  params: { sheet },
});

function firstPlace({ sheet, contents, numberFormats }: SheetPaint): Location {
  const box = Paint.union([contents, numberFormats]).blocks()[0]?.box;
  return box ? { sheet, range: { ...box, rows: 1, columns: 1 } } : WORKBOOK;
}
