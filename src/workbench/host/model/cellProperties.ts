import { invalidArgument, notImplemented, type CallArguments } from '../dispatch';
import { formatReference } from '../address';
import { cellArea, fillMatrix, lastColumn, lastRow } from '../area';
import type { Matrix } from '../engine';
import {
  fillProperties,
  fontProperties,
  formatProperties,
  protectionProperties,
  writeUniform,
  type FormatProperty,
} from './cellFormat';
import type { Region } from './region';

type Tree = Readonly<Record<string, unknown>>;

const GROUPS: Readonly<Record<string, Readonly<Record<string, FormatProperty>>>> = {
  fill: fillProperties,
  font: fontProperties,
  protection: protectionProperties,
};

/** `getCellProperties({ address: true, format: { fill: { color: true } } })`: a matrix of objects of that shape. */
export function getCellProperties(region: Region, args: CallArguments): unknown {
  const options = treeOf(args.at(0), args.location);
  const { sheetName, area } = region;
  const columns = formatEntries(options, args.location)
    .filter(({ value }) => value === true)
    .map(({ path, property }) => ({ path, values: readShown(region, property) }));
  return fillMatrix(area, (i, j) => {
    const cell: Record<string, unknown> = {};
    if (options.address === true)
      cell.address = formatReference(sheetName, cellArea(area.row + i, area.column + j));
    for (const { path, values } of columns) put(cell, ['format', ...path], values[i]?.[j]);
    return cell;
  });
}

/** `setCellProperties`: a matrix of the range's shape; an empty object leaves a cell. */
export function setCellProperties(region: Region, args: CallArguments): void {
  const rows = args.at(0);
  const { area } = region;
  if (!Array.isArray(rows) || rows.length !== area.rowCount) args.fail();
  (rows as readonly unknown[]).forEach((row, i) => {
    if (!Array.isArray(row) || row.length !== area.columnCount) args.fail();
    (row as readonly unknown[]).forEach((cell, j) => {
      const one = region.with([cellArea(area.row + i, area.column + j)]);
      for (const { property, value } of formatEntries(treeOf(cell, args.location), args.location)) {
        writeUniform(one, property, value, args.location);
      }
    });
  });
}

/** `getRowProperties`: one object for each row of the range. */
export function getRowProperties(region: Region, args: CallArguments): unknown {
  return lineProperties(region, args, 'row');
}

/** `getColumnProperties`: one object for each column of the range. */
export function getColumnProperties(region: Region, args: CallArguments): unknown {
  return lineProperties(region, args, 'column');
}

function lineProperties(region: Region, args: CallArguments, line: 'row' | 'column'): unknown {
  const options = treeOf(args.at(0), args.location);
  const { engine } = region.book;
  const first = line === 'row' ? region.area.row : region.area.column;
  const count = (line === 'row' ? lastRow(region.area) : lastColumn(region.area)) - first + 1;
  const hidden = engine.readHidden(region.sheetId, line, first, count);
  const sizes = engine.readSizes(region.sheetId, line, first, count);
  const format = treeOf(options.format ?? {}, args.location);
  const [hiddenName, sizeName, indexName] =
    line === 'row'
      ? (['rowHidden', 'rowHeight', 'rowIndex'] as const)
      : (['columnHidden', 'columnWidth', 'columnIndex'] as const);
  return Array.from({ length: count }, (_, index) => ({
    ...(options[hiddenName] === true && { [hiddenName]: hidden[index] }),
    ...(options[indexName] === true && { [indexName]: first + index }),
    ...(format[sizeName] === true && { format: { [sizeName]: sizes[index] } }),
  }));
}

interface FormatEntry {
  /** Below `format`: `['indentLevel']` or `['fill', 'color']`. */
  readonly path: readonly string[];
  readonly property: FormatProperty;
  readonly value: unknown;
}

/** The format properties a tree names. A name this host does not keep is `ApiNotImplementedInHost`, never silently left out. */
function formatEntries(tree: Tree, location: string): readonly FormatEntry[] {
  return Object.entries(treeOf(tree.format ?? {}, location)).flatMap(
    ([name, value]): readonly FormatEntry[] => {
      const group = GROUPS[name];
      if (!group) return [entryFor([name], formatProperties, value, location)];
      return Object.entries(treeOf(value, location)).map(([member, inner]) =>
        entryFor([name, member], group, inner, location),
      );
    },
  );
}

function entryFor(
  path: readonly string[],
  table: Readonly<Record<string, FormatProperty>>,
  value: unknown,
  location: string,
): FormatEntry {
  const property = table[path[path.length - 1] ?? ''];
  if (!property) throw notImplemented(`${location}(format/${path.join('/')})`, 'cell property');
  return { path, property, value };
}

function readShown({ book, sheetId, area }: Region, property: FormatProperty): Matrix<unknown> {
  return book.engine.readFormat(sheetId, area, property.key).map((row) => row.map(property.show));
}

function put(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [first = '', ...rest] = path;
  if (rest.length === 0) target[first] = value;
  else put((target[first] ??= {}) as Record<string, unknown>, rest, value);
}

function treeOf(value: unknown, location: string): Tree {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument(location);
  return value as Tree;
}
