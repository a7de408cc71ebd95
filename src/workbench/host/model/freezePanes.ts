import type { CallArguments, HostObject, HostType } from '../dispatch';
import { lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from '../area';
import type { Area } from '../engine';
import { mustExist, regionOf } from './region';
import type { SheetRef } from './sheetRef';

/** The frozen corner of the sheet; null when nothing is frozen. */
function frozenArea({ book, sheetId }: SheetRef): Area | null {
  const { rows, columns } = book.engine.frozen(sheetId);
  if (rows === 0 && columns === 0) return null;
  return { row: 0, column: 0, rowCount: rows || MAX_ROWS, columnCount: columns || MAX_COLUMNS };
}

const frozenRange = (ref: SheetRef): HostObject | null => {
  const area = frozenArea(ref);
  return area && ref.book.objects.range(ref.sheetId, area);
};

function freezeAt({ book, sheetId }: SheetRef, args: CallArguments): void {
  const { area } = regionOf(args, 0);
  const rows = area.rowCount === MAX_ROWS ? 0 : lastRow(area) + 1;
  const columns = area.columnCount === MAX_COLUMNS ? 0 : lastColumn(area) + 1;
  book.engine.setFrozen(sheetId, rows, columns);
}

export const freezePanesType: HostType<SheetRef> = {
  name: 'WorksheetFreezePanes',
  methods: {
    freezeAt,
    freezeRows: ({ book, sheetId }, args) => book.engine.setFrozen(sheetId, args.optionalInteger(0) ?? 1, 0),
    freezeColumns: ({ book, sheetId }, args) =>
      book.engine.setFrozen(sheetId, 0, args.optionalInteger(0) ?? 1),
    unfreeze: ({ book, sheetId }) => book.engine.setFrozen(sheetId, 0, 0),
    getLocation: (ref) => mustExist(frozenRange(ref), 'WorksheetFreezePanes.getLocation'),
    getLocationOrNullObject: frozenRange,
  },
};
