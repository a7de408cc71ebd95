import type { ColumnWidth, ConditionalFormatWrite, NameWrite, PageWrite } from '../core/emit';
import { cellName, rangeName } from '../core/grid';
import { rangeOf } from './boxes';
import { formatOf, type StandingFormat } from './formatsBefore';
import { smallOperation, type Operation } from './operations';
import type { WidthState } from './readState';

/** Pages of a sheet the write has made. Footer codes are Excel's: page of pages. */
export const setPage = ({ sheet, orientation, head, area, breaks = [] }: PageWrite): Operation =>
  smallOperation((context) => {
    const { pageLayout } = context.workbook.worksheets.getItem(sheet);
    pageLayout.orientation = orientation;
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintTitleRows(`$${head.row + 1}:$${head.row + head.rows}`);
    pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
    if (area !== undefined) pageLayout.setPrintArea(rangeName(area));
    addBreaks(context, sheet, breaks);
  });

function addBreaks(context: Excel.RequestContext, sheet: string, rows: readonly number[]): void {
  const { horizontalPageBreaks } = context.workbook.worksheets.getItem(sheet);
  for (const row of rows) horizontalPageBreaks.add(cellName(row, 0));
}

/** Makes the page breaks of a sheet anew. */
export const replaceBreaks = (sheet: string, rows: readonly number[]): Operation =>
  smallOperation((context) => {
    context.workbook.worksheets.getItem(sheet).horizontalPageBreaks.removePageBreaks();
    addBreaks(context, sheet, rows);
  });

export const hideSheet = (sheet: string): Operation =>
  smallOperation((context) => {
    context.workbook.worksheets.getItem(sheet).visibility = 'Hidden';
  });

export const addSheet = (sheet: string): Operation =>
  smallOperation((context) => void context.workbook.worksheets.add(sheet));

/** `before` is the formula the name has now, if it exists. */
export function putName({ name, refersTo }: NameWrite, before: string | undefined): readonly Operation[] {
  if (before === refersTo) return [];
  return [
    smallOperation(({ workbook: { names } }) => {
      if (before === undefined) names.add(name, refersTo);
      else names.getItem(name).formula = refersTo;
    }),
  ];
}

/** Takes a name away; it is there where `before` is its formula. */
export const dropName = (name: string, before: string | undefined): readonly Operation[] =>
  before === undefined
    ? []
    : [smallOperation(({ workbook: { names } }) => void names.getItem(name).delete())];

/** Against slips: no password, and columns can still be made wider and rows higher. */
export const protectSheet = (sheet: string): Operation =>
  smallOperation(
    ({ workbook }) =>
      void workbook.worksheets
        .getItem(sheet)
        .protection.protect({ allowFormatColumns: true, allowFormatRows: true }),
  );

/** Excel's default font is seven pixels wide, a column has five pixels of margin, and a pixel is three quarters of a point. */
export const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

const columnBox = (column: number) => ({ row: 0, column, rows: 1, columns: 1 });

export const setWidth = ({ sheet, column, characters, hidden }: ColumnWidth): Operation =>
  smallOperation((context) => {
    const whole = rangeOf(context, sheet, columnBox(column)).getEntireColumn();
    whole.format.columnWidth = pointsOf(characters);
    if (hidden !== undefined) whole.columnHidden = hidden;
  });

export const restoreWidth = ({ sheet, column, points, hidden }: WidthState): Operation =>
  smallOperation((context) => {
    const whole = rangeOf(context, sheet, columnBox(column)).getEntireColumn();
    whole.columnHidden = hidden;
    if (!hidden) whole.format.columnWidth = points;
  });

export const addConditionalFormat = ({
  sheet,
  box,
  formula,
  fill,
  fontColor,
  bold,
}: ConditionalFormatWrite): Operation =>
  smallOperation((context) => {
    const { custom } = rangeOf(context, sheet, box).conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    if (fill) custom.format.fill.color = fill;
    if (fontColor) custom.format.font.color = fontColor;
    if (bold) custom.format.font.bold = true;
  });

export const removeFormat = (sheet: string, id: string): Operation =>
  smallOperation((context) => formatOf(context, sheet, id).delete());

export const restoreFormat = ({
  sheet,
  addresses,
  formula,
  fill,
  fontColor,
  bold,
}: StandingFormat): Operation =>
  smallOperation((context) => {
    const areas = context.workbook.worksheets.getItem(sheet).getRanges(addresses);
    const { custom } = areas.conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    if (fill) custom.format.fill.color = fill;
    if (fontColor) custom.format.font.color = fontColor;
    if (bold) custom.format.font.bold = true;
  });
