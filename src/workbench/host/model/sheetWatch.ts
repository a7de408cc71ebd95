import { formatArea } from '../address';
import type { Book } from './book';
import { EventType } from './eventHub';

/** Tells the add-in of sheets that come, go and are activated, and of the selection, by comparing with what was last seen. */
export class SheetWatch {
  private known: ReadonlySet<string>;
  private active: string;
  private selected: string;

  constructor(private readonly book: Book) {
    this.known = this.sheetIds();
    this.active = book.engine.activeSheetId();
    this.selected = this.selectionText();
    book.engine.onSheetsChange(() => this.look());
    book.engine.onSelection(() => this.look());
  }

  look(): void {
    this.lookAtSheets();
    this.lookAtActive();
    this.lookAtSelection();
  }

  private lookAtSheets(): void {
    const before = this.known;
    this.known = this.sheetIds();
    for (const id of this.known) if (!before.has(id)) this.raise(EventType.added, id);
    for (const id of before) if (!this.known.has(id)) this.raise(EventType.deleted, id);
  }

  private lookAtActive(): void {
    const before = this.active;
    this.active = this.book.engine.activeSheetId();
    if (before === this.active) return;
    if (this.known.has(before)) this.raise(EventType.deactivated, before);
    this.raise(EventType.activated, this.active);
  }

  private lookAtSelection(): void {
    const before = this.selected;
    this.selected = this.selectionText();
    if (before === this.selected) return;
    const { sheetId, area } = this.book.engine.selection();
    this.book.events.raise(EventType.selectionChanged, sheetId, {
      worksheetId: sheetId,
      address: formatArea(area),
    });
  }

  private raise(type: Parameters<Book['events']['raise']>[0], sheetId: string): void {
    this.book.events.raise(type, sheetId, { worksheetId: sheetId, source: 'Local' });
  }

  private sheetIds(): ReadonlySet<string> {
    return new Set(this.book.engine.sheets().map(({ id }) => id));
  }

  private selectionText(): string {
    const { sheetId, area } = this.book.engine.selection();
    return `${sheetId}!${formatArea(area)}`;
  }
}
