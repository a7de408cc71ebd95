import type { IWorksheetData, Worksheet } from '@univerjs/core';
import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';

import type { SheetInfo, SheetList, SheetVisibility } from '../host';
import type { Book } from './book';
import { BLANK_SHEET } from './blankSheet';

/** The sheets of the workbook. The grid knows shown and hidden; which of the hidden are hidden for good is kept here. */
export class GridSheets implements SheetList {
  private readonly veryHidden = new Set<string>();
  private created = 0;

  constructor(private readonly book: Book) {}

  sheets(): readonly SheetInfo[] {
    return this.book.workbook.getSheets().map((sheet) => this.info(sheet));
  }

  /** A new sheet does not come to the front, as `worksheets.add` of Excel leaves the active sheet where it is. */
  addSheet(name: string): SheetInfo {
    const shown = this.activeSheetId();
    const id = this.newId();
    const data: Partial<IWorksheetData> = { ...BLANK_SHEET, id, name };
    const index = this.book.workbook.getSheets().length;
    this.book.mutate(InsertSheetMutation, { index, sheet: mergeWorksheetSnapshotWithDefault(data) });
    this.activateSheet(shown);
    return this.info(this.book.sheet(id));
  }

  deleteSheet(sheetId: string): void {
    const isActive = this.activeSheetId() === sheetId;
    const neighbour = this.visibleNeighbour(sheetId);
    this.book.sheet(sheetId);
    if (isActive && neighbour) this.activateSheet(neighbour);
    this.book.run(RemoveSheetCommand.id, { subUnitId: sheetId });
    this.veryHidden.delete(sheetId);
  }

  renameSheet(sheetId: string, name: string): void {
    this.book.sheet(sheetId);
    this.book.run(SetWorksheetNameCommand.id, { subUnitId: sheetId, name });
  }

  moveSheet(sheetId: string, position: number): void {
    const fromOrder = this.sheets().findIndex(({ id }) => id === this.book.sheet(sheetId).getSheetId());
    this.book.mutate(SetWorksheetOrderMutation, { subUnitId: sheetId, fromOrder, toOrder: position });
  }

  setVisibility(sheetId: string, visibility: SheetVisibility): void {
    this.book.sheet(sheetId);
    if (visibility === 'VeryHidden') this.veryHidden.add(sheetId);
    else this.veryHidden.delete(sheetId);
    const neighbour = this.visibleNeighbour(sheetId);
    const hidden = visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    if (hidden === BooleanNumber.TRUE && neighbour && this.activeSheetId() === sheetId)
      this.activateSheet(neighbour);
    this.book.mutate(SetWorksheetHideMutation, { subUnitId: sheetId, hidden });
  }

  setTabColor(sheetId: string, color: string): void {
    this.book.sheet(sheetId);
    this.book.mutate(SetTabColorMutation, { subUnitId: sheetId, color });
  }

  activeSheetId(): string {
    return this.book.workbook.getActiveSheet().getSheetId();
  }

  activateSheet(sheetId: string): void {
    this.book.sheet(sheetId);
    if (this.activeSheetId() !== sheetId)
      this.book.run(SetWorksheetActiveOperation.id, { subUnitId: sheetId });
  }

  private info(sheet: Worksheet): SheetInfo {
    const id = sheet.getSheetId();
    const isHidden = sheet.isSheetHidden() === BooleanNumber.TRUE;
    const hiddenWord = this.veryHidden.has(id) ? 'VeryHidden' : 'Hidden';
    return {
      id,
      name: sheet.getName(),
      visibility: isHidden ? hiddenWord : 'Visible',
      tabColor: (sheet.getTabColor() ?? '').toUpperCase(),
    };
  }

  private visibleNeighbour(sheetId: string): string | undefined {
    const all = this.sheets();
    const place = all.findIndex(({ id }) => id === sheetId);
    const others = [...all.slice(place + 1), ...all.slice(0, place).reverse()];
    return others.find(({ visibility }) => visibility === 'Visible')?.id;
  }

  private newId(): string {
    const taken = new Set(this.sheets().map(({ id }) => id));
    let id: string;
    do id = `added${++this.created}`;
    while (taken.has(id));
    return id;
  }
}
