import { ICommandService } from '@univerjs/core';
import {
  getPrimaryForRange,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';

import type { Area, EngineChange, Selection } from '../host';
import { cellArea } from '../host';
import { allocated, type Book, toArea, toRange } from './book';
import type { Drawing } from './drawing';
import type { PersonChanges } from './personChanges';
import type { GridSheets } from './sheetList';

/** Time the grid takes at most to draw a sheet it did not show. */
const REDRAW_MS = 100;

/** The selection, and what the person at the grid does. */
export class GridSelection implements Selection {
  constructor(
    private readonly book: Book,
    private readonly sheets: GridSheets,
    private readonly changes: PersonChanges,
    private readonly drawing: Drawing,
  ) {}

  selection(): { readonly sheetId: string; readonly area: Area } {
    const range = this.book.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    return { sheetId: this.sheets.activeSheetId(), area: range ? toArea(range) : cellArea(0, 0) };
  }

  select(sheetId: string, area: Area): void {
    const sheet = this.book.sheet(sheetId);
    const isShown = this.sheets.activeSheetId() === sheetId;
    this.sheets.activateSheet(sheetId);
    const part = allocated(sheet, area) ?? cellArea(0, 0);
    const range = toRange(part);
    this.book.run(SetSelectionsOperation.id, {
      subUnitId: sheetId,
      selections: [{ range, primary: getPrimaryForRange(range, sheet), style: null }],
    });
    if (isShown) this.drawing.reveal(sheet, part);
    else setTimeout(() => this.revealLater(sheetId, part), REDRAW_MS);
  }

  /** The grid draws another sheet a moment later, and only then knows where its cells are. */
  private revealLater(sheetId: string, area: Area): void {
    const sheet = this.book.workbook.getSheetBySheetId(sheetId);
    if (sheet && this.sheets.activeSheetId() === sheetId) this.drawing.reveal(sheet, area);
  }

  onSelection(listener: () => void): () => void {
    let last = this.key();
    return this.listen((id) => {
      if (id !== SetSelectionsOperation.id && id !== SetWorksheetActiveOperation.id) return;
      const now = this.key();
      if (now === last) return;
      last = now;
      listener();
    });
  }

  onUserChange(listener: (change: EngineChange) => void): () => void {
    return this.changes.onChange(listener);
  }

  onSheetsChange(listener: () => void): () => void {
    return this.changes.onSheets(listener);
  }

  private key(): string {
    return JSON.stringify(this.selection());
  }

  private listen(hear: (commandId: string) => void): () => void {
    const heard = this.book.injector.get(ICommandService).onCommandExecuted(({ id }) => hear(id));
    return () => heard.dispose();
  }
}
