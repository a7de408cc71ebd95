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
import type { PersonChanges } from './personChanges';
import type { GridSheets } from './sheetList';

/** The selection, and what the person at the grid does. */
export class GridSelection implements Selection {
  constructor(
    private readonly book: Book,
    private readonly sheets: GridSheets,
    private readonly changes: PersonChanges,
  ) {}

  selection(): { readonly sheetId: string; readonly area: Area } {
    const range = this.book.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    return { sheetId: this.sheets.activeSheetId(), area: range ? toArea(range) : cellArea(0, 0) };
  }

  select(sheetId: string, area: Area): void {
    const sheet = this.book.sheet(sheetId);
    this.sheets.activateSheet(sheetId);
    const range = toRange(allocated(sheet, area) ?? cellArea(0, 0));
    this.book.run(SetSelectionsOperation.id, {
      subUnitId: sheetId,
      selections: [{ range, primary: getPrimaryForRange(range, sheet), style: null }],
      reveal: true,
    });
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
