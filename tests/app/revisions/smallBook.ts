import { Workbook } from 'exceljs';
import type { Session } from '../../../src/app';
import { fileSession } from '../../support/filePort';

/** A plan as lines `code - name | weight | algorithm | value | target 2025 | target 2026`; a line with two cells is a heading. */
export function bookOf(lines: readonly string[], measures: readonly string[] = []): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Piano');
  sheet.addRow([
    'Codice e denominazione',
    'Peso',
    'Algoritmo',
    'Consuntivo 2024',
    'Target 2025',
    'Target 2026',
  ]);
  for (const line of lines) sheet.addRow(line.split('|').map((cell) => cell.trim() || null));
  if (measures.length > 0) {
    const table = workbook.addWorksheet('Misure');
    table.addRow(['Codice', 2024]);
    for (const line of measures)
      table.addRow(line.split('|').map((cell, at) => (at === 0 ? cell.trim() : Number(cell))));
  }
  return workbook;
}

/** Writes other lines over those of the plan. */
export function rewrite(workbook: Workbook, lines: readonly string[]): void {
  const sheet = workbook.getWorksheet('Piano')!;
  for (let row = Math.max(sheet.rowCount, lines.length + 1); row > 1; row -= 1) {
    const cells = (lines[row - 2] ?? '').split('|').map((cell) => cell.trim());
    for (let column = 1; column <= 6; column += 1)
      sheet.getCell(row, column).value = cells[column - 1] || null;
  }
}

export const TODAY = { year: 2025, month: 7, day: 31 };

export const sessionOn = (workbook: Workbook): Session => fileSession(workbook, TODAY);

export const bytesOf = async (workbook: Workbook): Promise<ArrayBuffer> => {
  const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
};
