import { SetFrozenMutation } from '@univerjs/sheets';

import type { Area, AutoFilter, SheetState, SheetTable } from '../host';
import type { Book } from './book';

/**
 * State of sheets that the grid does not know by itself: protection, filters and tables are remembered here, so that
 * an add-in finds what the file said and what it set. Rows are not filtered.
 */
export class GridSheetState implements SheetState {
  private readonly protectedSheets = new Set<string>();
  private readonly filters = new Map<string, AutoFilter>();
  private readonly listed = new Map<string, readonly SheetTable[]>();

  constructor(private readonly book: Book) {}

  isProtected(sheetId: string): boolean {
    return this.protectedSheets.has(sheetId);
  }

  setProtected(sheetId: string, isProtected: boolean): void {
    if (isProtected) this.protectedSheets.add(sheetId);
    else this.protectedSheets.delete(sheetId);
  }

  autoFilter(sheetId: string): AutoFilter | null {
    return this.filters.get(sheetId) ?? null;
  }

  setAutoFilter(sheetId: string, area: Area | null): void {
    if (area) this.filters.set(sheetId, { area, hasCriteria: false });
    else this.filters.delete(sheetId);
  }

  /** For files and tests: marks the filter as having a criterion. */
  markFiltered(sheetId: string): void {
    const filter = this.filters.get(sheetId);
    if (filter) this.filters.set(sheetId, { ...filter, hasCriteria: true });
  }

  clearFilterCriteria(sheetId: string): void {
    const filter = this.filters.get(sheetId);
    if (filter) this.filters.set(sheetId, { ...filter, hasCriteria: false });
  }

  frozen(sheetId: string): { readonly rows: number; readonly columns: number } {
    const { ySplit, xSplit } = this.book.sheet(sheetId).getFreeze();
    return { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) };
  }

  setFrozen(sheetId: string, rows: number, columns: number): void {
    this.book.sheet(sheetId);
    this.book.mutate(SetFrozenMutation, {
      subUnitId: sheetId,
      ySplit: rows,
      xSplit: columns,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    });
  }

  tables(sheetId: string): readonly SheetTable[] {
    return this.listed.get(sheetId) ?? [];
  }

  /** For files and tests. */
  setTables(sheetId: string, tables: readonly SheetTable[]): void {
    this.listed.set(sheetId, tables);
  }
}
