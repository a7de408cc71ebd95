import { formatArea } from '../address';
import { cellCount } from '../area';
import type { CellValue, EngineChange } from '../engine';
import type { Book } from './book';
import { EventType } from './eventHub';

/** A change of content, whoever made it. */
export interface Change extends EngineChange {
  readonly trigger: 'Unknown' | 'ThisLocalAddin';
}

/** Collects the changes of a request and announces them once their results are calculated. */
export class ChangeLog {
  private pending: Change[] = [];
  private hasCalculated = false;

  constructor(private readonly book: Book) {}

  add(change: Change): void {
    this.pending.push(change);
  }

  calculated(): void {
    this.hasCalculated = true;
  }

  flush(): void {
    const changes = this.pending;
    this.pending = [];
    const sheets = this.book.engine.sheets();
    const known = new Set(sheets.map(({ id }) => id));
    for (const change of changes) {
      if (known.has(change.sheetId))
        this.book.events.raise(EventType.dataChanged, change.sheetId, this.payload(change));
    }
    if (!this.hasCalculated) return;
    this.hasCalculated = false;
    for (const { id } of sheets)
      this.book.events.raise(EventType.calculated, id, { worksheetId: id, address: '' });
  }

  /** As Excel sends it: values before and after only for a single cell. */
  private payload(change: Change): Record<string, unknown> {
    const { sheetId, area, kind, source, trigger, before } = change;
    const address = formatArea(area);
    const common = {
      worksheetId: sheetId,
      address,
      changeType: kind,
      source,
      triggerSource: trigger,
      shiftDirection: 'None',
    };
    const edit = { ...common, referenceId: `${sheetId}!${address}` };
    if (before === undefined || cellCount(area) !== 1) return edit;
    return {
      ...edit,
      valueBefore: before,
      valueTypeBefore: typeOf(before),
      valueAfter: this.book.engine.readValues(sheetId, area)[0]?.[0],
      valueTypeAfter: this.book.engine.readValueTypes(sheetId, area)[0]?.[0],
    };
  }
}

function typeOf(value: CellValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
