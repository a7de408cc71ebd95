import {
  hostObject,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  type CallArguments,
  type HostObject,
  type HostType,
} from '../dispatch';
import { MAX_COLUMNS, MAX_ROWS } from '../area';
import type { SheetInfo, SheetVisibility } from '../engine';
import { autoFilterType } from './autoFilter';
import type { Book } from './book';
import { chartsType } from './charts';
import { readColor } from './color';
import { sheetEventMethods } from './eventMethods';
import { freezePanesType } from './freezePanes';
import { keyedStoreType } from './keyedStore';
import { namedItemsType } from './namedItems';
import { pageBreaksType, pageLayoutType } from './pageLayout';
import { mustAllowSheets } from './permission';
import { mustExist } from './region';
import { sheetProtectionType } from './sheetProtection';
import type { SheetRef } from './sheetRef';
import { tablesType } from './tables';

const WHOLE_SHEET = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

const customPropertiesType = keyedStoreType('WorksheetCustomPropertyCollection', 'WorksheetCustomProperty');

/** Throws `InvalidArgument` for a name Excel does not take, `ItemAlreadyExists` for one another sheet has. */
export function mustBeSheetName(book: Book, name: string, location: string, exceptId?: string): void {
  const isAllowed =
    name.trim() !== '' && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name) && !/^history$/i.test(name);
  if (!isAllowed) throw invalidArgument(location);
  const holder = book.sheetNamed(name);
  if (holder && holder.id !== exceptId) throw itemAlreadyExists(location);
}

const info = ({ book, sheetId }: SheetRef): SheetInfo => book.sheet(sheetId);

function rename({ book, sheetId }: SheetRef, name: unknown): void {
  mustAllowSheets(book, 'Worksheet.name');
  mustBeSheetName(book, String(name), 'Worksheet.name', sheetId);
  book.engine.renameSheet(sheetId, String(name));
  book.touched();
}

const isOnlyVisible = ({ book, sheetId }: SheetRef): boolean =>
  book.engine.sheets().every(({ id, visibility }) => id === sheetId || visibility !== 'Visible');

function setVisibility(ref: SheetRef, value: unknown): void {
  const visibility = (['Visible', 'Hidden', 'VeryHidden'] as const).find(
    (known): known is SheetVisibility => known === value,
  );
  if (!visibility) throw invalidArgument('Worksheet.visibility');
  mustAllowSheets(ref.book, 'Worksheet.visibility');
  if (visibility !== 'Visible' && isOnlyVisible(ref)) throw invalidOperation('Worksheet.visibility');
  ref.book.engine.setVisibility(ref.sheetId, visibility);
}

function deleteSheet(ref: SheetRef, args: CallArguments): void {
  mustAllowSheets(ref.book, args.location);
  if (info(ref).visibility === 'VeryHidden' || isOnlyVisible(ref)) throw invalidOperation(args.location);
  ref.book.engine.deleteSheet(ref.sheetId);
  ref.book.protection.delete(ref.sheetId);
  ref.book.document.sheetProperties.delete(ref.sheetId);
  ref.book.document.charts.delete(ref.sheetId);
  ref.book.touched();
}

function move({ book, sheetId }: SheetRef, value: unknown): void {
  const isPlace =
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < book.engine.sheets().length;
  if (!isPlace) throw invalidArgument('Worksheet.position');
  mustAllowSheets(book, 'Worksheet.position');
  book.engine.moveSheet(sheetId, value);
}

function activate(ref: SheetRef): void {
  if (info(ref).visibility !== 'Visible') throw invalidOperation('Worksheet.activate');
  ref.book.engine.activateSheet(ref.sheetId);
}

/** An address or a name; the whole sheet when left out. */
function getRange({ book, sheetId }: SheetRef, args: CallArguments): HostObject {
  if (args.isMissing(0)) return book.objects.range(sheetId, WHOLE_SHEET);
  const place = book.resolve(args.text(0), sheetId);
  if (place?.sheetId !== sheetId) return args.fail();
  return book.objects.range(sheetId, place.area);
}

