import type { ICellDataForSheetInterceptor, IDisposable } from '@univerjs/core';
import { DisposableCollection } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';

import type { Book } from './book';
import { readState, toCell } from './cellValue';
import { styleProperty } from './cellStyle';
import { editText, readTypedItalian } from './italianTyping';

/** Before the grid's own reading of typed numbers, which is English. */
const PRIORITY = 100;

/** Makes the grid's editor read and show values as an Italian Excel does. Formulas stay as the grid writes them. */
export function typeInItalian(book: Book): IDisposable {
  const { writeCellInterceptor } = book.injector.get(SheetInterceptorService);
  const disposables = new DisposableCollection();
  disposables.add(
    writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      priority: PRIORITY,
      handler: (cell, { unitId, worksheet, row, col }, next) => {
        const raw = book.rawCell(worksheet, row, col);
        const state = readState(raw);
        const isPlain = unitId !== book.unitId || raw?.f !== undefined || raw?.si !== undefined;
        if (isPlain || state.type === 'Empty' || state.type === 'String') return next(cell);
        const format = styleProperty(book, worksheet, row, col, 'n')?.pattern ?? 'General';
        return { ...cell, v: editText(state, format) };
      },
    }),
  );
  disposables.add(
    writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: PRIORITY,
      handler: (cell, { unitId, worksheet, row, col }, next) => {
        if (unitId !== book.unitId || !cell || cell.f) return next(cell);
        const format = styleProperty(book, worksheet, row, col, 'n')?.pattern ?? 'General';
        return typedCell(cell, format) ?? next(cell);
      },
    }),
  );
  return disposables;
}

/** The cell as typed; undefined for what is no plain text: an emptied cell, a text with an apostrophe, a text in several styles. */
function typedCell(
  cell: ICellDataForSheetInterceptor,
  format: string,
): ICellDataForSheetInterceptor | undefined {
  if (typeof cell.v !== 'string' || cell.v === '' || cell.t !== undefined) return undefined;
  const { input, numberFormat } = readTypedItalian(cell.v, format);
  const style = typeof cell.s === 'object' ? cell.s : undefined;
  const written = { ...cell, ...toCell(input) };
  return numberFormat === undefined ? written : { ...written, s: { ...style, n: { pattern: numberFormat } } };
}
