import type { ICellData, Nullable } from '@univerjs/core';
import { ObjectMatrix } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';

import type { Area } from '../host';
import { toArea, type Book } from './book';

/** Cells filled by a formula that stands elsewhere. The grid keeps them apart from the cells a person fills. */
export class Spills {
  private readonly model: FormulaDataModel;

  constructor(private readonly book: Book) {
    this.model = book.injector.get(FormulaDataModel);
  }

  /** The value a spill shows at the cell, anchors included; undefined where there is none. */
  cell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.model.getArrayFormulaCellData()[this.book.unitId]?.[sheetId]?.[row]?.[column];
  }

  /** Calls back for every anchor whose spill is larger than itself. */
  eachArea(sheetId: string, visit: (area: Area) => void): void {
    const anchors = this.model.getArrayFormulaRange()[this.book.unitId]?.[sheetId];
    new ObjectMatrix(anchors ?? {}).forValue((_row, _column, range) => {
      const area = toArea(range);
      if (area.rowCount * area.columnCount > 1) visit(area);
    });
  }

  /** The formula of a cell with `=`, also where the grid shares one text among several cells; '' where there is none. */
  formula(sheetId: string, row: number, column: number): string {
    return this.model.getFormulaStringByCell(row, column, sheetId, this.book.unitId) ?? '';
  }
}
