import type { ICellData, Worksheet } from '@univerjs/core';
import { WrapStrategy } from '@univerjs/core';

const CELL_MARGIN = 10;
const LINE_HEIGHT = 1.35;
const POINTS_TO_PIXELS = 4 / 3;

/** Measures text with the fonts of this machine. */
export class CanvasText {
  private readonly context = document.createElement('canvas').getContext('2d');

  /** Width that shows every text of the column; null where it is empty. */
  columnPixels(sheet: Worksheet, column: number): number | null {
    const widths: number[] = [];
    for (let row = 0; row < sheet.getRowCount(); row++) {
      const text = shownAt(sheet, row, column);
      if (text !== '' && !sheet.getMergedCell(row, column)) widths.push(this.width(sheet, row, column, text));
    }
    return widths.length === 0 ? null : Math.ceil(Math.max(...widths)) + CELL_MARGIN;
  }

  /** Height that shows every text of the row; null where it is empty. */
  rowPixels(sheet: Worksheet, row: number): number | null {
    const heights: number[] = [];
    for (let column = 0; column < sheet.getColumnCount(); column++) {
      const text = shownAt(sheet, row, column);
      if (text !== '' && !sheet.getMergedCell(row, column))
        heights.push(this.height(sheet, row, column, text));
    }
    return heights.length === 0 ? null : Math.ceil(Math.max(...heights)) + 2;
  }

  private width(sheet: Worksheet, row: number, column: number, text: string): number {
    this.setFont(sheet, row, column);
    return Math.max(...text.split('\n').map((line) => this.measure(line)));
  }

  private height(sheet: Worksheet, row: number, column: number, text: string): number {
    const size = this.setFont(sheet, row, column);
    const isWrapped = sheet.getComposedCellStyle(row, column).tb === WrapStrategy.WRAP;
    const room = sheet.getColumnWidth(column) - CELL_MARGIN / 2;
    const lines = text.split('\n').map((line) => (isWrapped ? this.wrappedLines(line, room) : 1));
    return lines.reduce((sum, count) => sum + count, 0) * size * POINTS_TO_PIXELS * LINE_HEIGHT;
  }

  private wrappedLines(line: string, room: number): number {
    let count = 1;
    let used = 0;
    for (const word of line.split(/(?<=\s)/)) {
      const width = this.measure(word);
      if (used > 0 && used + width > room) {
        count++;
        used = 0;
      }
      used += width;
    }
    return count;
  }

  private setFont(sheet: Worksheet, row: number, column: number): number {
    const { ff, fs = 11, bl } = sheet.getComposedCellStyle(row, column);
    if (this.context)
      this.context.font = `${bl === 1 ? 'bold ' : ''}${fs * POINTS_TO_PIXELS}px ${ff ?? 'sans-serif'}`;
    return fs;
  }

  private measure(text: string): number {
    return this.context?.measureText(text).width ?? text.length * 7;
  }
}

function shownAt(sheet: Worksheet, row: number, column: number): string {
  const cell: ICellData | null | undefined = sheet.getCell(row, column) ?? null;
  const text = cell?.p?.body?.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n') ?? cell?.v;
  return text === null || text === undefined ? '' : String(text);
}
