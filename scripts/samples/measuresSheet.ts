import type { Cell, CellValue, Workbook, Worksheet } from 'exceljs';
import { bodyFont, footer, landscapePage, noteFont, solid, styleBody, styleHeader, titleFont } from './look';
import type { Misure, MisuraRow } from './measures';
import { rowHeight } from './rowHeight';

/** 1-based row of the headers on the sheet Misure. */
const headerRow = 5;
const widths = { code: 27, description: 74, unit: 8, year: 16, origin: 14 } as const;
const noteWidth = widths.code + widths.description + widths.unit + 4 * widths.year + widths.origin;

/** Adds the sheet Misure: title, two lines on what the values are, and the table. */
export function addMeasuresSheet(workbook: Workbook, misure: Misure): void {
  const sheet = workbook.addWorksheet('Misure', {
    pageSetup: landscapePage(headerRow, 72),
    views: [{ state: 'frozen', xSplit: 1, ySplit: headerRow, showGridLines: false, zoomScale: 90 }],
  });
  addNotes(sheet, misure);
  addHeader(sheet, misure);
  misure.measures.forEach((measure, i) => addMeasure(sheet, headerRow + 1 + i, measure, misure.years));
  footer(sheet, misure.ente, 'Misure');
}

function addNotes(sheet: Worksheet, misure: Misure): void {
  const title = sheet.getCell('A1');
  title.value = 'Misure';
  title.font = titleFont;
  sheet.getRow(1).height = 24;
  misure.notes.forEach((note, i) => {
    const at = 2 + i;
    const cell = sheet.getCell(at, 1);
    cell.value = note;
    cell.font = noteFont;
    cell.alignment = { wrapText: true, vertical: 'top' };
    sheet.mergeCells(at, 1, at, misure.years.length + 4);
    sheet.getRow(at).height = rowHeight([{ text: note, width: noteWidth }]);
  });
}

function addHeader(sheet: Worksheet, misure: Misure): void {
  const columns = [
    ['Codice', widths.code],
    ['Descrizione', widths.description],
    ['Unità', widths.unit],
    ...misure.years.map((year) => [year, widths.year] as const),
    ['Origine', widths.origin],
  ] as const;
  columns.forEach(([, width], i) => (sheet.getColumn(i + 1).width = width));
  const row = sheet.getRow(headerRow);
  row.values = columns.map(([header]) => header);
  styleHeader(row);
}

function addMeasure(sheet: Worksheet, at: number, measure: MisuraRow, years: readonly string[]): void {
  const row = sheet.getRow(at);
  const texts = [measure.code, measure.description, measure.unit];
  texts.forEach((text, i) => {
    row.getCell(i + 1).value = text;
    styleBody(row.getCell(i + 1), i === 2 ? 'center' : 'left');
  });
  years.forEach((year, i) => fillValue(row.getCell(texts.length + 1 + i), measure, year));
  const origin = row.getCell(texts.length + 1 + years.length);
  origin.value = measure.origin;
  styleBody(origin, 'center');
  if (measure.origin === 'illustrativo') markIllustrative(origin);
  row.getCell(1).font = { ...bodyFont, bold: true };
  row.height = rowHeight([
    { text: measure.code, width: widths.code * 0.9 },
    { text: measure.description, width: widths.description },
  ]);
}

function fillValue(cell: Cell, measure: MisuraRow, year: string): void {
  const text = measure.values[year] ?? null;
  cell.value = cellValue(text, measure.unit);
  styleBody(cell, 'right');
  cell.numFmt = numberFormat(measure);
  if (measure.origin === 'illustrativo' && text !== null && text !== 'N/D') markIllustrative(cell);
}

/** Illustrative values are in italics on a tinted ground; the column Origine says it in words. */
function markIllustrative(cell: Cell): void {
  cell.font = noteFont;
  cell.fill = solid('FFFFF8E5');
}

function cellValue(text: string | null, unit: string): CellValue {
  if (text === null || text === 'N/D') return text;
  return unit === 'data' ? new Date(`${text}T00:00:00Z`) : Number(text);
}

/** Format of a row, the years to come included, so that what is typed there looks like the rest. */
function numberFormat(measure: MisuraRow): string {
  if (measure.unit === 'data') return 'dd\\-mm\\-yyyy';
  if (measure.unit === '%') return '0.00%';
  const fractions = Object.values(measure.values).some((value) => /^-?\d+\.\d+$/.test(value ?? ''));
  return fractions ? '#,##0.00' : '#,##0';
}
