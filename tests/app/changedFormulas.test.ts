import { createSession } from '../../src/app';
import type { FormulaStyle, OpenedPlan, Opening, Session } from '../../src/app';
import type { Diagnostic } from '../../src/core/diagnostics';
import { OWNED_COLUMNS } from '../../src/core/emit';
import type { OwnedKey } from '../../src/core/emit';
import { areaOf, box, closeBook, fill, good, idOf, openBook } from '../excel/sheets';
import type { OpenBook } from '../excel/sheets';

afterEach(closeBook);

/** Columns of the sample plan, and the first owned one: one empty column is between. */
const WEIGHT = 3, ALGORITHM = 4, ACTUAL = 5, TARGET = 7, FIRST_OWNED = 10; // prettier-ignore
const columnOf = (key: OwnedKey): number =>
  FIRST_OWNED + OWNED_COLUMNS.findIndex((owned) => owned.key === key);

async function calculated(style: FormulaStyle): Promise<{ session: Session; book: OpenBook }> {
  const book = openBook({ Foglio1: [['']] });
  const session = createSession(book.port, { today: () => ({ year: 2025, month: 6, day: 30 }) });
  good(await session.insertSample());
  good(await session.calculate(style));
  return { session, book };
}

function opened(opening: Opening): OpenedPlan {
  if (opening.kind !== 'opened') throw new Error('no plan');
  return opening;
}

const changes = ({ diagnostics }: OpenedPlan): readonly Diagnostic[] =>
  diagnostics.filter(({ code }) => code === 'TG317' || code === 'TG318');
const read = async (session: Session): Promise<readonly Diagnostic[]> =>
  changes(opened(good(await session.open())));
const formula = ({ engine }: OpenBook, row: number, column: number): unknown =>
  engine.readFormulas(idOf(engine, 'Piano'), areaOf(box(row, column)))[0]?.[0];

describe.each<FormulaStyle>(['native', 'piano'])('formulas of style %s', (style) => {
  test('are right as they were written', async () => {
    const { session } = await calculated(style);
    expect(await read(session)).toEqual([]);
  });

  test.each<[string, number, number, string | number]>([
    ['a weight', 4, WEIGHT, 80],
    ['a value', 4, ACTUAL, '120 N.'],
    ['a target', 4, TARGET, '>= 300 N.'],
    ['a target of another kind', 4, TARGET, 'N/D'],
    ['a name', 4, 2, 'Altro nome'],
  ])('follow what a person types: %s', async (_what, row, column, content) => {
    const { session, book } = await calculated(style);
    fill(book.engine, 'Piano', [[content]], { row, column });
    expect(await read(session)).toEqual([]);
  });

  test('follow the values of measures', async () => {
    const { session, book } = await calculated(style);
    fill(book.engine, 'Misure', [[77]], { row: 1, column: 3 });
    expect(await read(session)).toEqual([]);
  });
});

describe('formulas that are not those that would be written', () => {
  const changed = async (column: number, content: string | number) => {
    const { session, book } = await calculated('native');
    const before = formula(book, 4, column);
    fill(book.engine, 'Piano', [[content]], { row: 4, column });
    return { session, book, before };
  };

  test.each<[string, string | number]>([
    ['changed by hand', '=0.9'],
    ['typed over', 0.9],
    ['with a text', 'fatto'],
    ['taken away', ''],
  ])('%s: said once, and written anew by the fix', async (_what, content) => {
    const column = columnOf('achievement');
    const { session, book, before } = await changed(column, content);
    const [finding, ...others] = await read(session);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'TG317',
      at: { sheet: 'Piano', range: box(4, column) },
      params: { columns: ['Conseguimento'] },
    });
    expect(changes(opened(good(await session.fix([finding!])).opened))).toEqual([]);
    expect(formula(book, 4, column)).toBe(before);
    good(await session.undoLastWrite());
    expect(await read(session)).toEqual([finding]);
  });

  test('left behind by a changed algorithm', async () => {
    const { session, book } = await calculated('native');
    fill(book.engine, 'Piano', [['FORM_AULA * 2']], { row: 4, column: ALGORITHM });
    const [finding, ...others] = await read(session);
    expect([finding?.code, others]).toEqual(['TG317', []]);
    expect(finding?.params).toEqual({ columns: ['Consuntivo'] });
  });

  test('spelled otherwise by a spreadsheet program are the same', async () => {
    const { session, book, before } = await changed(columnOf('achievement'), '');
    const spelled = String(before).replace(/,/g, ', ').replace(/^=/, '= ');
    fill(book.engine, 'Piano', [[spelled]], { row: 4, column: columnOf('achievement') });
    expect(await read(session)).toEqual([]);
  });

  test('in most rows are one finding, at the header', async () => {
    const { session, book } = await calculated('native');
    const column = columnOf('globalWeight');
    for (let row = 1; row <= 11; row += 1) fill(book.engine, 'Piano', [[1]], { row, column });
    expect(await read(session)).toMatchObject([
      { code: 'TG318', at: { range: box(0, FIRST_OWNED) }, params: { count: 11 } },
    ]);
  });

  test('what stands where none is to be written is said when the sheet is read, and not overwritten', async () => {
    const { session, book } = await calculated('native');
    const column = columnOf('direction');
    fill(book.engine, 'Piano', [['da vedere']], { row: 1, column });
    fill(book.engine, 'Piano', [[12]], { row: 60, column });
    const occupied = async () =>
      opened(good(await session.open())).diagnostics.filter(({ code }) => code === 'TG107');
    const found = await occupied();
    expect(found).toMatchObject([
      { at: { sheet: 'Piano', range: box(1, column) }, params: { text: 'da vedere' } },
      { at: { sheet: 'Piano', range: box(60, column) }, params: { text: '12' } },
    ]);
    const report = opened(good(await session.calculate('native')).opened);
    expect(report.diagnostics.filter(({ code }) => code === 'TG107')).toEqual(found);
    expect([formula(book, 1, column), await occupied()]).toEqual(['da vedere', found]);
  });

  test('a plan that was never calculated has none', async () => {
    const book = openBook({ Foglio1: [['']] });
    const session = createSession(book.port, { today: () => ({ year: 2025, month: 6, day: 30 }) });
    expect(changes(opened(good(await session.insertSample()).opened))).toEqual([]);
  });
});
