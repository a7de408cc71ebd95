import type { Worksheet } from '@univerjs/core';

import type { Area } from '../host';

/** What only a grid that is drawn can do. */
export interface Drawing {
  /** Width in pixels that shows every text of the column; null where the column is empty or nothing can be measured. */
  columnPixels(sheet: Worksheet, column: number): number | null;
  /** Height in pixels that shows every wrapped text of the row; null where the row is empty or nothing can be measured. */
  rowPixels(sheet: Worksheet, row: number): number | null;
  /** Scrolls the sheet that is shown until the top left cell of the area can be seen, if it cannot already. */
  reveal(sheet: Worksheet, area: Area): void;
}

/** For a grid that nobody looks at. */
export const NOT_DRAWN: Drawing = {
  columnPixels: () => null,
  rowPixels: () => null,
  reveal: () => undefined,
};
