import { Workbook } from 'exceljs';

import { emptyDocument, type SheetPage } from '../../../src/workbench/host';
import { writeXlsx } from '../../../src/workbench/xlsx';
import { pageToFile } from '../../../src/workbench/xlsx/pageToFile';
import { headless } from '../grid/headless';

const PAGE: SheetPage = {
  orientation: 'Landscape',
  paperSize: 'A4',
  pagesWide: 1,
  titleRows: '4:4',
  footer: '&P / &N',
  area: 'A1:C9',
  breaks: [4, 7],
};

test('a saved file is printed as the add-in said', async () => {
  const grid = headless({ Controlli: [['a']] });
  const document = emptyDocument();
  document.pages.set(grid.sheetId, PAGE);
  const bytes = await writeXlsx(grid, { document, kept: new Map(), namespaces: [] });
  const saved = new Workbook();
  await saved.xlsx.load(Uint8Array.from(bytes).buffer);
  const { pageSetup, headerFooter } = saved.getWorksheet('Controlli')!;
  expect(pageSetup).toMatchObject({
    orientation: 'landscape',
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '4:4',
    printArea: 'A1:C9',
  });
  expect(headerFooter.oddFooter).toBe('&C&P / &N');
  grid.dispose();
});

test('a new page begins above the rows that the add-in named', () => {
  const sheet = new Workbook().addWorksheet('Relazione');
  pageToFile(sheet, PAGE);
  const { rowBreaks } = sheet as unknown as { readonly rowBreaks: readonly { readonly id: number }[] };
  expect(rowBreaks.map(({ id }) => id)).toEqual([4, 7]);
});
