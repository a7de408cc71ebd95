import { Workbook } from 'exceljs';
import type { Worksheet } from 'exceljs';
import { applyWritePlan } from '../../scripts/xlsx';
import { createSession } from '../../src/app';
import { samplePlan } from '../../src/app/samplePlan';
import { CHART_NAMES } from '../../src/core/emit';
import { closeBook, good, idOf, openBook, pictureOf } from '../excel/sheets';
import { makeSheet, rangeNamed } from '../support/resultSheets';
import type { MadeSheet } from '../support/resultSheets';

jest.setTimeout(120_000);

const clock = { today: () => ({ year: 2026, month: 1, day: 31 }) };

function sampleBook(): Workbook {
  const workbook = new Workbook();
  applyWritePlan(workbook, samplePlan([]).write);
  return workbook;
}

/** Every cell of a sheet as typed: formulas with their equals sign. */
function contentsOf(sheet: Worksheet): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  sheet.eachRow((row) => row.eachCell((cell) => void (found[cell.address] = cell.formula ?? cell.value)));
  return found;
}

const sheetOf = (workbook: Workbook, name: string): Worksheet => workbook.getWorksheet(name)!;
const writtenCells = ({ write }: MadeSheet): number =>
  write.cells.flatMap(({ contents }) => contents.flat()).filter((content) => content !== null).length;

describe('the session', () => {
  afterEach(closeBook);

  test('calculates, makes the sheet with its charts, and takes all of it back in one step', async () => {
    const { port, engine, session: office } = openBook({ Foglio1: [['']] });
    const session = createSession(port, clock);
    good(await session.insertSample());
    const before = pictureOf(engine);
    const { sheet, opened } = good(await session.dashboard());
    expect(sheet).toBe('Cruscotto');
    expect(opened).toMatchObject({ kind: 'opened', written: 'native' });
    expect(session.scoredOn()).toBe('2026-01-31');
    const charts = office.host.document.charts.get(idOf(engine, 'Cruscotto')) ?? [];
    expect(charts.map(({ name }) => name).sort()).toEqual(Object.values(CHART_NAMES).sort());
    good(await session.undoLastWrite());
    expect(pictureOf(engine)).toEqual(before);
  });

  test('finds the sheet under another name, and a refresh leaves charts and looks alone', async () => {
    const { port, engine, session: office } = openBook({ Foglio1: [['']] });
    const session = createSession(port, clock);
    good(await session.insertSample());
    good(await session.dashboard());
    const id = idOf(engine, 'Cruscotto');
    engine.renameSheet(id, 'Il mio quadro');
    // In Excel names follow the sheet by themselves.
    for (const name of engine.names()) engine.putName({ ...name, formula: name.formula.replace('Cruscotto!', "'Il mio quadro'!") }); // prettier-ignore
    engine.writeFormat(id, { row: 0, column: 0, rowCount: 1, columnCount: 1 }, { fillColor: '#FFFF00' });
    const [chart] = office.host.document.charts.get(id)!;
    Object.assign(chart!, { title: 'Aree', place: { row: 90, column: 0, rowCount: 9, columnCount: 3 } });
    const [picture, charts] = [pictureOf(engine), structuredClone(office.host.document.charts.get(id))];
    expect(good(await session.dashboard()).sheet).toBe('Il mio quadro');
    expect(pictureOf(engine)).toEqual(picture);
    expect(office.host.document.charts.get(id)).toEqual(charts);
  });

  test('makes the report beside a sheet of that name, which stays', async () => {
    const { port, engine } = openBook({ Relazione: [['mia']] });
    const session = createSession(port, clock);
    good(await session.insertSample());
    expect(good(await session.report()).sheet).toBe('Relazione Traguardo');
    expect(engine.readValues(idOf(engine, 'Relazione'), { row: 0, column: 0, rowCount: 1, columnCount: 1 })).toEqual([['mia']]);
  }); // prettier-ignore

  test('says why there is nothing to show without a plan', async () => {
    const { port } = openBook({ Foglio1: [['']] });
    const made = await createSession(port, clock).dashboard();
    expect(made.ok ? '' : made.error.code).toBe('TG105');
  });
});

