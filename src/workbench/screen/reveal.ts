import type { Univer, Worksheet } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';

import type { Area } from '../host';

/** Lines left visible before a cell that was scrolled to. */
const ROWS_BEFORE = 2;
const COLUMNS_BEFORE = 1;

/**
 * Scrolls the shown sheet until the top left cell of the area is in view; a direction in which it already is stays. The
 * grid's own way of scrolling to a cell takes frozen lines for as large as all others, and misses.
 */
export function reveal(univer: Univer, sheet: Worksheet, { row, column }: Area): void {
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById(sheet.getUnitId());
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const seen = skeleton?.getVisibleRangeByViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!skeleton || !seen || !viewport) return;
  const { ySplit, xSplit } = sheet.getFreeze();
  // The last visible line may be cut off, so it does not count.
  const isRowSeen = row < ySplit || (row >= seen.startRow && row < seen.endRow);
  const isColumnSeen = column < xSplit || (column >= seen.startColumn && column < seen.endColumn);
  if (isRowSeen && isColumnSeen) return;
  const frozen = skeleton.getCellWithCoordByIndex(Math.max(0, ySplit), Math.max(0, xSplit), false);
  const top = Math.max(0, ySplit, row - ROWS_BEFORE);
  const left = Math.max(0, xSplit, column - COLUMNS_BEFORE);
  const wanted = skeleton.getCellWithCoordByIndex(top, left, false);
  viewport.scrollToViewportPos({
    viewportScrollX: isColumnSeen ? viewport.viewportScrollX : wanted.startX - frozen.startX,
    viewportScrollY: isRowSeen ? viewport.viewportScrollY : wanted.startY - frozen.startY,
  });
}
