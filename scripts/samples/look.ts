import type { Borders, Cell, Fill, Font, PageSetup, Row, Worksheet } from 'exceljs';
import { FLAG_FILLS, LEGEND } from '../../src/core/emit';
import type { RowLevel } from './planRows';

const argbOf = (color: string): string => `FF${color.slice(1)}`;

const face = 'Arial';
const ink = 'FF1F2933';
const paper = 'FFFFFFFF';
const navy = 'FF1B365D';
const steel = 'FF3D5A80';

/** Sizes in points. */
export const textSize = 9;

export const bodyFont: Partial<Font> = { name: face, size: textSize, color: { argb: ink } };
export const titleFont: Partial<Font> = { name: face, size: 16, bold: true, color: { argb: navy } };
export const subtitleFont: Partial<Font> = { name: face, size: 11, color: { argb: steel } };
export const noteFont: Partial<Font> = { ...bodyFont, italic: true };

export const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

const hairline = { style: 'thin', color: { argb: 'FFB8C4D0' } } as const;
export const gridBorder: Partial<Borders> = {
  top: hairline,
  left: hairline,
  bottom: hairline,
  right: hairline,
};

interface LevelLook {
  readonly fill?: Fill;
  readonly font: Partial<Font>;
}

/** How the rows of a level look; the level can also be told from its words and its indent, never from colour alone. */
const levelLooks: Readonly<Record<RowLevel, LevelLook>> = {
  area: { fill: solid(navy), font: { name: face, size: 12, bold: true, color: { argb: paper } } },
  objective: { fill: solid('FFC9D6E6'), font: { name: face, size: 10, bold: true, color: { argb: navy } } },
  indicatorBlock: { fill: solid('FFF1F3F5'), font: { ...bodyFont, bold: true, italic: true } },
  operationalBlock: { fill: solid('FFF1F3F5'), font: { ...bodyFont, bold: true, italic: true } },
  operationalObjective: { fill: solid('FFE6EDF5'), font: { ...bodyFont, bold: true } },
  indicator: { font: bodyFont },
};

/** The four marks of the legend, in the order of the plan. */
export const legendLooks: readonly { readonly fill: Fill; readonly font: Partial<Font> }[] = LEGEND.map(
  ([mark]) => ({
    fill: solid(argbOf(FLAG_FILLS[mark].fill)),
    font: { ...bodyFont, color: { argb: argbOf(FLAG_FILLS[mark].fontColor) } },
  }),
);

/** Points. */
export const headerHeight = 30;

/** The header row of a table. */
export function styleHeader(row: Row): void {
  row.eachCell((cell) => {
    cell.fill = solid(steel);
    cell.font = { name: face, size: textSize, bold: true, color: { argb: paper } };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.border = gridBorder;
  });
  row.height = headerHeight;
}

/** A wrapped cell of a table. */
export function styleBody(cell: Cell, horizontal: 'left' | 'center' | 'right', indent = 0): void {
  cell.font = bodyFont;
  cell.border = gridBorder;
  cell.alignment = { vertical: 'top', horizontal, wrapText: true, ...(indent > 0 ? { indent } : {}) };
}

/** The look of a level over a body cell; the rows of headings are set in the middle. */
export function styleLevel(cell: Cell, level: RowLevel): void {
  const { font, fill } = levelLooks[level];
  cell.font = font;
  if (fill === undefined) return;
  cell.fill = fill;
  cell.alignment = { ...cell.alignment, vertical: 'middle' };
}

/**
 * A4 landscape with the header row on every page. A fixed scale (percent, so that the columns fill the width) and not "fit to width",
 * with which Excel pays no heed to page breaks.
 */
export function landscapePage(headerRow: number, scale: number): Partial<PageSetup> {
  return {
    paperSize: 9,
    orientation: 'landscape',
    scale,
    horizontalCentered: true,
    printTitlesRow: `${headerRow}:${headerRow}`,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.25, footer: 0.3 },
  };
}

/** Footer with the body, what the sheet is, and the page. */
export function footer(sheet: Worksheet, ente: string, what: string): void {
  sheet.headerFooter.oddFooter = `&L&8${ente}&C&8${what}&R&8Pagina &P di &N`;
}

/** Point size of the text of a level. */
export function levelSize(level: RowLevel): number {
  return levelLooks[level].font.size ?? textSize;
}

/** How much narrower the text of a level must be reckoned, because bold letters are wider. */
export function levelNarrowing(level: RowLevel): number {
  return levelLooks[level].font.bold === true ? 0.93 : 1;
}
