import { HostError, invalidArgument, type Property } from '../dispatch';
import { cellCount, MAX_COLUMNS, MAX_ROWS } from '../area';
import type { Area, SheetEngine } from '../engine';
import { writeContents, writeNumberFormats } from './cellWriting';
import { mustBeFormattable } from './permission';
import { linesOf } from './rangeFormat';
import type { Region } from './region';

const MAX_CELLS_READ = 5_000_000;

/** A matrix read from the engine; more cells than Excel on the web sends are refused, as it does. */
function matrix(
  read: (engine: SheetEngine, sheetId: string, area: Area) => unknown,
): Property<Region>['get'] {
  return ({ book, sheetId, area }) => {
    if (cellCount(area) > MAX_CELLS_READ) {
      const message = 'The response payload size has exceeded the limit.';
      throw new HostError('ResponsePayloadSizeLimitExceeded', message, 'Range', 413);
    }
    return read(book.engine, sheetId, area);
  };
}

const formulas: Property<Region>['get'] = matrix((engine, sheetId, area) =>
  engine.readFormulas(sheetId, area),
);

const written =
  (member: string): NonNullable<Property<Region>['set']> =>
  (region, value) =>
    writeContents(region, value, `Range.${member}`);

/** True or false when all lines agree, else null. */
function hidden(line: 'row' | 'column', member: string): Property<Region> {
  return {
    get: ({ book, sheetId, area }) => {
      const { first, count } = linesOf(area, line);
      const flags = book.engine.readHidden(sheetId, line, first, count);
      return flags.every((flag) => flag === flags[0]) ? flags[0] : null;
    },
    set: (region, value) => {
      if (typeof value !== 'boolean') throw invalidArgument(`Range.${member}`);
      mustBeFormattable(region, line === 'row' ? 'allowFormatRows' : 'allowFormatColumns', `Range.${member}`);
      const { first, count } = linesOf(region.area, line);
      region.book.engine.writeHidden(region.sheetId, line, first, count, value);
    },
  };
}

const rowHidden = hidden('row', 'rowHidden');
const columnHidden = hidden('column', 'columnHidden');

/** The scalars of `Range`. */
export const rangeScalars: Readonly<Record<string, Property<Region>>> = {
  address: { get: (region) => region.address },
  addressLocal: { get: (region) => region.address },
  rowIndex: { get: ({ area }) => area.row },
  columnIndex: { get: ({ area }) => area.column },
  rowCount: { get: ({ area }) => area.rowCount },
  columnCount: { get: ({ area }) => area.columnCount },
  cellCount: { get: ({ area }) => (cellCount(area) < 2 ** 31 ? cellCount(area) : -1) },
  isEntireColumn: { get: ({ area }) => area.rowCount === MAX_ROWS },
  isEntireRow: { get: ({ area }) => area.columnCount === MAX_COLUMNS },
  values: {
    get: matrix((engine, sheetId, area) => engine.readValues(sheetId, area)),
    set: written('values'),
  },
  formulas: { get: formulas, set: written('formulas') },
  text: { get: matrix((engine, sheetId, area) => engine.readText(sheetId, area)) },
  valueTypes: { get: matrix((engine, sheetId, area) => engine.readValueTypes(sheetId, area)) },
  numberFormat: {
    get: matrix((engine, sheetId, area) => engine.readNumberFormats(sheetId, area)),
    set: (region, value) => writeNumberFormats(region, value, 'Range.numberFormat'),
  },
  rowHidden,
  columnHidden,
  hidden: { get: (region) => rowHidden.get(region) === true || columnHidden.get(region) === true },
};
