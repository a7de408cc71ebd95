import type { WritePlan } from '../../src/core/emit';
import type { Fault, IncomingRequest, MemoryEngine } from '../../src/workbench/host';
import {
  areaOf,
  box,
  cellsAt,
  closeBook,
  codeOf,
  fill,
  good,
  idOf,
  openBook,
  pictureOf,
  plan,
  syncsOf,
  type OpenBook,
  type Rows,
} from './sheets';

afterEach(closeBook);

const read = (engine: MemoryEngine, sheet: string, row: number, column: number, rows = 1, columns = 1) =>
  engine.readFormulas(idOf(engine, sheet), areaOf(box(row, column, rows, columns)));

const formulas = (rows: number, columns: number): Rows =>
  Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_cell, j) => `=A${i + 1}*${j}`));

/** A write of everything a plan can hold, on `Piano` from row 2, column 6 on, and on a new sheet. */
const everything = (rows: number): WritePlan =>
  plan({
    sheets: ['Parametri'],
    cells: [
      cellsAt('Parametri', 0, 0, [['Anno', 2025], ['Soglia', 0.9]]),
      cellsAt('Piano', 1, 6, [['Consuntivo', 'Verso', 'Soglia']]),
      cellsAt('Piano', 2, 6, formulas(rows, 3)),
    ],
    styles: [
      { sheet: 'Piano', box: box(1, 6, 1, 3), style: { bold: true, fill: '#1F4E79', fontColor: '#FFFFFF', horizontal: 'Center', wrap: true } },
      { sheet: 'Piano', box: box(2, 6, rows, 3), style: { numberFormat: '0.00%', horizontal: 'Right' } },
      ...Array.from({ length: Math.floor(rows / 5) }, (_, i) => ({ sheet: 'Piano', box: box(2 + i * 5, 6, 1, 3), style: { bold: true, fill: '#EEF3F8' } })),
      { sheet: 'Parametri', box: box(0, 0, 1, 2), style: { italic: true } },
    ],
    names: [{ name: 'PIANO_Anno', refersTo: '=Parametri!$B$1' }, { name: 'PIANO_Punteggio', refersTo: '=Piano!$G$3' }],
    conditionalFormats: [
      { sheet: 'Piano', box: box(2, 6, rows, 1), formula: '=$G3<0.7', fill: '#F8D7DA', fontColor: '#1B1A19' },
      { sheet: 'Piano', box: box(2, 6, rows, 1), formula: '=$G3>=0.9', fill: '#D4EDDA', bold: true },
    ],
    widths: [{ sheet: 'Piano', column: 6, characters: 14 }, { sheet: 'Piano', column: 8, characters: 9, hidden: true }],
    expectations: [{ sheet: 'Piano', box: box(2, 0, rows, 1), formulas: Array.from({ length: rows }, (_, i) => [`ind ${i}`]) }],
  }); // prettier-ignore

const planRows = (rows: number): Rows => [
  ['Piano'],
  ['Codice'],
  ...Array.from({ length: rows }, (_, i) => [`ind ${i}`, i]),
];

