import { Workbook } from 'exceljs';
import { applyWritePlan } from '../../../scripts/xlsx';
import type { JudgedFindings } from '../../../src/core/checks';
import { WORKBOOK, cellLocation } from '../../../src/core/diagnostics';
import type { Diagnostic } from '../../../src/core/diagnostics';
import { emitFindings } from '../../../src/core/emit';

const TODAY = { year: 2025, month: 6, day: 30 };
const error: Diagnostic = { code: 'TG205', at: cellLocation("L'anno 1", 4, 2), params: { text: '#N/A' } };
const many: Diagnostic = {
  code: 'TG304',
  at: cellLocation('Piano', 0, 0),
  params: { codes: ['A'] },
  related: Array.from({ length: 10 }, (_, row) => cellLocation('Piano', row + 1, 0)),
};
const whole: Diagnostic = { code: 'TG106', at: WORKBOOK, params: {} };

const written = (findings: JudgedFindings) =>
  emitFindings({ findings, title: '=Piano', today: TODAY, sheet: 'Controlli', grid: undefined });
const cells = (findings: JudgedFindings) => written(findings).cells[0]!.contents;

test('links quote the names of sheets, inside the text of the formula too', () => {
  expect(cells({ open: [error], accepted: [] })[4]![2]).toBe(`=HYPERLINK("#'L''anno 1'!C5","L'anno 1!C5")`);
});

test('the workbook as a whole has no link', () => {
  expect(cells({ open: [whole], accepted: [] })[4]![2]).toBe('Tutta la cartella');
});

test('further cells are named up to eight, the rest counted', () => {
  expect(cells({ open: [many], accepted: [] })[4]![3]).toMatch(
    / Vedi anche Piano!A2, .*, Piano!A9 e altre 2 celle\.$/,
  );
});

test('nothing found is said', () => {
  expect(cells({ open: [], accepted: [] })[4]).toEqual(['', '', '', 'Nessuna segnalazione.', '', '']);
});

test('texts of the user are no formulas', () => {
  const acceptance = { code: 'TG205', place: '', fingerprint: '', reason: 'x', date: '=1', sentence: '' };
  const contents = cells({ open: [], accepted: [{ diagnostic: error, acceptance }] });
  expect([contents[0]![0], contents[4]![5]]).toEqual(['Controlli: =Piano', "'=1: x"]);
});

test('every row of the matrix is as wide as its box', () => {
  const { box, contents } = written({ open: [error, many, whole], accepted: [] }).cells[0]!;
  expect(contents.map((row) => row.length)).toEqual(Array(box.rows).fill(box.columns));
});

test('a file is printed on A4 landscape with the header on every page', () => {
  const workbook = new Workbook();
  applyWritePlan(workbook, written({ open: [error], accepted: [] }));
  expect(workbook.getWorksheet('Controlli')!.pageSetup).toMatchObject({
    paperSize: 9,
    orientation: 'landscape',
    fitToWidth: 1,
    printTitlesRow: '4:4',
  });
});
