import type { IRange, Worksheet } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';

import type { SheetDimensions } from '../host';
import { type Book, toRange } from './book';
import type { Drawing } from './drawing';

const PIXELS_PER_POINT = 4 / 3;

type Line = 'row' | 'column';

/** Sizes of rows and columns. The grid counts in pixels, Excel in points. */
export class GridDimensions implements SheetDimensions {
  constructor(
    private readonly book: Book,
    private readonly drawing: Drawing,
  ) {}

  readSizes(sheetId: string, line: Line, first: number, count: number): readonly number[] {
    const sheet = this.book.sheet(sheetId);
    return lines(first, count).map((index) => pixels(sheet, line, index) / PIXELS_PER_POINT);
  }

  writeSize(sheetId: string, line: Line, first: number, count: number, points: number): void {
    const ranges = this.ranges(sheetId, line, first, count);
    if (ranges.length === 0) return;
    const size = Math.round(points * PIXELS_PER_POINT);
    if (line === 'column') {
      this.book.mutate(SetWorksheetColWidthMutation, { subUnitId: sheetId, ranges, colWidth: size });
      return;
    }
    this.book.mutate(SetWorksheetRowHeightMutation, { subUnitId: sheetId, ranges, rowHeight: size });
    const autoHeightInfo = BooleanNumber.FALSE;
    this.book.mutate(SetWorksheetRowIsAutoHeightMutation, { subUnitId: sheetId, ranges, autoHeightInfo });
  }

  autofit(sheetId: string, line: Line, first: number, count: number): void {
    const sheet = this.book.sheet(sheetId);
    for (const index of lines(first, this.clipped(sheet, line, first, count))) {
      const size =
        line === 'column' ? this.drawing.columnPixels(sheet, index) : this.drawing.rowPixels(sheet, index);
      if (size !== null) this.writeSize(sheetId, line, index, 1, size / PIXELS_PER_POINT);
    }
  }

  readHidden(sheetId: string, line: Line, first: number, count: number): readonly boolean[] {
    const sheet = this.book.sheet(sheetId);
    return lines(first, count).map((index) =>
      line === 'row' ? !sheet.getRowVisible(index) : !sheet.getColVisible(index),
    );
  }

  writeHidden(sheetId: string, line: Line, first: number, count: number, hidden: boolean): void {
    const ranges = this.ranges(sheetId, line, first, count);
    if (ranges.length === 0) return;
    const rowMutation = hidden ? SetRowHiddenMutation : SetRowVisibleMutation;
    const columnMutation = hidden ? SetColHiddenMutation : SetColVisibleMutation;
    this.book.run((line === 'row' ? rowMutation : columnMutation).id, { subUnitId: sheetId, ranges });
  }

  private ranges(sheetId: string, line: Line, first: number, count: number): IRange[] {
    const sheet = this.book.sheet(sheetId);
    const clipped = this.clipped(sheet, line, first, count);
    if (clipped <= 0) return [];
    const rows = { row: 0, rowCount: sheet.getRowCount() };
    const columns = { column: 0, columnCount: sheet.getColumnCount() };
    const area =
      line === 'row'
        ? { ...columns, row: first, rowCount: clipped }
        : { ...rows, column: first, columnCount: clipped };
    return [toRange(area)];
  }

  private clipped(sheet: Worksheet, line: Line, first: number, count: number): number {
    return Math.min(count, (line === 'row' ? sheet.getRowCount() : sheet.getColumnCount()) - first);
  }
}

const lines = (first: number, count: number): readonly number[] =>
  Array.from({ length: Math.max(0, count) }, (_line, index) => first + index);

function pixels(sheet: Worksheet, line: Line, index: number): number {
  const { defaultRowHeight, defaultColumnWidth, columnData, rowData } = sheet.getConfig();
  if (line === 'column') return columnData[index]?.w ?? defaultColumnWidth;
  const own = rowData[index];
  const fitted = own?.ia === BooleanNumber.FALSE ? undefined : own?.ah;
  return fitted ?? own?.h ?? defaultRowHeight;
}
