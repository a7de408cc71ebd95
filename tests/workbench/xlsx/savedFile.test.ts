import { Workbook } from 'exceljs';

import { emptyDocument, parseArea } from '../../../src/workbench/host';
import { writeXlsx } from '../../../src/workbench/xlsx';
import { describeWithLibreOffice, recalculate } from '../../support/oracleLibreOffice';
import { headless } from '../grid/headless';

const ROWS = [
  ['testo', 0.45, true, '0012'],
  ['=B1*2', '=NUMBERVALUE("1.234,5",",",".")', '=IF(C1,"sì","no")', '=IFERROR(1/0,-1)'],
  ['=SUM(Misure!A1:A3)', '=Quota*10', '=INDEX(Misure!A1:A3,MATCH(7,Misure!A1:A3,0))', '=D1&"!"'],
];

describeWithLibreOffice('a saved file', () => {
  test('gives LibreOffice the values of the grid, from its formulas alone', async () => {
    const grid = headless({ Piano: ROWS, Misure: [[1], [7], [9]] });
    grid.engine.putName({
      name: 'Quota',
      formula: '=Piano!$B$1',
      comment: '',
      visible: true,
      scopeSheetId: null,
    });
    await grid.engine.recalculate();
    const expected = grid.engine.readValues(grid.sheetId, parseArea('A1:D3')!);
    const bytes = await writeXlsx(grid, {
      document: emptyDocument(),
      kept: new Map(),
      namespaces: ['PIANO'],
    });
    const saved = new Workbook();
    await saved.xlsx.load(Uint8Array.from(bytes).buffer);
    const [answer] = await recalculate([withoutResults(saved)]);
    const seen = [1, 2, 3].map((row) =>
      [1, 2, 3, 4].map((column) => {
        const cell = answer!.getWorksheet('Piano')!.getCell(row, column);
        return cell.formula ? cell.result : cell.value;
      }),
    );
    expect(seen).toEqual(expected);
    grid.dispose();
  }, 60_000);
});

function withoutResults(workbook: Workbook): Workbook {
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula) cell.value = { formula: cell.formula, date1904: false };
      }),
    ),
  );
  return workbook;
}