function getRanges({ book, sheetId }: SheetRef, args: CallArguments): HostObject {
  const areas = args
    .text(0)
    .split(',')
    .map((part) => {
      const place = book.resolve(part.trim(), sheetId);
      return place?.sheetId === sheetId ? place.area : args.fail();
    });
  return book.objects.rangeAreas(sheetId, areas);
}

function usedRange({ book, sheetId }: SheetRef, args: CallArguments): HostObject | null {
  const used = book.engine.usedArea(sheetId, args.flag(0));
  return used && book.objects.range(sheetId, used);
}

function neighbour({ book, sheetId }: SheetRef, step: 1 | -1, isVisibleOnly: boolean): HostObject | null {
  const sheets = book.engine
    .sheets()
    .filter(({ id, visibility }) => !isVisibleOnly || visibility === 'Visible' || id === sheetId);
  const next = sheets[sheets.findIndex(({ id }) => id === sheetId) + step];
  return next ? book.objects.worksheet(next.id) : null;
}

function customProperties({ book, sheetId }: SheetRef): HostObject {
  const { sheetProperties } = book.document;
  const entries = sheetProperties.get(sheetId) ?? new Map<string, string>();
  sheetProperties.set(sheetId, entries);
  return hostObject(customPropertiesType, { entries });
}

export const worksheetType: HostType<SheetRef> = {
  name: 'Worksheet',
  exists: ({ book, sheetId }) => book.hasSheet(sheetId),
  identity: ({ sheetId }) => ({ Id: sheetId }),
  properties: {
    id: { get: ({ sheetId }) => sheetId },
    name: { get: (ref) => info(ref).name, set: rename },
    position: {
      get: ({ book, sheetId }) => book.engine.sheets().findIndex(({ id }) => id === sheetId),
      set: move,
    },
    visibility: { get: (ref) => info(ref).visibility, set: setVisibility },
    tabColor: {
      get: (ref) => info(ref).tabColor,
      set: ({ book, sheetId }, color) =>
        book.engine.setTabColor(sheetId, color === '' ? '' : readColor(color, 'Worksheet.tabColor')),
    },
  },
  objects: {
    protection: (ref) => hostObject(sheetProtectionType, ref),
    autoFilter: (ref) => hostObject(autoFilterType, ref),
    charts: (ref) => hostObject(chartsType, ref),
    freezePanes: (ref) => hostObject(freezePanesType, ref),
    names: (ref) => hostObject(namedItemsType, ref),
    horizontalPageBreaks: (ref) => hostObject(pageBreaksType, ref),
    pageLayout: (ref) => hostObject(pageLayoutType, ref),
    tables: (ref) => hostObject(tablesType, ref),
    customProperties,
  },
  methods: {
    getRange,
    getRanges,
    getRangeByIndexes: ({ book, sheetId }, args) =>
      book.objects.range(sheetId, {
        row: args.integer(0),
        column: args.integer(1),
        rowCount: args.integer(2),
        columnCount: args.integer(3),
      }),
    getCell: ({ book, sheetId }, args) =>
      book.objects.range(sheetId, {
        row: args.integer(0),
        column: args.integer(1),
        rowCount: 1,
        columnCount: 1,
      }),
    getUsedRange: (ref, args) =>
      usedRange(ref, args) ??
      ref.book.objects.range(ref.sheetId, { row: 0, column: 0, rowCount: 1, columnCount: 1 }),
    getUsedRangeOrNullObject: usedRange,
    getNext: (ref, args) => mustExist(neighbour(ref, 1, args.flag(0)), args.location),
    getNextOrNullObject: (ref, args) => neighbour(ref, 1, args.flag(0)),
    getPrevious: (ref, args) => mustExist(neighbour(ref, -1, args.flag(0)), args.location),
    getPreviousOrNullObject: (ref, args) => neighbour(ref, -1, args.flag(0)),
    activate,
    calculate: ({ book }) => book.askForCalculation(),
    delete: deleteSheet,
    ...sheetEventMethods<SheetRef>(({ book, sheetId }) => ({ book, targetId: sheetId })),
  },
};
