import type { Worksheet } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetSkeletonManagerService, SheetsScrollRenderController } from '@univerjs/sheets-ui';
import type { Univer } from '@univerjs/core';

import type { Area } from '../host';

/** Lines left visible before a cell that was scrolled to. */
const ROWS_BEFORE = 4;
const COLUMNS_BEFORE = 2;

/** Scrolls the shown sheet until the top left cell of the area is in view; a direction in which it already is stays. */
export function reveal(univer: Univer, sheet: Worksheet, { row, column }: Area): void {
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById(sheet.getUnitId());
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const seen = skeleton?.getVisibleRangeByViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !seen) return;
  const { ySplit, xSplit } = sheet.getFreeze();
  // The last visible line may be cut off, so it does not count.
  const isRowSeen = row < ySplit || (row >= seen.startRow && row < seen.endRow);
  const isColumnSeen = column < xSplit || (column >= seen.startColumn && column < seen.endColumn);
  if (isRowSeen && isColumnSeen) return;
  const top = isRowSeen ? seen.startRow : Math.max(ySplit, row - ROWS_BEFORE);
  const left = isColumnSeen ? seen.startColumn : Math.max(xSplit, column - COLUMNS_BEFORE);
  render.with(SheetsScrollRenderController).scrollToCell(top, left);
}
