import type { ICellData, IColumnData, IRowData, IStyleData, IWorksheetData } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { Row, Style, Worksheet } from 'exceljs';

import { BLANK_SHEET, keptAside } from '../grid';
import { lastColumn, lastRow, parseArea, type Area } from '../host';
import { cellBag } from './cellBag';
import { contentOfFile } from './cellFromFile';
import { readColor, type Theme } from './color';
import { formatOfFile, styleOfFile } from './styleFromFile';
import { untyped } from './untypedParts';

const PIXELS_PER_POINT = 4 / 3;
/** Width of a digit of the default font: what files measure columns in. */
export const PIXELS_PER_CHARACTER = 7;
/** Rows and columns to spare beyond the content. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;

/** Gives each different style a short id, so that cells share it. */
export class StyleTable {
  readonly styles: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  constructor(readonly theme: Theme) {}

  idOf(fileStyle: Partial<Style>): string | undefined {
    const style = styleOfFile(fileStyle, this.theme);
    if (!style) return undefined;
    const key = JSON.stringify(style);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = `f${this.ids.size + 1}`;
    this.ids.set(key, id);
    this.styles[id] = style;
    return id;
  }
}

/** What a row carries that the grid does not show; it moves with the row. */
export interface RowExtras {
  /** Level in the outline, above 0. */
  readonly outlineLevel: number;
}

/** The part of a sheet that the grid shows. */
export function sheetFromFile(sheet: Worksheet, id: string, styles: StyleTable): Partial<IWorksheetData> {
  const merges = (untyped(sheet).model.merges ?? []).flatMap((text) => parseArea(text) ?? []);
  const rowCount = Math.max(BLANK_SHEET.rowCount ?? 0, sheet.rowCount + SPARE_ROWS);
  const columnCount = Math.max(BLANK_SHEET.columnCount ?? 0, sheet.columnCount + SPARE_COLUMNS);
  // Null in a file without any, whatever the types say.
  const view = sheet.views?.[0];
  const tabColor = readColor(sheet.properties.tabColor, styles.theme);
  return {
    ...BLANK_SHEET,
    id,
    name: sheet.name,
    hidden: sheet.state === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount,
    columnCount,
    defaultRowHeight: Math.round((sheet.properties.defaultRowHeight || 15) * PIXELS_PER_POINT),
    ...(tabColor && { tabColor }),
    showGridlines: view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    zoomRatio: (view?.zoomScale ?? 100) / 100,
    ...freezeOf(view),
    mergeData: merges.map(rangeOf),
    columnData: columnsFromFile(sheet, styles),
    ...rowsFromFile(sheet, styles),
  };
}

function freezeOf(view: Worksheet['views'][number] | undefined): Pick<IWorksheetData, 'freeze'> | undefined {
  if (view?.state !== 'frozen') return undefined;
  const [xSplit, ySplit] = [view.xSplit ?? 0, view.ySplit ?? 0];
  return { freeze: { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 } };
}

function rangeOf(area: Area): NonNullable<IWorksheetData['mergeData']>[number] {
  return { startRow: area.row, endRow: lastRow(area), startColumn: area.column, endColumn: lastColumn(area) };
}

function columnsFromFile(sheet: Worksheet, styles: StyleTable): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (let index = 0; index < (sheet.columns?.length ?? 0); index++) {
    const { style, width, hidden } = sheet.getColumn(index + 1);
    const styleId = styles.idOf(style ?? {});
    columns[index] = {
      ...(width !== undefined && { w: Math.round(width * PIXELS_PER_CHARACTER) }),
      ...(hidden && { hd: BooleanNumber.TRUE }),
      ...(styleId !== undefined && { s: styleId }),
    };
  }
  return columns;
}

function rowsFromFile(sheet: Worksheet, styles: StyleTable): Pick<IWorksheetData, 'cellData' | 'rowData'> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: Record<number, Partial<IRowData>> = {};
  sheet.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    const data = rowOf(row);
    if (Object.keys(data).length > 0) rowData[rowNumber - 1] = data;
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      const style = styles.idOf(cell.style);
      const bag = cellBag(keptAside(formatOfFile(cell.style, styles.theme)), cell);
      const data = {
        ...contentOfFile(cell),
        ...(style !== undefined && { s: style }),
        ...(bag && { custom: bag }),
      };
      if (Object.keys(data).length > 0) (cellData[rowNumber - 1] ??= {})[columnNumber - 1] = data;
    });
  });
  return { cellData, rowData };
}

function rowOf({ height, hidden, outlineLevel = 0 }: Row): Partial<IRowData> {
  return {
    ...(height ? { h: Math.round(height * PIXELS_PER_POINT), ia: BooleanNumber.FALSE } : {}),
    ...(hidden && { hd: BooleanNumber.TRUE }),
    ...(outlineLevel > 0 && { custom: { outlineLevel } satisfies RowExtras }),
  };
}
