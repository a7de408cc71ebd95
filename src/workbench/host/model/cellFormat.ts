import { invalidArgument } from '../dispatch';
import { cellArea, cellCount, intersect } from '../area';
import type { Area, CellFormat } from '../engine';
import { readColor } from './color';
import { mustBeFormattable } from './permission';
import type { Region } from './region';

/** One property of `CellFormat` as office.js shows it. */
export interface FormatProperty {
  readonly key: keyof CellFormat;
  /** Engine value to what `load` gives. */
  readonly show: (value: unknown) => unknown;
  /** What was assigned to the engine value; throws `InvalidArgument`. */
  readonly read: (value: unknown, location: string) => unknown;
}

const same = (value: unknown): unknown => value;

const flag = (key: keyof CellFormat): FormatProperty => ({
  key,
  show: same,
  read: (value, location) => (typeof value === 'boolean' ? value : refuse(location)),
});

const number = (key: keyof CellFormat, min: number, max: number): FormatProperty => ({
  key,
  show: same,
  read: (value, location) =>
    typeof value === 'number' && value >= min && value <= max ? value : refuse(location),
});

const choice = (key: keyof CellFormat, choices: readonly string[]): FormatProperty => ({
  key,
  show: same,
  read: (value, location) => choices.find((known) => known === value) ?? refuse(location),
});

/** Scalars of `RangeFormat`, `RangeFill`, `RangeFont` and `FormatProtection` that are kept cell by cell. */
export const formatProperties = {
  horizontalAlignment: choice('horizontalAlignment', [
    'General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed',
  ]), // prettier-ignore
  verticalAlignment: choice('verticalAlignment', ['Top', 'Center', 'Bottom', 'Justify', 'Distributed']),
  wrapText: flag('wrapText'),
  indentLevel: number('indentLevel', 0, 250),
} as const satisfies Record<string, FormatProperty>;

export const fillProperties = {
  // Excel calls the colour of a cell without fill white; the pattern tells it from a white fill.
  color: { key: 'fillColor', show: (value) => (value === '' ? '#FFFFFF' : value), read: readColor },
  pattern: {
    key: 'fillColor',
    show: (value) => (value === '' ? 'None' : 'Solid'),
    read: (_value, location) => refuse(location),
  },
} as const satisfies Record<string, FormatProperty>;

export const fontProperties = {
  bold: flag('fontBold'),
  italic: flag('fontItalic'),
  size: number('fontSize', 1, 409),
  color: { key: 'fontColor', show: same, read: readColor },
  name: {
    key: 'fontName',
    show: same,
    read: (value, location) => (typeof value === 'string' && value !== '' ? value : refuse(location)),
  },
} as const satisfies Record<string, FormatProperty>;

export const protectionProperties = { locked: flag('locked') } as const satisfies Record<
  string,
  FormatProperty
>;

/** The value all cells share, as office.js shows it; null when they differ. */
export function readUniform(region: Region, property: FormatProperty): unknown {
  const { book, sheetId } = region;
  let found: unknown;
  for (const area of region.areas.flatMap((whole) => sampleAreas(region, whole))) {
    for (const value of book.engine.readFormat(sheetId, area, property.key).flat()) {
      const shown = property.show(value);
      if (found !== undefined && found !== shown) return null;
      found = shown;
    }
  }
  return found ?? null;
}

/** Gives all cells the value. Throws `InvalidArgument`, or `AccessDenied` on a protected sheet. */
export function writeUniform(
  region: Region,
  property: FormatProperty,
  value: unknown,
  location: string,
): void {
  const engineValue = property.read(value, location);
  mustBeFormattable(region, 'allowFormatCells', location);
  for (const area of region.areas) {
    region.book.engine.writeFormat(region.sheetId, area, { [property.key]: engineValue });
  }
}

/** The formatted part of the area, and one cell to speak for all those outside it: a whole column has a million cells. */
function sampleAreas(region: Region, area: Area): readonly Area[] {
  const used = region.book.engine.usedArea(region.sheetId, false);
  const inside = used && intersect(area, used);
  if (!inside) return [cellArea(area.row, area.column)];
  if (cellCount(inside) === cellCount(area)) return [area];
  const isBelow = inside.row + inside.rowCount < area.row + area.rowCount;
  const outside = isBelow
    ? cellArea(inside.row + inside.rowCount, area.column)
    : cellArea(area.row, inside.column > area.column ? area.column : area.column + area.columnCount - 1);
  return [inside, outside];
}

function refuse(location: string): never {
  throw invalidArgument(location);
}
