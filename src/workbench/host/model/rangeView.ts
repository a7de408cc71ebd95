import { hostObject, type HostType } from '../dispatch';
import { formatReference } from '../address';
import { cellArea } from '../area';
import type { Area, Matrix } from '../engine';
import { linesOf } from './rangeFormat';
import type { Region } from './region';

/** Sheet numbers of the rows or columns of the region that are not hidden. */
function visibleLines({ book, sheetId, area }: Region, line: 'row' | 'column'): readonly number[] {
  const { first, count } = linesOf(area, line);
  const hidden = book.engine.readHidden(sheetId, line, first, count);
  return hidden.flatMap((isHidden, index) => (isHidden ? [] : [first + index]));
}

function visibleCells<T>(region: Region, read: (sheetId: string, area: Area) => Matrix<T>): Matrix<T> {
  const all = read(region.sheetId, region.area);
  const columns = visibleLines(region, 'column').map((column) => column - region.area.column);
  return visibleLines(region, 'row').map((row) => {
    const cells = all[row - region.area.row] ?? [];
    return columns.flatMap((column) => cells.slice(column, column + 1));
  });
}

function addresses(region: Region): Matrix<string> {
  const columns = visibleLines(region, 'column');
  const { sheetName } = region;
  return visibleLines(region, 'row').map((row) =>
    columns.map((column) => formatReference(sheetName, cellArea(row, column))),
  );
}

/** `Range.getVisibleView()`: the cells a person sees, hidden rows and columns left out. */
export const rangeViewType: HostType<Region> = {
  name: 'RangeView',
  properties: {
    values: {
      get: (region) => visibleCells(region, (sheetId, area) => region.book.engine.readValues(sheetId, area)),
    },
    formulas: {
      get: (region) =>
        visibleCells(region, (sheetId, area) => region.book.engine.readFormulas(sheetId, area)),
    },
    text: {
      get: (region) => visibleCells(region, (sheetId, area) => region.book.engine.readText(sheetId, area)),
    },
    numberFormat: {
      get: (region) =>
        visibleCells(region, (sheetId, area) => region.book.engine.readNumberFormats(sheetId, area)),
    },
    valueTypes: {
      get: (region) =>
        visibleCells(region, (sheetId, area) => region.book.engine.readValueTypes(sheetId, area)),
    },
    cellAddresses: { get: addresses },
    rowCount: { get: (region) => visibleLines(region, 'row').length },
    columnCount: { get: (region) => visibleLines(region, 'column').length },
    index: { get: () => 0 },
  },
  objects: { rows: (region) => hostObject(rangeViewRowsType, region) },
  methods: { getRange: (region) => region.range(region.area) },
};

const rangeViewRowsType: HostType<Region> = {
  name: 'RangeViewCollection',
  items: (region) =>
    visibleLines(region, 'row').map((row) =>
      hostObject(rangeViewType, region.with([{ ...region.area, row, rowCount: 1 }])),
    ),
  methods: { getCount: (region) => visibleLines(region, 'row').length },
};
