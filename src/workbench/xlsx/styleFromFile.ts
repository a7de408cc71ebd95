import type { IBorderData, IStyleData } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { Borders, Color, Style } from 'exceljs';

import { toStyle } from '../grid';
import type { CellFormat } from '../host';
import { BORDER_KINDS } from './borderKinds';
import { readColor, type Theme } from './color';

const SIDES = [
  ['top', 't'],
  ['bottom', 'b'],
  ['left', 'l'],
  ['right', 'r'],
] as const;

const HORIZONTAL = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
} as const;
const VERTICAL = {
  top: 'Top',
  middle: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
} as const;

/** The format of a cell of a file, as far as the host knows it too. */
export function formatOfFile(
  { font, fill, alignment, protection }: Partial<Style>,
  theme: Theme,
): Partial<CellFormat> {
  const fillColor =
    fill?.type === 'pattern' && fill.pattern !== 'none'
      ? readColor(fill.fgColor ?? fill.bgColor, theme)
      : undefined;
  const fontColor = readColor(font?.color as Partial<Color> | undefined, theme);
  return {
    ...(fillColor !== undefined && { fillColor }),
    ...(fontColor !== undefined && { fontColor }),
    ...(font?.bold && { fontBold: true }),
    ...(font?.italic && { fontItalic: true }),
    ...(font?.size !== undefined && { fontSize: font.size }),
    ...(font?.name !== undefined && { fontName: font.name }),
    ...(alignment?.horizontal && { horizontalAlignment: HORIZONTAL[alignment.horizontal] }),
    ...(alignment?.vertical && { verticalAlignment: VERTICAL[alignment.vertical] }),
    ...(alignment?.wrapText && { wrapText: true }),
    ...(alignment?.indent && { indentLevel: alignment.indent }),
    ...(protection?.locked === false && { locked: false }),
  };
}

/** The grid's style for a format of a file; undefined when it is the default. */
export function styleOfFile(style: Partial<Style>, theme: Theme): IStyleData | undefined {
  const { font, border, numFmt } = style;
  const borders = border ? bordersOfFile(border, theme) : undefined;
  const result: IStyleData = {
    ...toStyle(formatOfFile(style, theme)),
    ...(font?.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(font?.strike && { st: { s: BooleanNumber.TRUE } }),
    ...(borders && { bd: borders }),
    ...(numFmt && numFmt !== 'General' && { n: { pattern: numFmt } }),
  };
  return Object.keys(result).length === 0 ? undefined : result;
}

function bordersOfFile(border: Partial<Borders>, theme: Theme): IBorderData | undefined {
  const drawn = SIDES.flatMap(([side, key]) => {
    const line = border[side];
    if (!line?.style) return [];
    const rgb = readColor(line.color as Partial<Color> | undefined, theme) ?? '#000000';
    return [[key, { s: BORDER_KINDS[line.style], cl: { rgb } }] as const];
  });
  return drawn.length === 0 ? undefined : (Object.fromEntries(drawn) as IBorderData);
}
