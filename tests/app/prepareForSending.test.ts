import ExcelJS from 'exceljs';
import { join } from 'node:path';
import { findLeftBehind } from '../../src/app/leftBehind';
import { cellName } from '../../src/core/grid';
import { fileSession, valueOf } from '../support/filePort';
import { gridOf } from '../support/planGrids';

const SAMPLE = join(__dirname, '../../assets/samples/piano-modena-2025.xlsx');
const TODAY = { year: 2025, month: 7, day: 1 };

/** `code cells` of what stays behind in a sheet whose first column holds these formulas. */
const leftIn = (formulas: readonly string[], refersTo: readonly string[] = []): readonly string[] => {
  const grid = { ...gridOf(formulas.map((formula) => [formula]), { sheet: 'Foglio' }), formulas: formulas.map((one) => [one]) };
  const sheet = { grid, visible: true, isProtected: false, hasActiveFilter: false };
  const names = refersTo.map((one, index) => ({ name: `Nome${index}`, refersTo: one }));
  return findLeftBehind({ sheets: [sheet], activeSheet: 'Foglio', names }).map(({ code, at }) =>
    'workbook' in at ? code : `${code} ${cellName(at.range.row, at.range.column)} ${at.range.rows}`,
  );
}; // prettier-ignore

describe('what would not travel', () => {
  test.each([
    ['a PIANO function', '=PIANO.ESITO(0.5)', ['TG912 A1 1']],
    ['a PIANO function in small letters', '=1+piano.soglia(B1)', ['TG912 A1 1']],
    ['a newer function', '=XLOOKUP(1,B:B,C:C)', ['TG913 A1 1']],
    ['another file', "='[Bilancio 2025.xlsx]Foglio1'!$A$1", ['TG915 A1 1']],
    ['another file, unquoted', '=[1]Foglio1!A1+1', ['TG915 A1 1']],
    ['plain functions', '=IF(ISNUMBER(B1),SUMPRODUCT(B1:B9),"")', []],
    ['a name of ours', '=PIANO_Punteggio', []],
    ['words in a text', '="XLOOKUP(1) e PIANO.ESITO(2) in [x.xlsx]A!"', []],
    ['a column of a table', '=SUM(Tabella1[Peso])', []],
    ['a function whose name only begins so', '=SORTED(1)', []],
    ['no formula', 'PIANO.ESITO(1)', []],
  ])('%s: %s', (_what, formula, left) => expect(leftIn([formula])).toEqual(left));

  test('a formula filled down is one finding, another below it a second', () =>
    expect(leftIn(['=PIANO.ESITO(1)', '=PIANO.ESITO(2)', '1', '=PIANO.ESITO(3)', '=LET(a,1,a)', '=LET(b,2,b)'])).toEqual(
      ['TG912 A1 2', 'TG912 A4 1', 'TG913 A5 2'],
    ));

  test('a name that points to another file', () => expect(leftIn([], ['=[1]Foglio1!$A$1'])).toEqual(['TG915']));
}); // prettier-ignore

describe('preparing the published plan', () => {
  async function open() {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(SAMPLE);
    return { workbook, session: fileSession(workbook, TODAY) };
  }

  const pianoFormulas = (workbook: ExcelJS.Workbook): number => {
    let count = 0;
    workbook.eachSheet((sheet) =>
      sheet.eachRow((row) => row.eachCell(({ formula }) => void (formula?.includes('_xldudf_PIANO_') && (count += 1)))),
    );
    return count;
  }; // prettier-ignore

  test('PIANO formulas become plain ones, and what a person typed is listed and left', async () => {
    const { workbook, session } = await open();
    valueOf(await session.calculate('piano'));
    expect(pianoFormulas(workbook)).toBeGreaterThan(100);
    workbook.getWorksheet('Misure')!.getCell('Z3').value = { formula: '_xldudf_PIANO_ESITO(0.5)' };
    const { leftBehind, opened } = valueOf(await session.prepareForSending());
    expect(pianoFormulas(workbook)).toBe(1);
    expect(leftBehind.map(({ code }) => code)).toEqual(['TG912']);
    expect(opened.kind === 'opened' && opened.written).toBe('native');
  }, 60_000);

  test('plain formulas stay as they are', async () => {
    const { workbook, session } = await open();
    valueOf(await session.calculate('native'));
    const before = JSON.stringify(workbook.model.sheets);
    expect(valueOf(await session.prepareForSending())).toMatchObject({ cells: 0, leftBehind: [] });
    expect(JSON.stringify(workbook.model.sheets)).toBe(before);
  }, 60_000);

  test('a workbook without a plan is only looked through', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Foglio').getCell('A1').value = { formula: '_xlfn.XLOOKUP(1,B:B,C:C)' };
    const report = valueOf(await fileSession(workbook, TODAY).prepareForSending());
    expect(report.leftBehind.map(({ code }) => code)).toEqual(['TG913']);
  });
});
