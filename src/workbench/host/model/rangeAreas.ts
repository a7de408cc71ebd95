import { hostObject, type HostType } from '../dispatch';
import { cellCount, MAX_COLUMNS, MAX_ROWS } from '../area';
import { clearRegion } from './cellWriting';
import { collectionMethods } from './collection';
import { conditionalFormatsType } from './conditionalFormats';
import { rangeFormatType } from './rangeFormat';
import type { Region } from './region';

const rangesOf = (region: Region) => region.areas.map((area) => region.range(area));

const rangeCollectionType: HostType<Region> = {
  name: 'RangeCollection',
  items: rangesOf,
  methods: collectionMethods('RangeCollection', rangesOf),
};

/** Several areas of one sheet: `Worksheet.getRanges`, merged areas, special cells. */
export const rangeAreasType: HostType<Region> = {
  name: 'RangeAreas',
  exists: ({ book, sheetId }) => book.hasSheet(sheetId),
  properties: {
    address: { get: (region) => region.address },
    addressLocal: { get: (region) => region.address },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    isEntireColumn: { get: ({ areas }) => areas.every(({ rowCount }) => rowCount === MAX_ROWS) },
    isEntireRow: { get: ({ areas }) => areas.every(({ columnCount }) => columnCount === MAX_COLUMNS) },
  },
  objects: {
    areas: (region) => hostObject(rangeCollectionType, region),
    worksheet: (region) => region.book.objects.worksheet(region.sheetId),
    format: (region) => hostObject(rangeFormatType, region),
    conditionalFormats: (region) => hostObject(conditionalFormatsType, region),
  },
  methods: {
    clear: (region, args) => clearRegion(region, args.optionalText(0) ?? 'All', args.location),
    calculate: (region) => region.book.askForCalculation(),
  },
};
