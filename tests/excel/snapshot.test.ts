import type { MemoryEngine } from '../../src/workbench/host';
import { Paint } from '../../src/excel/paint';
import { firstTextColumn } from '../../src/excel/readRows';
import { box, closeBook, codeOf, fill, good, idOf, openBook, areaOf, syncsOf, type Rows } from './sheets';

afterEach(closeBook);

const grid = (rows: number, columns: number): Rows =>
  Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_cell, j) => (j === 0 ? `riga ${i}` : i * j)),
  );

describe('a snapshot', () => {
  test('holds values, formulas and number formats from the first used cell on', async () => {
    const { engine, port } = openBook({ Piano: [] });
    fill(engine, 'Piano', [['Indicatore', 1], ['=B3', '']], { row: 2, column: 1 }); // prettier-ignore
    engine.writeNumberFormats(idOf(engine, 'Piano'), areaOf(box(2, 2)), [['0.00%']]);
    const [sheet] = good(await port.snapshot()).sheets;
    expect(sheet?.grid).toMatchObject({
      sheet: 'Piano',
      origin: { row: 2, column: 1 },
      values: [['Indicatore', 1], [0, '']],
      formulas: [['Indicatore', 1], ['=B3', '']],
      numberFormats: [['General', '0.00%'], ['General', 'General']],
    }); // prettier-ignore
  });

  test('says one number format once', async () => {
    const { port } = openBook({ Piano: [[1, 2], [3, 4]] }); // prettier-ignore
    expect(good(await port.snapshot()).sheets[0]?.grid.numberFormats).toBe('General');
  });

  test('holds merges, indents and hidden rows', async () => {
    const { engine, port } = openBook({ Piano: grid(6, 3) });
    const id = idOf(engine, 'Piano');
    engine.merge(id, areaOf(box(0, 0, 1, 3)));
    engine.merge(id, areaOf(box(3, 1, 2, 1)));
    engine.writeFormat(id, areaOf(box(4, 0)), { indentLevel: 2 });
    engine.writeHidden(id, 'row', 2, 1, true);
    const { grid: picture } = good(await port.snapshot()).sheets[0]!;
    expect(picture.merges).toEqual([box(0, 0, 1, 3), box(3, 1, 2, 1)]);
    expect([...picture.indents]).toEqual([[4, 2]]);
    expect([...picture.hiddenRows]).toEqual([2]);
  });

  test('names, the active sheet, what is hidden, protected and filtered', async () => {
    const { engine, port } = openBook({
      Piano: [[1]],
      Nascosto: [[1]],
      Protetto: [[1]],
      Filtrato: [[1]],
      Tabella: [[1]],
      Vuoto: [],
    });
    engine.setVisibility(idOf(engine, 'Nascosto'), 'VeryHidden');
    engine.sheetNamed('Protetto').isProtected = true;
    engine.sheetNamed('Filtrato').autoFilter = { area: areaOf(box(0, 0, 9, 3)), hasCriteria: true };
    engine.sheetNamed('Tabella').tables = [
      { id: '1', name: 'T', area: areaOf(box(0, 0, 9, 3)), hasCriteria: true },
    ];
    engine.putName({
      name: 'PIANO_Punteggio',
      formula: '=Piano!$A$1',
      comment: '',
      visible: true,
      scopeSheetId: null,
    });
    const { sheets, activeSheet, names } = good(await port.snapshot());
    expect([activeSheet, names]).toEqual(['Piano', [{ name: 'PIANO_Punteggio', refersTo: '=Piano!$A$1' }]]);
    expect(
      sheets.map((sheet) => [sheet.grid.sheet, sheet.visible, sheet.isProtected, sheet.hasActiveFilter]),
    ).toEqual([
      ['Piano', true, false, false],
      ['Nascosto', false, false, false],
      ['Protetto', true, true, false],
      ['Filtrato', true, false, true],
      ['Tabella', true, false, true],
      ['Vuoto', true, false, false],
    ]);
  });

  test('an empty workbook has an empty picture', async () => {
    const { port } = openBook({ Foglio1: [] });
    expect(good(await port.snapshot()).sheets[0]?.grid).toMatchObject({
      sheet: 'Foglio1',
      values: [],
      numberFormats: 'General',
    });
  });

  test('takes as many syncs for 3,000 rows as for 100', async () => {
    const syncs: number[] = [];
    for (const rows of [100, 3_000]) {
      const book = openBook({ Piano: grid(rows, 20), Misure: grid(rows, 8) });
      const { sheets } = good(await book.port.snapshot());
      expect(sheets[0]?.grid.values).toHaveLength(rows);
      syncs.push(syncsOf(book));
    }
    expect(syncs[1]).toBe(syncs[0]);
    expect(syncs[0]).toBe(2);
  });

  test.each<[string, (engine: MemoryEngine, id: string) => void]>([
    ['an indent', (engine, id) => engine.writeFormat(id, areaOf(box(4, 0)), { indentLevel: 1 })],
    [
      'the same indent everywhere',
      (engine, id) => engine.writeFormat(id, areaOf(box(0, 0, 6, 3)), { indentLevel: 1 }),
    ],
    ['a hidden row', (engine, id) => engine.writeHidden(id, 'row', 2, 1, true)],
    ['only hidden rows', (engine, id) => engine.writeHidden(id, 'row', 0, 6, true)],
  ])('takes one sync more for %s', async (_name, change) => {
    const book = openBook({ Piano: grid(6, 3), Misure: grid(6, 3) });
    change(book.engine, idOf(book.engine, 'Piano'));
    const [sheet] = good(await book.port.snapshot()).sheets;
    expect(syncsOf(book)).toBe(3);
    expect((sheet?.grid.indents.size ?? 0) + (sheet?.grid.hiddenRows.size ?? 0)).toBeGreaterThan(0);
  });

  test('of a sheet with many cells is taken in parts, and is whole', async () => {
    const many = grid(4_000, 20);
    const book = openBook({ Piano: many, Misure: grid(10, 3) });
    const { sheets } = good(await book.port.snapshot());
    expect(sheets.map(({ grid: { values } }) => values)).toEqual([many, grid(10, 3)]);
    expect(syncsOf(book)).toBe(5);
  });

  test('what is too large for one answer is read in parts, and is whole', async () => {
    const long: Rows = Array.from({ length: 200 }, (_, i) => [`="${'x'.repeat(500)}"&${i}`, i]);
    const book = openBook({ Piano: long }, { payloadLimit: 60_000 });
    const { sheets } = good(await book.port.snapshot());
    expect(sheets[0]?.grid.formulas).toEqual(long);
    expect(Math.max(...book.session.host.log.map(({ responseBytes }) => responseBytes))).toBeLessThanOrEqual(
      60_000,
    );
  });

  test('a cell too large for any answer is a finding', async () => {
    const { port } = openBook({ Piano: [['x'.repeat(30_000)]] }, { payloadLimit: 10_000 });
    expect(codeOf(await port.snapshot())).toBe('TG906');
  });
});

describe('the first text column', () => {
  test.each<[string, Rows, number]>([
    ['the first', [['a', 'b'], ['c', 1]], 0],
    ['not the one with a lone title', [['titolo', ''], ['', 'a'], ['', 'b'], ['', 'c']], 1],
    ['not the one with numbers', [[1, 'a'], [2, 'b']], 1],
    ['the first when there is no text', [[1, 2]], 0],
  ])('is %s', (_name, rows, expected) => expect(firstTextColumn(rows as never)).toBe(expected)); // prettier-ignore
});

test('a paint without cells has no blocks', () => {
  expect([new Paint().blocks(), new Paint().rectangles()]).toEqual([[], []]);
});
