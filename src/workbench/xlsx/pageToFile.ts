import type { Worksheet } from 'exceljs';

import type { SheetPage } from '../host';

/** Numbers of paper sizes as files write them. */
const PAPER = { Letter: 1, A3: 8, A4: 9 } as const;

/** Puts what an add-in said about printing into a sheet of a file. */
export function pageToFile(
  { pageSetup, headerFooter }: Worksheet,
  { orientation, paperSize, pagesWide, titleRows, footer }: SheetPage,
): void {
  pageSetup.orientation = orientation === 'Landscape' ? 'landscape' : 'portrait';
  pageSetup.paperSize = PAPER[paperSize] as NonNullable<typeof pageSetup.paperSize>;
  if (titleRows !== '') pageSetup.printTitlesRow = titleRows;
  if (footer !== '') headerFooter.oddFooter = `&C${footer}`;
  if (pagesWide === 0) return;
  pageSetup.fitToPage = true;
  pageSetup.fitToWidth = pagesWide;
  // No limit to the height: the list is as long as it is.
  pageSetup.fitToHeight = 0;
}
