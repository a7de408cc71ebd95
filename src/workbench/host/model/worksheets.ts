import { hostObject, itemNotFound, type CallArguments, type HostObject, type HostType } from '../dispatch';
import type { SheetInfo } from '../engine';
import type { Book } from './book';
import { collectionMethods } from './collection';
import { collectionEventMethods } from './eventMethods';
import { WORKBOOK_TARGET } from './eventHub';
import { mustAllowSheets } from './permission';
import { mustBeSheetName } from './worksheet';

function sheetsOf(book: Book, isVisibleOnly = false): readonly SheetInfo[] {
  return book.engine.sheets().filter(({ visibility }) => !isVisibleOnly || visibility === 'Visible');
}

const items = (book: Book): readonly HostObject[] =>
  sheetsOf(book).map(({ id }) => book.objects.worksheet(id));

/** By name, in any case, or by id. */
function find(book: Book, key: string): HostObject | null {
  const sheet = book.sheetNamed(key) ?? sheetsOf(book).find(({ id }) => id === key);
  return sheet ? book.objects.worksheet(sheet.id) : null;
}

function add(book: Book, args: CallArguments): HostObject {
  mustAllowSheets(book, args.location);
  const name = args.optionalText(0) ?? freeName(book);
  mustBeSheetName(book, name, args.location);
  const { id } = book.engine.addSheet(name);
  book.touched();
  return book.objects.worksheet(id);
}

function freeName(book: Book): string {
  let number = sheetsOf(book).length + 1;
  while (book.sheetNamed(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}

function atEnd(index: 0 | -1): (book: Book, args: CallArguments) => HostObject {
  return (book, args) => {
    const sheet = sheetsOf(book, args.flag(0)).at(index);
    if (!sheet) throw itemNotFound(args.location);
    return book.objects.worksheet(sheet.id);
  };
}

export const worksheetsType: HostType<Book> = {
  name: 'WorksheetCollection',
  items,
  methods: {
    ...collectionMethods('WorksheetCollection', items, find),
    add,
    getActiveWorksheet: (book) => book.objects.worksheet(book.engine.activeSheetId()),
    getCount: (book, args) => sheetsOf(book, args.flag(0)).length,
    getFirst: atEnd(0),
    getLast: atEnd(-1),
    ...collectionEventMethods<Book>((book) => ({ book, targetId: WORKBOOK_TARGET })),
  },
};

export const worksheetsOf = (book: Book): HostObject => hostObject(worksheetsType, book);
