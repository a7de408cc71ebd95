import { hostObject, type HostObject } from '../dispatch';
import type { SheetEngine } from '../engine';
import { Book, type BookLocale, type ObjectMaker } from './book';
import { emptyDocument, type DocumentState } from './documentState';
import { EventHub, type EventMessage } from './eventHub';
import { rangeType } from './range';
import { rangeAreasType } from './rangeAreas';
import { Region } from './region';
import { workbookType } from './workbook';
import { worksheetType } from './worksheet';

export interface ObjectModelOptions {
  /** Default: nothing stored. */
  readonly document?: DocumentState;
  /** How texts written through `values` are read. Default `en-US`, as Excel reads what an add-in writes. */
  readonly locale?: BookLocale;
  /** Default `Book1.xlsx`. */
  readonly fileName?: string;
  /** Where events for the add-in go. */
  readonly onEvent: (event: EventMessage) => void;
}

/** Excel's object model over an engine: the root object for the dispatcher, and the book that knows the moments of a request. */
export function createObjectModel(
  engine: SheetEngine,
  options: ObjectModelOptions,
): { root: HostObject; book: Book } {
  const book = new Book({
    engine,
    document: options.document ?? emptyDocument(),
    events: new EventHub(options.onEvent),
    objects: makerFor,
    locale: options.locale ?? 'en-US',
    fileName: options.fileName ?? 'Book1.xlsx',
  });
  return { root: hostObject(workbookType, book), book };
}

const makerFor = (book: Book): ObjectMaker => ({
  worksheet: (sheetId) => hostObject(worksheetType, { book, sheetId }),
  range: (sheetId, area) => hostObject(rangeType, new Region(book, sheetId, [area])),
  rangeAreas: (sheetId, areas) => hostObject(rangeAreasType, new Region(book, sheetId, areas)),
});
