import type { ICellData, IBorderData, IStyleData, Nullable, Worksheet } from '@univerjs/core';

import type { Area, Border, BorderEdge, CellFormat, CellFormats, Matrix } from '../host';
import { fillMatrix } from '../host';
import { allocated, type Book, type CellPatch } from './book';
import { borderPatch, readEdge } from './borders';
import { cellPatch } from './cellPatch';
import { styleProperty } from './cellStyle';
import { FORMAT_READERS, keptAside, toStyle, type KeptFormat } from './formatSpelling';

/** Formats of cells. What the grid has no word for is kept beside the cell, so that it comes back as it was written. */
export class GridFormats implements CellFormats {
  constructor(private readonly book: Book) {}

  readFormat<K extends keyof CellFormat>(sheetId: string, area: Area, property: K): Matrix<CellFormat[K]> {
    const sheet = this.book.sheet(sheetId);
    return fillMatrix(area, (i, j) => this.read(sheet, area.row + i, area.column + j, property));
  }

  writeFormat(sheetId: string, area: Area, format: Partial<CellFormat>): void {
    const sheet = this.book.sheet(sheetId);
    const part = allocated(sheet, area);
    if (!part) return;
    const style = toStyle(format);
    const kept = keptAside(format);
    const patch = cellPatch(part, (row, column) => {
      const cell = this.book.rawCell(sheet, row, column);
      return { ...typeOf(cell), s: structuredClone(style), ...this.custom(cell, kept) };
    });
    this.book.writeStyles(sheetId, patch);
  }

  readBorder(sheetId: string, area: Area, edge: BorderEdge): Border | null {
    const sheet = this.book.sheet(sheetId);
    return readEdge(area, edge, (row, column) => this.borders(sheet, row, column));
  }

  writeBorder(sheetId: string, area: Area, edge: BorderEdge, border: Border): void {
    const sheet = this.book.sheet(sheetId);
    const part = allocated(sheet, area);
    if (!part) return;
    const patch: CellPatch = {};
    for (const { row, column, side, line, isNeighbour } of borderPatch(part, edge, border)) {
      if (isNeighbour && !this.borders(sheet, row, column)?.[side]) continue;
      const written = ((patch[row] ??= {})[column] ??= typeOf(this.book.rawCell(sheet, row, column)));
      const style = (written.s ??= {}) as IStyleData;
      style.bd = { ...style.bd, [side]: line };
    }
    this.book.writeStyles(sheetId, patch);
  }

  private borders(sheet: Worksheet, row: number, column: number): IBorderData | undefined {
    return styleProperty(this.book, sheet, row, column, 'bd');
  }

  private read<K extends keyof CellFormat>(
    sheet: Worksheet,
    row: number,
    column: number,
    property: K,
  ): CellFormat[K] {
    const kept: KeptFormat = this.book.rawCell(sheet, row, column)?.custom ?? {};
    const reader = FORMAT_READERS[property];
    return reader((key) => styleProperty(this.book, sheet, row, column, key), kept);
  }

  private custom(cell: Nullable<ICellData>, kept: ReturnType<typeof keptAside>): Pick<ICellData, 'custom'> {
    if (Object.keys(kept).length === 0) return {};
    const merged = Object.entries({ ...cell?.custom, ...kept }).filter(([, value]) => value !== undefined);
    return { custom: merged.length === 0 ? null : Object.fromEntries(merged) };
  }
}

/** Written along with a format, so that the grid does not take a text for the number it looks like. */
function typeOf(cell: Nullable<ICellData>): ICellData {
  return cell?.t === undefined || cell.t === null ? {} : { t: cell.t };
}
