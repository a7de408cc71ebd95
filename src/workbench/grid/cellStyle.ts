import type { IStyleData, Nullable, Worksheet } from '@univerjs/core';

import type { Book } from './book';

/** One property of a cell's format: its own, else its column's, its row's or the sheet's. Conditional formats are left out. */
export function styleProperty<K extends keyof IStyleData>(
  book: Book,
  sheet: Worksheet,
  row: number,
  column: number,
  property: K,
): NonNullable<IStyleData[K]> | undefined {
  const own: Nullable<IStyleData> = book.workbook
    .getStyles()
    .getStyleByCell(book.rawCell(sheet, row, column));
  const layers = [
    () => own,
    () => sheet.getColumnStyle(column),
    () => sheet.getRowStyle(row),
    () => sheet.getDefaultCellStyleInternal(),
  ];
  for (const layer of layers) {
    const value = layer()?.[property];
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}
