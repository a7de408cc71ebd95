import type { ICellData, IMutation, Injector, IRange, Nullable, Workbook, Worksheet } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';

import type { Area } from '../host';
import { lastColumn, lastRow } from '../host';

/** New content or format of some cells, by 0-based row and column. */
export type CellPatch = Record<number, Record<number, ICellData>>;

/** The workbook that lies in the grid, and the one way this program changes it: mutations, which leave no undo step. */
export class Book {
  readonly unitId: string;
  private readonly commands: ICommandService;
  private writes = 0;

  constructor(
    readonly injector: Injector,
    readonly workbook: Workbook,
  ) {
    this.unitId = workbook.getUnitId();
    this.commands = injector.get(ICommandService);
  }

  /** True while this program writes; a change seen meanwhile is not the person's. */
  get isWriting(): boolean {
    return this.writes > 0;
  }

  /** Throws `RangeError` for an unknown id. */
  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new RangeError(`No sheet has the id ${sheetId}`);
    return sheet;
  }

  /** Executes a command of the grid as this program's own writing. */
  run(id: string, params: object): void {
    this.writes++;
    try {
      this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params });
    } finally {
      this.writes--;
    }
  }

  /** The same for a mutation, with its parameters checked; `unitId` is added. */
  mutate<P extends { unitId: string }>(mutation: IMutation<P, boolean>, params: Omit<P, 'unitId'>): void {
    this.run(mutation.id, params);
  }

  /** Writes content; formulas that depend on it become stale. */
  writeCells(sheetId: string, cells: CellPatch): void {
    this.run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue: cells });
  }

  /** Writes formats only: nothing is calculated anew. */
  writeStyles(sheetId: string, cells: CellPatch): void {
    this.run(SetRangeValuesMutation.id, {
      subUnitId: sheetId,
      cellValue: cells,
      trigger: SetStyleCommand.id,
    });
  }

  rawCell(sheet: Worksheet, row: number, column: number): Nullable<ICellData> {
    return sheet.getCellMatrix().getValue(row, column);
  }
}

export const toRange = (area: Area): IRange => ({
  startRow: area.row,
  endRow: lastRow(area),
  startColumn: area.column,
  endColumn: lastColumn(area),
});

export const toArea = (range: IRange): Area => ({
  row: range.startRow,
  column: range.startColumn,
  rowCount: range.endRow - range.startRow + 1,
  columnCount: range.endColumn - range.startColumn + 1,
});

/** The part of the area that the grid has allocated; null when nothing of it is. */
export function allocated(sheet: Worksheet, area: Area): Area | null {
  const rowCount = Math.min(sheet.getRowCount(), area.row + area.rowCount) - area.row;
  const columnCount = Math.min(sheet.getColumnCount(), area.column + area.columnCount) - area.column;
  return rowCount > 0 && columnCount > 0 ? { ...area, rowCount, columnCount } : null;
}
