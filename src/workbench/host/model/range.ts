import {
  hostObject,
  invalidArgument,
  itemNotFound,
  type CallArguments,
  type HostObject,
  type HostType,
} from '../dispatch';
import { intersect, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, unite } from '../area';
import type { Area } from '../engine';
import {
  getCellProperties,
  getColumnProperties,
  getRowProperties,
  setCellProperties,
} from './cellProperties';
import { clearRegion } from './cellWriting';
import { conditionalFormatsType } from './conditionalFormats';
import { mustBeWritable } from './permission';
import { rangeFormatType } from './rangeFormat';
import { rangeScalars } from './rangeContent';
import { rangeViewType } from './rangeView';
import { mustExist, regionOf, type Region } from './region';
import { specialCells } from './specialCells';

type Move = (area: Area, args: CallArguments) => Area;

/** A method that gives another range of the same sheet; leaving the sheet is `InvalidArgument`. */
const moved =
  (move: Move) =>
  (region: Region, args: CallArguments): HostObject =>
    region.range(move(region.area, args));

/** A range argument, or an address on the same sheet. */
function otherArea(region: Region, args: CallArguments): Area {
  const given = args.at(0);
  if (typeof given !== 'string') return sameSheet(region, regionOf(args, 0)).area;
  return resolveAddress(region, given);
}

function resolveAddress(region: Region, address: string): Area {
  const found = region.book.resolve(address, region.sheetId);
  if (found?.sheetId !== region.sheetId) throw invalidArgument('Range');
  return found.area;
}

function sameSheet(region: Region, other: Region): Region {
  if (other.sheetId !== region.sheetId) throw invalidArgument('Range');
  return other;
}

function usedRange(region: Region, args: CallArguments): HostObject | null {
  const used = region.book.engine.usedArea(region.sheetId, args.flag(0));
  const inside = used && intersect(used, region.area);
  return inside && region.range(inside);
}

function intersection(region: Region, args: CallArguments): HostObject | null {
  const shared = intersect(region.area, otherArea(region, args));
  return shared && region.range(shared);
}

function mergedAreas(region: Region): HostObject | null {
  const merges = region.book.engine.readMerges(region.sheetId, region.area);
  return merges.length > 0 ? region.book.objects.rangeAreas(region.sheetId, merges) : null;
}

function merge(region: Region, across: boolean): void {
  mustBeWritable(region, 'Range.merge');
  const { area, book, sheetId } = region;
  const parts = across
    ? Array.from({ length: area.rowCount }, (_, i) => ({ ...area, row: area.row + i, rowCount: 1 }))
    : [area];
  for (const part of parts) book.engine.merge(sheetId, part);
}

function unmerge(region: Region): void {
  mustBeWritable(region, 'Range.unmerge');
  region.book.engine.unmerge(region.sheetId, region.area);
}

/** The client asks before it cuts a large write into pieces. */
function validateSize({ area }: Region, args: CallArguments): void {
  if (args.integer(0) !== area.rowCount || args.integer(1) !== area.columnCount) args.fail();
}

const moves = {
  getCell: (area, args) => ({
    row: area.row + args.integer(0),
    column: area.column + args.integer(1),
    rowCount: 1,
    columnCount: 1,
  }),
  getRow: (area, args) => ({ ...area, row: area.row + args.integer(0), rowCount: 1 }),
  getColumn: (area, args) => ({ ...area, column: area.column + args.integer(0), columnCount: 1 }),
  getLastCell: (area) => ({ row: lastRow(area), column: lastColumn(area), rowCount: 1, columnCount: 1 }),
  getLastRow: (area) => ({ ...area, row: lastRow(area), rowCount: 1 }),
  getLastColumn: (area) => ({ ...area, column: lastColumn(area), columnCount: 1 }),
  getOffsetRange: (area, args) => ({
    ...area,
    row: area.row + args.integer(0),
    column: area.column + args.integer(1),
  }),
  getResizedRange: (area, args) => ({
    ...area,
    rowCount: area.rowCount + args.integer(0),
    columnCount: area.columnCount + args.integer(1),
  }),
  getAbsoluteResizedRange: (area, args) => ({
    ...area,
    rowCount: args.integer(0),
    columnCount: args.integer(1),
  }),
  getEntireRow: (area) => ({ ...area, column: 0, columnCount: MAX_COLUMNS }),
  getEntireColumn: (area) => ({ ...area, row: 0, rowCount: MAX_ROWS }),
  getColumnsAfter: (area, args) => ({
    ...area,
    column: lastColumn(area) + 1,
    columnCount: args.optionalInteger(0) ?? 1,
  }),
  getRowsBelow: (area, args) => ({ ...area, row: lastRow(area) + 1, rowCount: args.optionalInteger(0) ?? 1 }),
} as const satisfies Record<string, Move>;

export const rangeType: HostType<Region> = {
  name: 'Range',
  exists: ({ book, sheetId }) => book.hasSheet(sheetId),
  properties: rangeScalars,
  objects: {
    worksheet: (region) => region.book.objects.worksheet(region.sheetId),
    format: (region) => hostObject(rangeFormatType, region),
    conditionalFormats: (region) => hostObject(conditionalFormatsType, region),
  },
  methods: {
    ...Object.fromEntries(Object.entries(moves).map(([member, move]) => [member, moved(move)])),
    getBoundingRect: (region, args) => region.range(unite(region.area, otherArea(region, args))),
    getIntersection: (region, args) => mustExist(intersection(region, args), 'Range.getIntersection'),
    getIntersectionOrNullObject: intersection,
    getUsedRange: (region, args) =>
      usedRange(region, args) ?? region.range({ ...region.area, rowCount: 1, columnCount: 1 }),
    getUsedRangeOrNullObject: usedRange,
    getMergedAreasOrNullObject: mergedAreas,
    getSpecialCells: (region, args) => mustExist(specialCells(region, args), 'Range.getSpecialCells'),
    getSpecialCellsOrNullObject: specialCells,
    getVisibleView: (region) => hostObject(rangeViewType, region),
    getCellProperties,
    getRowProperties,
    getColumnProperties,
    setCellProperties,
    clear: (region, args) => clearRegion(region, args.optionalText(0) ?? 'All', args.location),
    merge: (region, args) => merge(region, args.flag(0)),
    unmerge,
    select: (region) => {
      if (region.book.sheet(region.sheetId).visibility !== 'Visible') throw itemNotFound('Range.select');
      region.book.engine.select(region.sheetId, region.area);
    },
    calculate: (region) => region.book.askForCalculation(),
    _ValidateArraySize: validateSize,
  },
};
