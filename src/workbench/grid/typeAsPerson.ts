import type { ICellData } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import { SetRangeValuesCommand, SheetInterceptorService } from '@univerjs/sheets';

import type { Book } from './book';

/**
 * Does to a cell what the grid's editor does when a person confirms a text: typing rules apply, it can be undone, and the
 * change is the person's. Row and column 0-based.
 */
export async function typeAsPerson(
  book: Book,
  sheetId: string,
  row: number,
  column: number,
  text: string,
): Promise<void> {
  const sheet = book.sheet(sheetId);
  const style = book.rawCell(sheet, row, column)?.s;
  const content: ICellData = text.startsWith('=') ? { f: text, v: null } : { f: null, v: text };
  const typed: ICellData = { ...content, si: null, p: null, ...(style !== undefined && { s: style }) };
  const hooks = book.injector.get(SheetInterceptorService);
  const value = hooks.onWriteCell(book.workbook, sheet, row, column, typed);
  await book.injector.get(ICommandService).executeCommand(SetRangeValuesCommand.id, {
    unitId: book.unitId,
    subUnitId: sheetId,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    value,
  });
}
