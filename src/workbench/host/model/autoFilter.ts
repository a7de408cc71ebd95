import { notImplemented, type CallArguments, type HostObject, type HostType } from '../dispatch';
import type { Book } from './book';
import { mustBeUnprotected } from './permission';
import { mustExist, regionOf } from './region';
import type { SheetRef } from './sheetRef';

const filterRange = ({ book, sheetId }: SheetRef): HostObject | null => {
  const filter = book.engine.autoFilter(sheetId);
  return filter && book.objects.range(sheetId, filter.area);
};

function applyFilter({ book, sheetId }: SheetRef, args: CallArguments): void {
  mustBeUnprotected(book, sheetId, args.location);
  if (!args.isMissing(2)) throw notImplemented('AutoFilter.apply(criteria)', 'filter criterion');
  const { area } = regionOf(args, 0);
  book.engine.setAutoFilter(sheetId, area);
}

function onFilter(
  change: (book: Book, sheetId: string) => void,
): (ref: SheetRef, args: CallArguments) => void {
  return ({ book, sheetId }, args) => {
    mustBeUnprotected(book, sheetId, args.location);
    change(book, sheetId);
  };
}

export const autoFilterType: HostType<SheetRef> = {
  name: 'AutoFilter',
  properties: {
    enabled: { get: ({ book, sheetId }) => book.engine.autoFilter(sheetId) !== null },
    isDataFiltered: { get: ({ book, sheetId }) => book.engine.autoFilter(sheetId)?.hasCriteria ?? false },
  },
  methods: {
    apply: applyFilter,
    clearCriteria: onFilter((book, sheetId) => book.engine.clearFilterCriteria(sheetId)),
    remove: onFilter((book, sheetId) => book.engine.setAutoFilter(sheetId, null)),
    getRange: (ref) => mustExist(filterRange(ref), 'AutoFilter.getRange'),
    getRangeOrNullObject: filterRange,
  },
};
