import { CellValueType as GridType, InterceptorEffectEnum, type IDisposable } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';

import type { Book } from './book';
import { readState } from './cellValue';
import type { GridConditionalFormats } from './conditionalFormats';
import { shownText } from './shownText';

/** Below the grid's own number formats (10), which already show a formatted number in Italian, but no bare one. */
const TEXT_PRIORITY = 5;
/** Below everything that changes the text, so that the look is added last. */
const LOOK_PRIORITY = 1;

/** Makes the grid show bare numbers, booleans and errors as an Italian Excel does. */
export function showItalianText(book: Book): IDisposable {
  return book.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: TEXT_PRIORITY,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      if (!cell || location.unitId !== book.unitId || cell.t === GridType.FORCE_STRING) return next(cell);
      if (cell.t === GridType.NUMBER && typeof cell.v === 'string') return next(cell);
      const state = readState(cell);
      if (state.type === 'Empty' || state.type === 'String') return next(cell);
      return next({ ...cell, v: shownText(state, 'General') });
    },
  });
}

/** Makes the grid draw conditional formats. */
export function showConditionalFormats(book: Book, formats: GridConditionalFormats): IDisposable {
  return book.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: LOOK_PRIORITY,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, location, next) => {
      if (location.unitId !== book.unitId) return next(cell);
      const look = formats.styleAt(location.subUnitId, location.row, location.col);
      if (!look) return next(cell);
      const own = location.workbook.getStyles().getStyleByCell(cell);
      return next({ ...(cell ?? {}), s: { ...own, ...look } });
    },
  });
}
