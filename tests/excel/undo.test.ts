import fc from 'fast-check';
import type { WritePlan } from '../../src/core/emit';
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
  type OpenBook,
  type Rows,
} from './sheets';

afterEach(closeBook);

const WRITE: WritePlan = plan({
  sheets: ['Parametri'],
  cells: [cellsAt('Parametri', 0, 0, [['Anno', 2025]]), cellsAt('Piano', 1, 1, [['=1', '=2'], ['testo', null]])],
  styles: [
    { sheet: 'Piano', box: box(1, 1, 2, 2), style: { numberFormat: '0.00%', fill: '#D4EDDA', bold: true, wrap: true } },
    { sheet: 'Piano', box: box(1, 1, 1, 2), style: { italic: true, fontColor: '#9C0006', horizontal: 'Center', vertical: 'Top' } },
  ],
  names: [{ name: 'PIANO_A', refersTo: '=Parametri!$B$1' }, { name: 'PIANO_B', refersTo: '=Piano!$B$2' }],
  conditionalFormats: [{ sheet: 'Piano', box: box(1, 1, 2, 1), formula: '=$B2<0.7', fill: '#F8D7DA' }],
  widths: [{ sheet: 'Piano', column: 1, characters: 30 }, { sheet: 'Piano', column: 2, characters: 8, hidden: true }],
}); // prettier-ignore

/** A sheet with content, looks, names, formats and widths of its own where the write goes. */
function furnished(): OpenBook {
  const book = openBook({ Piano: [['a', 'b', 'c'], ['d', 5, '=B2'], ['e', '=A1', 'x']] }); // prettier-ignore
  const { engine } = book;
  const id = idOf(engine, 'Piano');
  engine.writeNumberFormats(id, areaOf(box(1, 1, 2, 2)), [['#,##0', 'General'], ['@', 'dd/mm/yyyy']]); // prettier-ignore
  engine.writeFormat(id, areaOf(box(1, 1)), {
    fillColor: '#FFFF00',
    fontColor: '#0000FF',
    horizontalAlignment: 'Right',
  });
  engine.writeFormat(id, areaOf(box(2, 2)), { fillColor: '#FFFFFF', fontItalic: true, wrapText: true });
  engine.putName({ name: 'PIANO_B', formula: '=Piano!$C$3', comment: '', visible: true, scopeSheetId: null });
  const look = { fillColor: '#00FF00', fontColor: '#111111', fontBold: true, stopIfTrue: false };
  engine.putConditionalFormat(id, {
    id: 'u',
    areas: [areaOf(box(0, 0, 3, 3))],
    rule: { kind: 'custom', formula: '=A1=1' },
    ...look,
  });
  engine.putConditionalFormat(id, {
    id: 'v',
    areas: [areaOf(box(1, 1))],
    rule: { kind: 'custom', formula: '=$B2<0.7' },
    ...look,
  });
  engine.writeSize(id, 'column', 1, 1, 100);
  return book;
}