describe('a write', () => {
  test('puts contents, formulas, looks, names, formats, widths and sheets in place', async () => {
    const { engine, port } = openBook({ Piano: planRows(10) });
    const before = engine.recalculations;
    const { cells } = good(await port.apply(everything(10)));
    const id = idOf(engine, 'Piano');
    expect(cells).toBe(4 + 3 + 30);
    expect(read(engine, 'Piano', 1, 6, 2, 3)).toEqual([['Consuntivo', 'Verso', 'Soglia'], ['=A1*0', '=A1*1', '=A1*2']]); // prettier-ignore
    expect(read(engine, 'Parametri', 0, 0, 2, 2)).toEqual([['Anno', 2025], ['Soglia', 0.9]]); // prettier-ignore
    expect(engine.readNumberFormats(id, areaOf(box(2, 6)))).toEqual([['0.00%']]);
    expect(engine.readFormat(id, areaOf(box(1, 6, 2, 1)), 'fillColor')).toEqual([['#1F4E79'], ['#EEF3F8']]);
    expect(engine.names().map(({ name, formula }) => [name, formula])).toEqual([
      ['PIANO_Anno', '=Parametri!$B$1'],
      ['PIANO_Punteggio', '=Piano!$G$3'],
    ]);
    expect(engine.conditionalFormats(id).map(({ rule }) => rule)).toEqual([
      { kind: 'custom', formula: '=$G3<0.7' },
      { kind: 'custom', formula: '=$G3>=0.9' },
    ]);
    expect(engine.readSizes(id, 'column', 6, 1)).toEqual([77.25]);
    expect(engine.readHidden(id, 'column', 7, 2)).toEqual([false, true]);
    expect(engine.recalculations - before).toBe(1);
  });

  test('leaves every other cell as it is', async () => {
    const { engine, port } = openBook({ Piano: planRows(10) });
    fill(engine, 'Piano', [['mio', '=B3']], { row: 3, column: 6 });
    const contents: Rows = [['=1', '=2', '=3'], [null, null, '=4'], ['=5', null, null]]; // prettier-ignore
    good(await port.apply(plan({ cells: [cellsAt('Piano', 2, 6, contents)] })));
    expect(read(engine, 'Piano', 2, 6, 3, 3)).toEqual([['=1', '=2', '=3'], ['mio', '=B3', '=4'], ['=5', '', '']]); // prettier-ignore
    expect(read(engine, 'Piano', 0, 0, 12, 2)).toEqual(planRows(10).map((row) => [row[0], row[1] ?? '']));
  });

  test('repeated, changes nothing more', async () => {
    const { engine, port } = openBook({ Piano: planRows(10) });
    good(await port.apply(everything(10)));
    const once = pictureOf(engine);
    good(await port.apply(everything(10)));
    expect(pictureOf(engine)).toEqual(once);
  });

  test('a conditional format that grew is replaced, not doubled', async () => {
    const { engine, port } = openBook({ Piano: planRows(12) });
    const upTo = (rows: number) =>
      plan({
        conditionalFormats: [
          { sheet: 'Piano', box: box(2, 6, rows, 1), formula: '=$G3<0.7', fill: '#F8D7DA' },
        ],
      });
    good(await port.apply(upTo(10)));
    good(await port.apply(upTo(12)));
    expect(engine.conditionalFormats(idOf(engine, 'Piano')).map(({ areas }) => areas)).toEqual([
      [areaOf(box(2, 6, 12, 1))],
    ]);
  });

  test("the user's conditional formats stay", async () => {
    const { engine, port } = openBook({ Piano: planRows(10) });
    const own = {
      id: 'mio',
      areas: [areaOf(box(2, 6, 3, 1))],
      rule: { kind: 'custom', formula: '=G3=1' } as const,
    };
    engine.putConditionalFormat(idOf(engine, 'Piano'), {
      ...own,
      fillColor: '#FFFF00',
      fontColor: '',
      fontBold: false,
      stopIfTrue: false,
    });
    good(await port.apply(everything(10)));
    expect(engine.conditionalFormats(idOf(engine, 'Piano')).map(({ id }) => id)).toContain('mio');
  });

  test('a cell formatted as text becomes general where a formula or a number comes', async () => {
    const { engine, port } = openBook({ Piano: planRows(2) });
    const id = idOf(engine, 'Piano');
    engine.writeNumberFormats(id, areaOf(box(2, 6, 1, 3)), [['@', '@', '@']]);
    good(await port.apply(plan({ cells: [cellsAt('Piano', 2, 6, [['=A1', 7, 'testo']])] })));
    expect(engine.readValueTypes(id, areaOf(box(2, 6, 1, 3)))).toEqual([['Double', 'Double', 'String']]);
    expect(engine.readNumberFormats(id, areaOf(box(2, 6, 1, 3)))).toEqual([['General', 'General', '@']]);
  });

  test.each(['it-IT', 'en-US'] as const)('text stays text, whatever it looks like, in %s', async (locale) => {
    const texts = [
      '+1',
      '-x',
      '@nome',
      "'già",
      '12',
      '1.100',
      '12,5%',
      '31-12-2025',
      '31/12/2025',
      '2025-12-31',
      'VERO',
      'true',
      '>= 8',
      'N/D',
      '-',
      '€ 3',
      '1e3',
      ' 7',
      '(5)',
      '12:30',
      '1/2',
    ];
    const { engine, port } = openBook({ Piano: [[1]] }, { locale });
    good(
      await port.apply(
        plan({
          cells: [
            cellsAt(
              'Piano',
              0,
              2,
              texts.map((text) => [text]),
            ),
          ],
        }),
      ),
    );
    const id = idOf(engine, 'Piano');
    const at = areaOf(box(0, 2, texts.length, 1));
    expect(engine.readValues(id, at).flat()).toEqual(texts.map((text) => text.replace(/^'/, '')));
    expect(new Set(engine.readValueTypes(id, at).flat())).toEqual(new Set(['String']));
    expect(new Set(engine.readNumberFormats(id, at).flat())).toEqual(new Set(['General']));
  });

  test('takes as many syncs for 5,000 rows as for 100, and so does its undo', async () => {
    const counts: number[][] = [];
    for (const rows of [100, 5_000]) {
      const book = openBook({ Piano: planRows(rows) });
      const applied = good(await book.port.apply(everything(rows)));
      const written = syncsOf(book);
      good(await applied.undo());
      counts.push([written, syncsOf(book) - written]);
    }
    expect(counts[1]).toEqual(counts[0]);
    expect(counts[0]).toEqual([2, 5]);
  }, 120_000);

  test('is cut below the payload limit, in whole rows', async () => {
    const long: Rows = Array.from({ length: 300 }, (_, i) =>
      Array.from({ length: 10 }, (_cell, j) => `="${'x'.repeat(3_000)}"&${i * j}`),
    );
    const book = openBook({ Piano: planRows(300) });
    good(await book.port.apply(plan({ cells: [cellsAt('Piano', 2, 6, long)] })));
    const writes = book.session.host.log.filter(
      ({ isWrite, requestBytes }) => isWrite && requestBytes > 100_000,
    );
    expect(writes.length).toBeGreaterThan(1);
    expect(Math.max(...writes.map(({ requestBytes }) => requestBytes))).toBeLessThan(4_300_000);
    expect(read(book.engine, 'Piano', 2, 6, 300, 10)).toEqual(long);
  }, 120_000);
});

describe('a refused write changes nothing', () => {
  const filtered = { area: areaOf(box(1, 0, 11, 8)), hasCriteria: true };
  const OBSTACLES: readonly [name: string, code: string, prepare: (engine: MemoryEngine) => void][] = [
    ['a protected sheet', 'TG902', (engine) => (engine.sheetNamed('Piano').isProtected = true)],
    ['an active filter', 'TG903', (engine) => (engine.sheetNamed('Piano').autoFilter = filtered)],
    [
      'a filtered table',
      'TG903',
      (engine) => (engine.sheetNamed('Piano').tables = [{ id: '1', name: 'T', ...filtered }]),
    ],
    [
      'a row inserted meanwhile',
      'TG904',
      (engine) => fill(engine, 'Piano', [['nuova'], ['ind 0']], { row: 2, column: 0 }),
    ],
    [
      'a cell edited meanwhile',
      'TG904',
      (engine) => fill(engine, 'Piano', [['ind 3 bis']], { row: 5, column: 0 }),
    ],
    ['a sheet renamed meanwhile', 'TG908', (engine) => engine.renameSheet(idOf(engine, 'Piano'), 'Altro')],
  ];

  test.each(OBSTACLES)('%s: %s', async (_name, code, prepare) => {
    const { engine, port } = openBook({ Piano: planRows(10) });
    prepare(engine);
    const before = pictureOf(engine);
    expect(codeOf(await port.apply(everything(10)))).toBe(code);
    expect(pictureOf(engine)).toEqual(before);
  });

  test('a filter without criteria is no obstacle', async () => {
    const { engine, port } = openBook({ Piano: planRows(10) });
    engine.sheetNamed('Piano').autoFilter = { ...filtered, hasCriteria: false };
    expect(codeOf(await port.apply(everything(10)))).toBe('done');
  });

  test('the finding says where', async () => {
    const { engine, port } = openBook({ Piano: planRows(10) });
    fill(engine, 'Piano', [['ind 3 bis']], { row: 5, column: 0 });
    expect(await port.apply(everything(10))).toEqual({
      ok: false,
      error: { code: 'TG904', at: { sheet: 'Piano', range: box(5, 0) }, params: { sheet: 'Piano' } },
    });
  });

  /** The user's things where the write goes. */
  const furnish = (engine: MemoryEngine): void => {
    fill(engine, 'Piano', [['mio', 5]], { row: 2, column: 6 });
    engine.writeFormat(idOf(engine, 'Piano'), areaOf(box(2, 6)), { fillColor: '#123456', fontBold: true });
    const name = { name: 'PIANO_Punteggio', formula: '=Piano!$A$1', comment: '', visible: true };
    engine.putName({ ...name, scopeSheetId: null });
  };

  /** The number of the request that changes the workbook, found by carrying the write out. */
  async function writingRequest(): Promise<number> {
    const pictures: string[] = [];
    const watch = (): undefined => void pictures.push(JSON.stringify(pictureOf(book.engine)));
    const book: OpenBook = openBook({ Piano: planRows(10) }, { fault: watch });
    furnish(book.engine);
    good(await book.port.apply(everything(10)));
    return pictures.findIndex((picture, index) => index > 0 && picture !== pictures[index - 1]);
  }

  test.each([0, 10, 20, 40, 60, 80, 100, 120, 10_000])(
    'a failure after %i actions is taken back',
    async (afterActions) => {
      const number = await writingRequest();
      const failure: Fault = { kind: 'model', code: 'GeneralException', message: 'no', afterActions };
      const fault = (request: IncomingRequest) => (request.number === number ? failure : undefined);
      const { engine, port, session } = openBook({ Piano: planRows(10) }, { fault });
      furnish(engine);
      const before = pictureOf(engine);
      expect(codeOf(await port.apply(everything(10)))).toBe('TG909');
      expect(session.host.log[number - 1]).toMatchObject({ isWrite: true, error: 'GeneralException' });
      expect(session.host.log.length).toBeGreaterThan(number);
      expect(pictureOf(engine)).toEqual(before);
    },
  );
});
