import type { Worksheet } from 'exceljs';

import type { SheetPage } from '../host';

/** Numbers of paper sizes as files write them. */
const PAPER = { Letter: 1, A3: 8, A4: 9 } as const;

/** Puts what an add-in said about printing into a sheet of a file. */
export function pageToFile(
  sheet: Worksheet,
  { orientation, paperSize, pagesWide, titleRows, footer, area, breaks }: SheetPage,
): void {
  const { pageSetup, headerFooter } = sheet;
  pageSetup.orientation = orientation === 'Landscape' ? 'landscape' : 'portrait';
  pageSetup.paperSize = PAPER[paperSize] as NonNullable<typeof pageSetup.paperSize>;
  if (titleRows !== '') pageSetup.printTitlesRow = titleRows;
  if (footer !== '') headerFooter.oddFooter = `&C${footer}`;
  // The library puts the mark before the column itself.
  if (area !== '') pageSetup.printArea = area.replace(/(\d+)/g, '$$$1');
  // A break of a file stands below its row.
  for (const row of breaks) sheet.getRow(row).addPageBreak();
  if (pagesWide === 0) return;
  pageSetup.fitToPage = true;
  pageSetup.fitToWidth = pagesWide;
  // No limit to the height: the list is as long as it is.
  pageSetup.fitToHeight = 0;
}
