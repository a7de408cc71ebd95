import type { Cell as XlsxCell, CellValue, Workbook, Worksheet } from 'exceljs';
import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from '../../src/app';
import type { Grid, RangeBox, RawCell } from '../../src/core/grid';
import { formulaFromFile } from './fileFormula';

const DAY = 86_400_000;
/** The day before the first of Excel's days, as it counts from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/** A cell's content as office.js gives it: dates as serial numbers, errors as texts. */
function rawOf(value: CellValue): RawCell {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return (value.getTime() - EPOCH) / DAY;
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  // exceljs says that the text of a link is a string, and gives rich text where the link has some.
  if ('text' in value) return rawOf(value.text as CellValue);
  return 'error' in value ? value.error : '';
}

const isFormula = ({ formula }: XlsxCell): boolean => (formula as string | undefined) !== undefined;

/** exceljs leaves a result of 0 or false out of a formula's value, but not out of the cell. */
const contentOf = (cell: XlsxCell): CellValue => (isFormula(cell) ? (cell.result as CellValue) : cell.value);

const valueOf = (cell: XlsxCell): RawCell =>
  cell.isMerged && cell.master !== cell ? '' : rawOf(contentOf(cell));

const formulaOf = (cell: XlsxCell): RawCell =>
  isFormula(cell) ? `=${formulaFromFile(cell.formula)}` : valueOf(cell);

function cellsOf(sheet: Worksheet): XlsxCell[][] {
  const { columnCount } = sheet;
  return Array.from({ length: sheet.rowCount }, (_, at) => {
    const row = sheet.getRow(at + 1);
    return Array.from({ length: columnCount }, (_cell, column) => row.getCell(column + 1));
  });
}

const matrix = <T>(cells: readonly XlsxCell[][], read: (cell: XlsxCell) => T): T[][] =>
  cells.map((row) => row.map(read));

function mergesOf(sheet: Worksheet): RangeBox[] {
  return (sheet.model.merges ?? []).map((range) => {
    const [from = 'A1', to = from] = range.split(':');
    const [first, last] = [sheet.getCell(from), sheet.getCell(to)];
    const [row, column] = [Number(first.row) - 1, Number(first.col) - 1];
    return { row, column, rows: Number(last.row) - row, columns: Number(last.col) - column };
  });
}

function gridOf(sheet: Worksheet): Grid {
  const indents = new Map<number, number>();
  const hiddenRows = new Set<number>();
  const outlines = new Map<number, number>();
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.hidden) hiddenRows.add(number - 1);
    const level = row.outlineLevel ?? 0;
    if (level > 0) outlines.set(number - 1, level);
    const indent = row.getCell(1).alignment?.indent ?? 0;
    if (indent > 0) indents.set(number - 1, indent);
  });
  const cells = cellsOf(sheet);
  return {
    sheet: sheet.name,
    origin: { row: 0, column: 0 },
    values: matrix(cells, valueOf),
    formulas: matrix(cells, formulaOf),
    numberFormats: matrix(cells, (cell) => (cell.numFmt as string | undefined) ?? 'General'),
    merges: mergesOf(sheet),
    indents,
    hiddenRows,
    outlines,
  };
}

/** A workbook file as the add-in would see it in Excel, from the values that were saved. */
export function snapshotOf(workbook: Workbook): WorkbookSnapshot {
  const sheets = workbook.worksheets.map((sheet): SheetSnapshot => ({
    grid: gridOf(sheet),
    visible: sheet.state === 'visible',
    isProtected:
      (sheet as unknown as { sheetProtection?: { sheet?: boolean } }).sheetProtection?.sheet === true,
    hasActiveFilter: false,
  }));
  const names = workbook.definedNames.model.flatMap(({ name, ranges }): DefinedName[] =>
    ranges.slice(0, 1).map((range) => ({ name, refersTo: `=${range}` })),
  );
  return { sheets, activeSheet: sheets[0]?.grid.sheet ?? '', names };
}
