import type { IBorderData, IStyleData } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { Alignment, Border, Borders, Style } from 'exceljs';

import { formatOfStyle, type KeptFormat } from '../grid';
import type { CellFormat } from '../host';
import { borderNamed } from './borderKinds';
import { writeColor } from './color';

const HORIZONTAL: Partial<Record<CellFormat['horizontalAlignment'], Alignment['horizontal']>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};
const VERTICAL: Partial<Record<CellFormat['verticalAlignment'], Alignment['vertical']>> = {
  Top: 'top',
  Center: 'middle',
  Justify: 'justify',
  Distributed: 'distributed',
};

/** A style of the grid and a cell's bag as a file writes them. */
export function styleToFile(style: IStyleData, kept: KeptFormat): Partial<Style> {
  const format = formatOfStyle(style, kept);
  const { fillColor, fontColor, fontName: name, fontSize: size, fontBold: bold, fontItalic: italic } = format;
  const underline = style.ul?.s === BooleanNumber.TRUE;
  const strike = style.st?.s === BooleanNumber.TRUE;
  const border = style.bd ? bordersToFile(style.bd) : {};
  const alignment = alignmentToFile(format);
  return {
    font: { name, size, bold, italic, underline, strike, color: writeColor(fontColor) },
    ...(fillColor !== '' && { fill: { type: 'pattern', pattern: 'solid', fgColor: writeColor(fillColor) } }),
    ...(Object.keys(border).length > 0 && { border }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(style.n && { numFmt: style.n.pattern }),
    ...(!format.locked && { protection: { locked: false } }),
  };
}

function alignmentToFile(format: CellFormat): Partial<Alignment> {
  const horizontal = HORIZONTAL[format.horizontalAlignment];
  const vertical = VERTICAL[format.verticalAlignment];
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(format.wrapText && { wrapText: true }),
    ...(format.indentLevel > 0 && { indent: format.indentLevel }),
  };
}

function bordersToFile(borders: IBorderData): Partial<Borders> {
  const line = (side: 't' | 'b' | 'l' | 'r'): Partial<Border> | undefined => {
    const drawn = borders[side];
    const kind = drawn ? borderNamed(drawn.s) : undefined;
    return drawn && kind ? { style: kind, color: writeColor(drawn.cl.rgb ?? '#000000') } : undefined;
  };
  const sides = { top: line('t'), bottom: line('b'), left: line('l'), right: line('r') };
  return Object.fromEntries(Object.entries(sides).filter(([, drawn]) => drawn !== undefined));
}
