import ExcelJS from 'exceljs';
import type { Cell, CellValue } from 'exceljs';
import type { Grid, RawCell } from '../../src/core/grid';
import { gridOf } from './planGrids';
import type { TestCell } from './planGrids';

const DAY = 86_400_000;
/** Excel's day number of 1 January 1970. */
const UNIX_EPOCH = 25_569;

/** The sheets of a workbook file as a host shows them: a merged range has its content in its first cell, dates are day numbers. */
export async function readWorkbookGrids(path: string): Promise<readonly Grid[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook.worksheets.map((sheet) => {
    const rows: TestCell[][] = [];
    for (let row = 1; row <= sheet.rowCount; row += 1) {
      const cells: TestCell[] = [];
      for (let column = 1; column <= sheet.columnCount; column += 1)
        cells.push(cellOf(sheet.getCell(row, column)));
      rows.push(cells);
    }
    return gridOf(rows, { sheet: sheet.name });
  });
}

function cellOf(cell: Cell): TestCell {
  if (cell.isMerged && cell.master.address !== cell.address) return '';
  return [rawOf(cell.value), cell.numFmt ?? 'General'];
}

function rawOf(value: CellValue): RawCell {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.getTime() / DAY + UNIX_EPOCH;
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return value.error;
  if ('result' in value) return rawOf(value.result ?? '');
  return 'text' in value ? value.text : '';
}
