import type { IWorksheetData } from '@univerjs/core';

import { DEFAULT_FONT, fontStack } from './formatSpelling';

/** Excel's own sizes, in pixels: 15 points a row, 48 a column. */
const ROW_HEIGHT = 20;
const COLUMN_WIDTH = 64;

/** What a new sheet is made of. Room to scroll is given beyond it as content grows. */
export const BLANK_SHEET: Partial<IWorksheetData> = {
  rowCount: 200,
  columnCount: 40,
  defaultRowHeight: ROW_HEIGHT,
  defaultColumnWidth: COLUMN_WIDTH,
  defaultStyle: { ff: fontStack(DEFAULT_FONT.name), fs: DEFAULT_FONT.size },
};
