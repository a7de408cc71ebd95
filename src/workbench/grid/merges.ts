import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';

import type { Area, Merges } from '../host';
import { intersect } from '../host';
import { allocated, type Book, toArea, toRange } from './book';
import { cellPatch } from './cellPatch';
import { toCell } from './cellValue';

/** Merged cells. */
export class GridMerges implements Merges {
  constructor(private readonly book: Book) {}

  readMerges(sheetId: string, area: Area): readonly Area[] {
    const all = this.book.sheet(sheetId).getMergeData().map(toArea);
    return all
      .filter((merge) => intersect(merge, area) !== null)
      .sort((a, b) => a.row - b.row || a.column - b.column);
  }

  merge(sheetId: string, area: Area): void {
    this.unmerge(sheetId, area);
    const part = allocated(this.book.sheet(sheetId), area);
    if (!part || part.rowCount * part.columnCount < 2) return;
    const empty = toCell({ value: '' });
    const sheet = this.book.sheet(sheetId);
    const patch = cellPatch(part, (row, column, i, j) =>
      (i > 0 || j > 0) && this.book.rawCell(sheet, row, column) ? empty : null,
    );
    this.book.writeCells(sheetId, patch);
    this.book.mutate(AddWorksheetMergeMutation, { subUnitId: sheetId, ranges: [toRange(part)] });
  }

  unmerge(sheetId: string, area: Area): void {
    const ranges = this.readMerges(sheetId, area).map(toRange);
    if (ranges.length > 0) this.book.mutate(RemoveWorksheetMergeMutation, { subUnitId: sheetId, ranges });
  }
}
