import type { Worksheet } from '@univerjs/core';

/** Measures text as the page draws it; where there is no page, an estimate. */
export interface TextFit {
  /** Width that shows every text of the column; null where the column is empty. */
  columnPixels(sheet: Worksheet, column: number): number | null;
  /** Height that shows every wrapped text of the row; null where the row is empty. */
  rowPixels(sheet: Worksheet, row: number): number | null;
}
