import type { IWorksheetData, Worksheet as GridSheet } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { Worksheet } from 'exceljs';

import type { OpenWorkbook } from '../grid';
import { eachCell, MAX_COLUMNS, MAX_ROWS, type SheetInfo } from '../host';
import { CellWriter } from './cellToFile';
import { writeColor } from './color';
import { conditionsToFile } from './conditionsToFile';
import { PIXELS_PER_CHARACTER, type RowExtras } from './sheetFromFile';
import { styleToFile } from './styleToFile';
import { untyped } from './untypedParts';
import type { KeptParts } from './workbookFile';

const POINTS_PER_PIXEL = 3 / 4;
const WHOLE_SHEET = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

export interface SheetParts {
  readonly kept: KeptParts;
  readonly namespaces: readonly string[];
}

/** Writes one sheet of the open workbook into a sheet of a file. */
export function sheetToFile(
  sheet: Worksheet,
  open: OpenWorkbook,
  { id, tabColor }: SheetInfo,
  { kept, namespaces }: SheetParts,
): void {
  const { engine, book } = open;
  const gridSheet = book.sheet(id);
  const config = gridSheet.getConfig();
  writeView(sheet, config, engine.frozen(id));
  if (tabColor !== '') sheet.properties.tabColor = writeColor(tabColor);
  sheet.properties.defaultRowHeight = config.defaultRowHeight * POINTS_PER_PIXEL;
  writeColumns(sheet, gridSheet);
  writeRows(sheet, config);
  const used = engine.usedArea(id, false);
  const writer = new CellWriter(open, id, namespaces);
  if (used) eachCell(used, (row, column) => writer.write(sheet.getCell(row + 1, column + 1), row, column));
  for (const merge of engine.readMerges(id, WHOLE_SHEET)) {
    sheet.mergeCells(
      merge.row + 1,
      merge.column + 1,
      merge.row + merge.rowCount,
      merge.column + merge.columnCount,
    );
  }
  conditionsToFile(sheet, engine.conditionalFormats(id), kept.formats, namespaces);
  writeState(sheet, open, id, kept);
}

function writeView(
  sheet: Worksheet,
  config: IWorksheetData,
  frozen: { rows: number; columns: number },
): void {
  const common = {
    showGridLines: config.showGridlines !== BooleanNumber.FALSE,
    zoomScale: Math.round(config.zoomRatio * 100),
  };
  const { rows: ySplit, columns: xSplit } = frozen;
  sheet.views =
    ySplit + xSplit > 0 ? [{ ...common, state: 'frozen', xSplit, ySplit }] : [{ ...common, state: 'normal' }];
}

function writeColumns(sheet: Worksheet, gridSheet: GridSheet): void {
  const { columnData, defaultColumnWidth } = gridSheet.getConfig();
  sheet.properties.defaultColWidth = defaultColumnWidth / PIXELS_PER_CHARACTER;
  for (const [index, data] of Object.entries(columnData)) {
    const column = sheet.getColumn(Number(index) + 1);
    if (data?.w !== undefined) column.width = data.w / PIXELS_PER_CHARACTER;
    if (data?.hd === BooleanNumber.TRUE) column.hidden = true;
    const style = gridSheet.getColumnStyle(Number(index));
    if (style) column.style = styleToFile(style, {});
  }
}

function writeRows(sheet: Worksheet, { rowData, defaultRowHeight }: IWorksheetData): void {
  for (const [index, data] of Object.entries(rowData)) {
    const row = sheet.getRow(Number(index) + 1);
    const isHidden = data?.hd === BooleanNumber.TRUE;
    const height = data?.ia === BooleanNumber.FALSE ? data.h : undefined;
    // The library forgets a hidden row that has neither cells nor a height.
    if (height !== undefined || isHidden) row.height = (height ?? defaultRowHeight) * POINTS_PER_PIXEL;
    if (isHidden) row.hidden = true;
    const { outlineLevel } = (data?.custom ?? {}) as Partial<RowExtras>;
    if (outlineLevel !== undefined) row.outlineLevel = outlineLevel;
  }
}

function writeState(sheet: Worksheet, { engine }: OpenWorkbook, id: string, kept: KeptParts): void {
  Object.assign(sheet.pageSetup, kept.pageSetup);
  const validations = untyped(sheet).dataValidations;
  if (validations) Object.assign(validations.model, kept.validations);
  const filter = engine.autoFilter(id)?.area;
  if (filter) {
    sheet.autoFilter = {
      from: { row: filter.row + 1, column: filter.column + 1 },
      to: { row: filter.row + filter.rowCount, column: filter.column + filter.columnCount },
    };
  }
  // exceljs's own `protect` computes a password hash with Node's crypto; without a password the flag is all there is.
  if (engine.isProtected(id)) Object.assign(sheet, { sheetProtection: { sheet: true } });
}
