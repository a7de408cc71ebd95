import type { IStyleData, Nullable } from '@univerjs/core';
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';

import type { CellFormat, HorizontalAlignment, VerticalAlignment } from '../host';

/** What an unformatted cell looks like. */
export const DEFAULT_FONT = { name: 'Calibri', size: 11, color: '#000000' } as const;

/**
 * A font with its stand-ins, for machines that have none of Excel's: the grid would draw in a serif font. Only the first
 * one is the cell's.
 */
export const fontStack = (name: string): string => `${name}, Carlito, Arial, sans-serif`;

/** Pixels of one level of indent, and the padding every cell has anyway. */
const INDENT_PIXELS = 9;
const CELL_PADDING = 2;

/** Properties the grid knows no style for; they lie in the cell's own bag. */
export interface KeptFormat {
  readonly locked?: boolean;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
}

const HORIZONTAL: Partial<Record<HorizontalAlignment, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};
const VERTICAL: Partial<Record<VerticalAlignment, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

type StyleReader = <K extends keyof IStyleData>(property: K) => NonNullable<IStyleData[K]> | undefined;

/** How each property is read from the grid's style. */
export const FORMAT_READERS: {
  readonly [K in keyof CellFormat]: (style: StyleReader, kept: KeptFormat) => CellFormat[K];
} = {
  fillColor: (style) => hexColor(style('bg')?.rgb) ?? '',
  fontBold: (style) => style('bl') === BooleanNumber.TRUE,
  fontItalic: (style) => style('it') === BooleanNumber.TRUE,
  fontColor: (style) => hexColor(style('cl')?.rgb) ?? DEFAULT_FONT.color,
  fontSize: (style) => style('fs') ?? DEFAULT_FONT.size,
  fontName: (style) => style('ff')?.split(',')[0] ?? DEFAULT_FONT.name,
  horizontalAlignment: (style, kept) => kept.horizontal ?? wordFor(HORIZONTAL, style('ht')) ?? 'General',
  verticalAlignment: (style, kept) => kept.vertical ?? wordFor(VERTICAL, style('vt')) ?? 'Bottom',
  wrapText: (style) => style('tb') === WrapStrategy.WRAP,
  indentLevel: (style) =>
    Math.max(0, Math.round(((style('pd')?.l ?? CELL_PADDING) - CELL_PADDING) / INDENT_PIXELS)),
  locked: (_style, kept) => kept.locked ?? true,
};

/** The whole format that a style of the grid and a cell's bag say. */
export function formatOfStyle(style: IStyleData, kept: KeptFormat): CellFormat {
  const read: StyleReader = (property) => style[property] ?? undefined;
  const entries = Object.entries(FORMAT_READERS).map(([property, reader]) => [property, reader(read, kept)]);
  return Object.fromEntries(entries) as CellFormat;
}

/** The grid's style for the given properties; properties that are not given stay out. */
export function toStyle(format: Partial<CellFormat>): IStyleData {
  return {
    ...(format.fillColor !== undefined && { bg: format.fillColor === '' ? null : { rgb: format.fillColor } }),
    ...(format.fontBold !== undefined && { bl: flag(format.fontBold) }),
    ...(format.fontItalic !== undefined && { it: flag(format.fontItalic) }),
    ...(format.fontColor !== undefined && { cl: { rgb: format.fontColor } }),
    ...(format.fontSize !== undefined && { fs: format.fontSize }),
    ...(format.fontName !== undefined && { ff: fontStack(format.fontName) }),
    ...(format.wrapText !== undefined && { tb: format.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(format.indentLevel !== undefined && { pd: { l: CELL_PADDING + format.indentLevel * INDENT_PIXELS } }),
    ...(format.horizontalAlignment !== undefined && { ht: HORIZONTAL[format.horizontalAlignment] ?? null }),
    ...(format.verticalAlignment !== undefined && { vt: VERTICAL[format.verticalAlignment] ?? null }),
  };
}

/** What of the format goes into the cell's bag; `undefined` takes a property out of it. */
export function keptAside(format: Partial<CellFormat>): {
  [K in keyof KeptFormat]: KeptFormat[K] | undefined;
} {
  const { horizontalAlignment: across, verticalAlignment: down } = format;
  return {
    ...(format.locked !== undefined && { locked: format.locked ? undefined : false }),
    ...(across !== undefined && { horizontal: across in HORIZONTAL ? undefined : across }),
    ...(down !== undefined && { vertical: down in VERTICAL ? undefined : down }),
  };
}

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function wordFor<W extends string, N>(words: Partial<Record<W, N>>, wanted: N | undefined): W | undefined {
  return (Object.keys(words) as W[]).find((word) => words[word] === wanted);
}

/** `#RRGGBB` of a colour the grid may write as `rgb(…)` or in short; undefined where there is none. */
function hexColor(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (parts)
    return `#${parts
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  return color.slice(0, 7).toUpperCase();
}
