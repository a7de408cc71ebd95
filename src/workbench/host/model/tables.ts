import { hostObject, type HostObject, type HostType } from '../dispatch';
import type { Area } from '../engine';
import type { Book } from './book';
import type { SheetRef } from './sheetRef';

/** A table is read only here: it can be found and looked at. */
interface TableRef extends SheetRef {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly hasCriteria?: boolean;
}

const tableFilterType: HostType<TableRef> = {
  name: 'AutoFilter',
  properties: { isDataFiltered: { get: ({ hasCriteria }) => hasCriteria ?? false } },
};

const tableType: HostType<TableRef> = {
  name: 'Table',
  identity: ({ id }) => ({ Id: id }),
  properties: { id: { get: ({ id }) => id }, name: { get: ({ name }) => name } },
  objects: {
    worksheet: ({ book, sheetId }) => book.objects.worksheet(sheetId),
    autoFilter: (table) => hostObject(tableFilterType, table),
  },
  methods: { getRange: ({ book, sheetId, area }) => book.objects.range(sheetId, area) },
};

/** Tables of one sheet, or of all (`sheetId` null). */
export interface TableScope {
  readonly book: Book;
  readonly sheetId: string | null;
}

function tablesIn({ book, sheetId }: TableScope): readonly TableRef[] {
  const sheetIds = sheetId === null ? book.engine.sheets().map(({ id }) => id) : [sheetId];
  return sheetIds.flatMap((id) => book.engine.tables(id).map((table) => ({ book, sheetId: id, ...table })));
}

const tableItems = (scope: TableScope): readonly HostObject[] =>
  tablesIn(scope).map((table) => hostObject(tableType, table));

export const tablesType: HostType<TableScope> = {
  name: 'TableCollection',
  properties: { count: { get: (scope) => tablesIn(scope).length } },
  items: tableItems,
  methods: {
    getCount: (scope) => tablesIn(scope).length,
    getItemOrNullObject: (scope, args) => {
      const key = args.text(0).toLowerCase();
      const found = tablesIn(scope).find(({ id, name }) => id === key || name.toLowerCase() === key);
      return found ? hostObject(tableType, found) : null;
    },
  },
};
