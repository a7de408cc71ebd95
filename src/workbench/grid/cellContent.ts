import type { ICellData, Worksheet } from '@univerjs/core';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';

import type { Area, CellContent, CellInput, CellValue, CellValueType, Matrix } from '../host';
import { fillMatrix, lastColumn, lastRow, unite } from '../host';
import type { Book } from './book';
import { allocated } from './book';
import { cellPatch } from './cellPatch';
import { styleProperty } from './cellStyle';
import { EMPTY_CELL, readState, toCell, type CellState } from './cellValue';
import { shownText } from './shownText';
import type { Spills } from './spills';

const GENERAL = 'General';

/** Content of cells, read from and written to the grid. */
export class GridContent implements CellContent {
  constructor(
    private readonly book: Book,
    private readonly spills: Spills,
  ) {}

  usedArea(sheetId: string, valuesOnly: boolean): Area | null {
    const sheet = this.book.sheet(sheetId);
    let used: Area | null = null;
    const include = (area: Area): void => void (used = used === null ? area : unite(used, area));
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell && (hasContent(cell) || (!valuesOnly && cell.s !== undefined && cell.s !== null))) {
        include({ row, column, rowCount: 1, columnCount: 1 });
      }
    });
    this.spills.eachArea(sheetId, include);
    return used;
  }

  readValues(sheetId: string, area: Area): Matrix<CellValue> {
    return this.read(sheetId, area, (_sheet, state) => state.value);
  }

  readValueTypes(sheetId: string, area: Area): Matrix<CellValueType> {
    return this.read(sheetId, area, (_sheet, state) => state.type);
  }

  readFormulas(sheetId: string, area: Area): Matrix<CellValue> {
    return this.read(sheetId, area, (_sheet, state, row, column) => {
      const formula = this.spills.formula(sheetId, row, column);
      return formula === '' ? state.value : formula;
    });
  }

  readText(sheetId: string, area: Area): Matrix<string> {
    return this.read(sheetId, area, (sheet, state, row, column) =>
      shownText(state, this.numberFormat(sheet, row, column)),
    );
  }

  readNumberFormats(sheetId: string, area: Area): Matrix<string> {
    const sheet = this.book.sheet(sheetId);
    return fillMatrix(area, (i, j) => this.numberFormat(sheet, area.row + i, area.column + j));
  }

  writeCells(sheetId: string, area: Area, cells: Matrix<CellInput>): void {
    this.grow(sheetId, area);
    const sheet = this.book.sheet(sheetId);
    const patch = cellPatch(area, (row, column, i, j) => {
      const input = cells[i]?.[j] ?? null;
      return input === null || isCovered(sheet, row, column) ? null : toCell(input);
    });
    this.book.writeCells(sheetId, patch);
  }

  writeNumberFormats(sheetId: string, area: Area, formats: Matrix<string | null>): void {
    const sheet = this.book.sheet(sheetId);
    const part = allocated(sheet, area);
    if (!part) return;
    const patch = cellPatch(part, (row, column, i, j) => {
      const format = formats[i]?.[j] ?? null;
      return format === null ? null : { ...this.keepType(sheet, row, column), s: formatStyle(format) };
    });
    this.book.writeStyles(sheetId, patch);
  }

  clear(sheetId: string, area: Area, what: 'contents' | 'formats'): void {
    const sheet = this.book.sheet(sheetId);
    const part = allocated(sheet, area);
    if (!part) return;
    const existing = (row: number, column: number, cleared: ICellData): ICellData | null =>
      this.book.rawCell(sheet, row, column) ? cleared : null;
    if (what === 'contents') {
      this.book.writeCells(
        sheetId,
        cellPatch(part, (r, c) => existing(r, c, toCell({ value: '' }))),
      );
    } else {
      const plain: ICellData = { s: null, custom: null };
      this.book.writeStyles(
        sheetId,
        cellPatch(part, (r, c) => existing(r, c, { ...this.keepType(sheet, r, c), ...plain })),
      );
    }
  }

  private numberFormat(sheet: Worksheet, row: number, column: number): string {
    return styleProperty(this.book, sheet, row, column, 'n')?.pattern ?? GENERAL;
  }

  /** A format must not turn a text into the number it looks like; the grid would, unless the type is written along. */
  private keepType(sheet: Worksheet, row: number, column: number): ICellData {
    const type = this.book.rawCell(sheet, row, column)?.t;
    return type === undefined || type === null ? {} : { t: type };
  }

  private state(sheet: Worksheet, row: number, column: number): CellState {
    const own = readState(this.book.rawCell(sheet, row, column));
    return own.type === 'Empty' ? readState(this.spills.cell(sheet.getSheetId(), row, column)) : own;
  }

  private read<T>(
    sheetId: string,
    area: Area,
    pick: (sheet: Worksheet, state: CellState, row: number, column: number) => T,
  ): Matrix<T> {
    const sheet = this.book.sheet(sheetId);
    const rows = sheet.getRowCount();
    const columns = sheet.getColumnCount();
    return fillMatrix(area, (i, j) => {
      const [row, column] = [area.row + i, area.column + j];
      const isAllocated = row < rows && column < columns;
      return pick(sheet, isAllocated ? this.state(sheet, row, column) : EMPTY_CELL, row, column);
    });
  }

  private grow(sheetId: string, area: Area): void {
    const sheet = this.book.sheet(sheetId);
    const [rowCount, columnCount] = [lastRow(area) + 1, lastColumn(area) + 1];
    if (rowCount > sheet.getRowCount()) {
      this.book.run(SetWorksheetRowCountMutation.id, { subUnitId: sheetId, rowCount });
    }
    if (columnCount > sheet.getColumnCount()) {
      this.book.run(SetWorksheetColumnCountMutation.id, { subUnitId: sheetId, columnCount });
    }
  }
}

const formatStyle = (format: string): ICellData['s'] => ({
  n: format === GENERAL ? null : { pattern: format },
});

const hasContent = (cell: ICellData): boolean =>
  Boolean(cell.f ?? cell.si ?? cell.p) || (cell.v !== undefined && cell.v !== null && cell.v !== '');

/** Whether the cell lies under a merge without being its top left one. */
function isCovered(sheet: Worksheet, row: number, column: number): boolean {
  const merge = sheet.getMergedCell(row, column);
  return merge !== null && merge !== undefined && (merge.startRow !== row || merge.startColumn !== column);
}
