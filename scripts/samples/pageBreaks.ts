import type { Worksheet } from 'exceljs';

/** A row as the printed page sees it. */
export interface PrintedRow {
  readonly number: number;
  /** Points. */
  readonly height: number;
  /** Headings stay with the row that follows. */
  readonly isHeading: boolean;
}

/** What the page breaks depend on beside the rows. */
export interface PageRoom {
  /** Percent, as in the page setup. */
  readonly scale: number;
  /** Points above the table, on the first page only. */
  readonly above: number;
  /** Points of the header row, on every page. */
  readonly header: number;
}

/** Height of A4 landscape without its margins, in points; a little less, because printers differ. */
const pageHeight = (8.27 - 1.1) * 72 * 0.97;

/**
 * Sets the page breaks: where a page is full, but never between a heading and what it heads.
 */
export function setPageBreaks(sheet: Worksheet, rows: readonly PrintedRow[], page: PageRoom): void {
  const room = (pageHeight * 100) / page.scale;
  let used = page.above + page.header;
  for (const group of keptTogether(rows)) {
    const height = group.reduce((sum, row) => sum + row.height, 0);
    const first = group[0]!;
    const isFirst = first === rows[0];
    if (!isFirst && used + height > room) {
      sheet.getRow(first.number - 1).addPageBreak();
      used = page.header;
    }
    used += height;
  }
}

/** Headings with the first row after them; every other row alone. */
function keptTogether(rows: readonly PrintedRow[]): readonly (readonly PrintedRow[])[] {
  const groups: PrintedRow[][] = [];
  rows.forEach((row, i) => {
    if (rows[i - 1]?.isHeading === true) groups.at(-1)!.push(row);
    else groups.push([row]);
  });
  return groups;
}