describe('undo', () => {
  test('puts back every cell, look, name, format, width and sheet', async () => {
    const { engine, port } = furnished();
    const before = pictureOf(engine);
    const applied = good(await port.apply(WRITE));
    expect(pictureOf(engine)).not.toEqual(before);
    expect(good(await applied.undo())).toEqual({ cells: applied.cells });
    expect(pictureOf(engine)).toEqual(before);
  });

  test('twice is refused', async () => {
    const { port } = furnished();
    const { undo } = good(await port.apply(WRITE));
    good(await undo());
    expect(codeOf(await undo())).toBe('TG911');
  });

  const OBSTACLES: readonly [name: string, code: string, prepare: (book: OpenBook) => void][] = [
    [
      'a written cell edited since',
      'TG904',
      ({ engine }) => fill(engine, 'Piano', [[9]], { row: 1, column: 1 }),
    ],
    [
      'a parameter edited since',
      'TG904',
      ({ engine }) => fill(engine, 'Parametri', [[2026]], { row: 0, column: 1 }),
    ],
    ['protection', 'TG902', ({ engine }) => (engine.sheetNamed('Piano').isProtected = true)],
    [
      'a filter',
      'TG903',
      ({ engine }) =>
        (engine.sheetNamed('Piano').autoFilter = { area: areaOf(box(0, 0, 3, 3)), hasCriteria: true }),
    ],
    ['a sheet that is gone', 'TG908', ({ engine }) => engine.renameSheet(idOf(engine, 'Piano'), 'Altro')],
  ];

  test.each(OBSTACLES)('is refused by %s: %s, and changes nothing', async (_name, code, prepare) => {
    const book = furnished();
    const { undo } = good(await book.port.apply(WRITE));
    prepare(book);
    const before = pictureOf(book.engine);
    expect(codeOf(await undo())).toBe(code);
    expect(pictureOf(book.engine)).toEqual(before);
  });

  test('refused, may be tried again', async () => {
    const { engine, port } = furnished();
    const before = pictureOf(engine);
    const { undo } = good(await port.apply(WRITE));
    engine.sheetNamed('Piano').isProtected = true;
    expect(codeOf(await undo())).toBe('TG902');
    engine.sheetNamed('Piano').isProtected = false;
    good(await undo());
    expect(pictureOf(engine)).toEqual(before);
  });

  test('edits of other cells do not stand in its way', async () => {
    const { engine, port } = furnished();
    const { undo } = good(await port.apply(WRITE));
    fill(engine, 'Piano', [['mio']], { row: 2, column: 2 });
    good(await undo());
    expect(engine.readValues(idOf(engine, 'Piano'), areaOf(box(2, 2)))).toEqual([['mio']]);
  });

  test('a sheet it made and the user deleted is no obstacle', async () => {
    const { engine, port } = furnished();
    const { undo } = good(await port.apply(WRITE));
    engine.deleteSheet(idOf(engine, 'Parametri'));
    expect(codeOf(await undo())).toBe('done');
  });

  const cell = fc.oneof(
    fc.constant(null),
    fc.constantFrom('', 'testo', '31-12-2025', '=A1', '-1', '=SUM(A1:A2)', '12', "'x", '#N/A', 'VERO'),
    fc.integer({ min: -5, max: 5 }),
    fc.boolean(),
  );
  const matrix = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 });
  const formats = fc.array(fc.constantFrom('General', '@', '0%', '#,##0'), { minLength: 16, maxLength: 16 });
  const fills = fc.array(fc.constantFrom('', '#FFFFFF', '#FF0000'), { minLength: 16, maxLength: 16 });
  const style = fc.record({ at: fc.nat(2), fill: fc.constantFrom('#00FF00', '#FF0000'), bold: fc.boolean() });

  test('of any write on any sheet leaves it as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        matrix,
        formats,
        fills,
        matrix,
        fc.array(style, { maxLength: 3 }),
        async (start, numberFormats, fillColors, contents, styles) => {
          const { engine, port } = openBook({ Piano: start as Rows });
          const id = idOf(engine, 'Piano');
          numberFormats.forEach((format, index) =>
            engine.writeNumberFormats(id, areaOf(box(index >> 2, index & 3)), [[format]]),
          );
          fillColors.forEach((fillColor, index) =>
            engine.writeFormat(id, areaOf(box(index >> 2, index & 3)), { fillColor }),
          );
          engine.recalculate();
          const before = pictureOf(engine);
          const looks = styles.map(({ at, fill: color, bold }) => ({
            sheet: 'Piano',
            box: box(at, 0, 2, 3),
            style: { fill: color, bold, numberFormat: '0.0' },
          }));
          const applied = good(
            await port.apply(plan({ cells: [cellsAt('Piano', 0, 0, contents)], styles: looks })),
          );
          good(await applied.undo());
          expect(pictureOf(engine)).toEqual(before);
          closeBook();
        },
      ),
      { seed: 20250131, numRuns: 40 },
    );
  }, 60_000);
});
