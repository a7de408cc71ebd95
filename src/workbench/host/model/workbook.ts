import {
  hostObject,
  itemNotFound,
  type CallArguments,
  type HostObject,
  type HostType,
  type Property,
} from '../dispatch';
import { parseArea } from '../address';
import { cellArea } from '../area';
import { applicationType } from './application';
import type { Book } from './book';
import { keyedStoreType } from './keyedStore';
import { namedItemsType } from './namedItems';
import { tablesType } from './tables';
import { worksheetsOf } from './worksheets';

const settingsType = keyedStoreType('SettingCollection', 'Setting');

const DOCUMENT_PROPERTIES = [
  'title',
  'subject',
  'author',
  'keywords',
  'comments',
  'category',
  'manager',
  'company',
  'lastAuthor',
];

const documentPropertiesType: HostType<Book> = {
  name: 'DocumentProperties',
  properties: Object.fromEntries(
    DOCUMENT_PROPERTIES.map((name): [string, Property<Book>] => [
      name,
      {
        get: ({ document }) => document.properties.get(name) ?? '',
        set: ({ document }, value) => void document.properties.set(name, String(value)),
      },
    ]),
  ),
};

const workbookProtectionType: HostType<Book> = {
  name: 'WorkbookProtection',
  properties: { protected: { get: (book) => book.isStructureProtected } },
  methods: {
    protect: (book) => {
      book.isStructureProtected = true;
    },
    unprotect: (book) => {
      book.isStructureProtected = false;
    },
  },
};

const runtimeType: HostType<Book> = {
  name: 'Runtime',
  properties: {
    enableEvents: {
      get: ({ events }) => events.enabled,
      set: ({ events }, value) => {
        events.enabled = value === true;
      },
    },
  },
};

function selectedRange(book: Book): HostObject {
  const { sheetId, area } = book.engine.selection();
  return book.objects.range(sheetId, area);
}

function activeCell(book: Book): HostObject {
  const { sheetId, area } = book.engine.selection();
  return book.objects.range(sheetId, cellArea(area.row, area.column));
}

/** The range of a change, by the reference id that came with its event: `sheetId!A1:B2`. */
function eventRange(book: Book, args: CallArguments): HostObject | null {
  const [sheetId = '', address = ''] = args.text(0).split('!');
  const area = parseArea(address);
  const exists = book.engine.sheets().some(({ id }) => id === sheetId);
  return area && exists ? book.objects.range(sheetId, area) : null;
}

/** The root of the object model. */
export const workbookType: HostType<Book> = {
  name: 'Workbook',
  properties: {
    name: { get: ({ fileName }) => fileName },
    readOnly: { get: () => false },
    isDirty: { get: () => true },
    autoSave: { get: () => true },
    calculationEngineVersion: { get: () => 191029 },
  },
  objects: {
    application: (book) => hostObject(applicationType, book),
    worksheets: worksheetsOf,
    names: (book) => hostObject(namedItemsType, { book, sheetId: null }),
    tables: (book) => hostObject(tablesType, { book, sheetId: null }),
    settings: (book) => hostObject(settingsType, { entries: book.document.settings }),
    properties: (book) => hostObject(documentPropertiesType, book),
    protection: (book) => hostObject(workbookProtectionType, book),
    _Runtime: (book) => hostObject(runtimeType, book),
  },
  methods: {
    getActiveCell: activeCell,
    getSelectedRange: selectedRange,
    getSelectedRanges: (book) => {
      const { sheetId, area } = book.engine.selection();
      return book.objects.rangeAreas(sheetId, [area]);
    },
    _GetRangeForEventByReferenceId: (book, args) => {
      const range = eventRange(book, args);
      if (!range) throw itemNotFound('WorksheetChangedEventArgs.getRange');
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: eventRange,
  },
};
