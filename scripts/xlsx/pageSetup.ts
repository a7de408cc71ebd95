import type { Workbook } from 'exceljs';
import type { PageWrite } from '../../src/core/emit';
import { rangeName } from '../../src/core/grid';

/** Number of A4 as files write it. */
const A4 = 9;

/** How a sheet is printed, as the add-in sets it. */
export function setUpPage(
  workbook: Workbook,
  { sheet, orientation, head, area, breaks = [] }: PageWrite,
): void {
  const target = workbook.getWorksheet(sheet);
  if (target === undefined) return;
  target.pageSetup = {
    ...target.pageSetup,
    paperSize: A4,
    orientation: orientation === 'Landscape' ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${head.row + 1}:${head.row + head.rows}`,
    // The library puts the mark before the column itself.
    ...(area === undefined ? {} : { printArea: rangeName(area).replace(/(\d+)/g, '$$$1') }),
  };
  target.headerFooter.oddFooter = '&C&P / &N';
  // A break of a file stands below its row.
  for (const row of breaks) target.getRow(row).addPageBreak();
}