describe.each(['dashboard', 'report'] as const)('the sheet of the %s', (which) => {
  test('made again changes nothing, and is no plan of its own', () => {
    const workbook = sampleBook();
    const first = makeSheet(workbook, which);
    const before = contentsOf(sheetOf(workbook, first.sheet));
    const again = makeSheet(workbook, which);
    expect([again.sheet, again.isCalculated, writtenCells(again)]).toEqual([first.sheet, false, 0]);
    expect([again.write.styles, again.write.conditionalFormats, again.write.widths]).toEqual([[], [], []]);
    expect(contentsOf(sheetOf(workbook, again.sheet))).toEqual(before);
    expect(again.opened.plan.sheet).toBe('Piano');
  });

  test('keeps titles, headers and notes of a person, and reports what stands over a formula', () => {
    const workbook = sampleBook();
    const { sheet } = makeSheet(workbook, which);
    const ours = sheetOf(workbook, sheet);
    ours.getCell('A1').value = 'I nostri risultati';
    ours.getCell('X1').value = 'nota';
    const score = 'C3';
    ours.getCell(score).value = 'a mano';
    const again = makeSheet(workbook, which);
    expect([ours.getCell('A1').value, ours.getCell('X1').value, ours.getCell(score).value]).toEqual([
      'I nostri risultati',
      'nota',
      'a mano',
    ]);
    expect(again.diagnostics.map(({ code, params }) => [code, params])).toEqual([
      ['TG107', { text: 'a mano' }],
    ]);
  });

  test('follows a plan that has grown, and leaves nothing of the larger one behind', () => {
    const workbook = sampleBook();
    const plan = sheetOf(workbook, 'Piano');
    const small = makeSheet(workbook, which);
    const before = contentsOf(sheetOf(workbook, small.sheet));
    for (let row = 13; row < 33; row += 1) {
      plan.getRow(row).values = ['Obiettivo strategico', `C.${row}`, `Nuovo ${row}`, 0];
      plan.getRow(row).commit();
    }
    const large = makeSheet(workbook, which);
    expect(large.diagnostics).toEqual([]);
    expect(JSON.stringify(contentsOf(sheetOf(workbook, large.sheet)))).toContain('Piano!$C$32');
    for (let row = 13; row < 33; row += 1) for (let column = 1; column < 5; column += 1) plan.getCell(row, column).value = null; // prettier-ignore
    const back = makeSheet(workbook, which);
    const texts = (contents: Readonly<Record<string, unknown>>): readonly string[] =>
      Object.values(contents).map(String).filter((text) => text.includes('Piano!$C$')).sort(); // prettier-ignore
    expect(texts(contentsOf(sheetOf(workbook, back.sheet)))).toEqual(texts(before));
  });
});

describe('reasons in the report', () => {
  const place = (made: MadeSheet, code: string): { row: number; column: number } => {
    const { row } = rangeNamed(made, 'PIANO_Relazione_Tabella');
    const index = made.opened.plan.nodes.findIndex((node) => node.code === code);
    return { row: row + 2 + index, column: rangeNamed(made, 'PIANO_Relazione_Motivazione').column + 1 };
  };
  const reasonOf = (workbook: Workbook, made: MadeSheet, code: string): unknown => {
    const { row, column } = place(made, code);
    return sheetOf(workbook, made.sheet).getCell(row, column).value;
  };
  const withReasons = (): { workbook: Workbook; made: MadeSheet } => {
    const workbook = sampleBook();
    const made = makeSheet(workbook, 'report');
    for (const [code, reason] of [
      ['A.1.2', '=Piano!A1&"x"'],
      ['B.1.1', '- gara deserta'],
    ] as const) {
      // prettier-ignore
      const { row, column } = place(made, code);
      sheetOf(workbook, made.sheet).getCell(row, column).value = reason.startsWith('=')
        ? { formula: reason.slice(1) }
        : reason;
    }
    return { workbook, made };
  };

  test('stay where they are when nothing moved', () => {
    const { workbook } = withReasons();
    const again = makeSheet(workbook, 'report');
    expect(writtenCells(again)).toBe(0);
    expect(reasonOf(workbook, again, 'B.1.1')).toBe('- gara deserta');
  });

  test('follow their rows when rows are put in above', () => {
    const { workbook } = withReasons();
    sheetOf(workbook, 'Piano').insertRow(3, ['Area strategica', 'Z', 'Area nuova', 0]);
    const again = makeSheet(workbook, 'report');
    expect(reasonOf(workbook, again, 'A.1.2')).toMatchObject({ formula: 'Piano!A1&"x"' });
    expect(reasonOf(workbook, again, 'B.1.1')).toBe('- gara deserta');
    expect(reasonOf(workbook, again, 'B.1')).toBeNull();
  });

  test('of a row that is gone are listed below, and come back with it', () => {
    const { workbook } = withReasons();
    const plan = sheetOf(workbook, 'Piano');
    const cell = plan.getCell('B11');
    expect(cell.value).toBe('B.1.1');
    cell.value = 'B.1.9';
    const again = makeSheet(workbook, 'report');
    const texts = Object.values(contentsOf(sheetOf(workbook, again.sheet)));
    expect(texts).toEqual(
      expect.arrayContaining(['Motivazioni di righe che non sono più nel piano', '- gara deserta']),
    );
  });
});
