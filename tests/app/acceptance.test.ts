import { createSession } from '../../src/app';
import type { OpenedPlan, Opening, Session } from '../../src/app';
import type { Diagnostic } from '../../src/core/diagnostics';
import { areaOf, box, closeBook, codeOf, fill, good, idOf, openBook } from '../excel/sheets';
import type { OpenBook, Rows } from '../excel/sheets';

afterEach(closeBook);

const HEADER = ['Livello', 'Codice', 'Denominazione', 'Peso', 'Algoritmo', 'Consuntivo 2024', 'Target 2025'];
const PLAN: Rows = [
  HEADER,
  ['Obiettivo', 'O1', 'Uno', '100%', '', '', ''],
  ['Indicatore', 'A', 'a', '50%', 'M1', 3, '5 N.'],
  ['Indicatore', 'B', 'b', '50%', 'M2', 1, '6 N.'],
];
const MEASURES: Rows = [['Codice', 'Descrizione', 2024], ['M1', '', 3], ['M2', '', 2], ['M3', '', 1]]; // prettier-ignore

function sessionOn(more: Readonly<Record<string, Rows>> = {}): { session: Session; book: OpenBook } {
  const book = openBook({ Piano: PLAN, Misure: MEASURES, ...more });
  return { session: createSession(book.port, { today: () => ({ year: 2025, month: 6, day: 30 }) }), book };
}

function opened(opening: Opening): OpenedPlan {
  if (opening.kind !== 'opened') throw new Error('no plan');
  return opening;
}

const open = async (session: Session): Promise<OpenedPlan> => opened(good(await session.open()));
const codes = (findings: readonly Diagnostic[]): readonly string[] => findings.map(({ code }) => code);
const find = async (session: Session, code: string): Promise<Diagnostic> =>
  (await open(session)).diagnostics.find((finding) => finding.code === code)!;
const sheetNames = ({ engine }: OpenBook): readonly string[] =>
  engine.sheets().map(({ name, visibility }) => `${name} ${visibility}`);

describe('accepted findings', () => {
  test('are kept with reason and day, are no longer open, and are taken back as they were', async () => {
    const { session, book } = sessionOn();
    const before = codes((await open(session)).diagnostics);
    const report = good(await session.accept([await find(session, 'TG308')], '  È il dato di maggio. '));
    const { diagnostics, accepted } = opened(report.opened);
    expect(codes(diagnostics)).toEqual(before.filter((code) => code !== 'TG308'));
    expect(accepted).toMatchObject([
      {
        diagnostic: { code: 'TG308' },
        acceptance: {
          place: 'piano: O1 / B · valore 2024',
          reason: 'È il dato di maggio.',
          date: '30-06-2025',
        },
      },
    ]);
    expect(sheetNames(book)).toEqual(['Piano Visible', 'Misure Visible', 'Controlli accettati Hidden']);
    good(await session.undoLastWrite());
    expect(codes((await open(session)).diagnostics)).toEqual(before);
    expect(sheetNames(book)).toEqual(['Piano Visible', 'Misure Visible']);
  });

  test.each<[string, (book: OpenBook) => void, boolean]>([
    ['the cell changes', ({ engine }) => fill(engine, 'Piano', [[4]], { row: 3, column: 5 }), true],
    ['the measure gives another value', ({ engine }) => fill(engine, 'Misure', [[5]], { row: 2, column: 2 }), true],
    ['another row changes', ({ engine }) => fill(engine, 'Piano', [[9]], { row: 2, column: 5 }), false],
    ['rows change places', ({ engine }) => fill(engine, 'Piano', [[...PLAN[3]!], [...PLAN[2]!]], { row: 2, column: 0 }), false],
  ])('come back when their facts change and not otherwise: %s', async (_what, change, comesBack) => {
    const { session, book } = sessionOn();
    good(await session.accept([await find(session, 'TG308')], 'Perché sì.'));
    change(book);
    const { diagnostics, accepted } = await open(session);
    const isB = ({ code }: Diagnostic): boolean => code === 'TG308' || code === 'TG309';
    expect(diagnostics.filter(isB).length > 0 && accepted.length === 0).toBe(comesBack);
  }); // prettier-ignore

  test('a second reason takes the place of the first; reported again, nothing is left', async () => {
    const { session } = sessionOn();
    const finding = await find(session, 'TG308');
    good(await session.accept([finding, await find(session, 'TG312')], 'Prima.'));
    const again = opened(good(await session.accept([finding], 'Seconda.')).opened);
    expect(again.accepted.map(({ diagnostic, acceptance }) => [diagnostic.code, acceptance.reason])).toEqual([
      ['TG308', 'Seconda.'],
      ['TG312', 'Prima.'],
    ]);
    const left = opened(good(await session.unaccept([finding])).opened);
    expect(codes(left.diagnostics)).toContain('TG308');
    expect(left.accepted.map(({ diagnostic }) => diagnostic.code)).toEqual(['TG312']);
  });

  test('without a reason nothing is accepted', async () => {
    const { session, book } = sessionOn();
    expect(codeOf(await session.accept([await find(session, 'TG308')], ' \n'))).toBe('TG918');
    expect(sheetNames(book)).toHaveLength(2);
  });

  test('a reason that looks like a formula stays a text', async () => {
    const { session } = sessionOn();
    good(await session.accept([await find(session, 'TG308')], '=1+1'));
    expect((await open(session)).accepted.map(({ acceptance }) => acceptance.reason)).toEqual(['=1+1']);
  });

  test('a sheet of the user with that name stays hers', async () => {
    const { session, book } = sessionOn({ 'controlli accettati': [['mio']] });
    good(await session.accept([await find(session, 'TG308')], 'Sì.'));
    expect(sheetNames(book)[3]).toBe('Controlli accettati Traguardo Hidden');
    expect((await open(session)).accepted).toHaveLength(1);
  });

  test('what somebody does to the records is survived', async () => {
    const { session, book } = sessionOn();
    good(await session.accept([await find(session, 'TG308'), await find(session, 'TG312')], 'Sì.'));
    fill(book.engine, 'Controlli accettati', [['', 5, true]], { row: 2, column: 0 });
    expect((await open(session)).accepted.map(({ diagnostic }) => diagnostic.code)).toEqual(['TG312']);
  });

  test('many findings are accepted in one step', async () => {
    const { session } = sessionOn();
    const { diagnostics } = await open(session);
    const after = opened(good(await session.accept(diagnostics, 'Tutte viste.')).opened);
    expect([after.diagnostics, after.accepted.length]).toEqual([[], diagnostics.length]);
  });
});

describe('the sheet of findings', () => {
  const shown = ({ engine }: OpenBook, rows: number): Rows =>
    engine.readValues(idOf(engine, 'Controlli'), areaOf(box(0, 0, rows, 6))) as Rows;

  test('lists what is open and what was accepted, with links that work without the add-in', async () => {
    const { session, book } = sessionOn();
    good(await session.accept([await find(session, 'TG312')], 'Serve ad altro.'));
    const report = good(await session.writeFindings());
    expect(report.sheet).toBe('Controlli');
    const { diagnostics } = opened(report.opened);
    const rows = shown(book, 4 + diagnostics.length + 2);
    expect(rows[0]![0]).toBe('Controlli: Piano');
    expect(rows[1]![0]).toMatch(
      /^30-06-2025 · errori: \d+ · avvisi: \d+ · informazioni: \d+ · accettate: 1$/,
    );
    expect(rows[3]).toEqual(['Gravità', 'Codice', 'Dove', 'Segnalazione', 'Come rimediare', 'Accettata']);
    expect(rows.slice(4, -2).map((row) => row[1])).toEqual(codes(diagnostics));
    expect(rows[rows.length - 2]!.slice(0, 2)).toEqual(['Informazione', 'TG312']);
    expect(rows[rows.length - 2]![5]).toBe('30-06-2025: Serve ad altro.');
    expect(rows[rows.length - 1]).toEqual(['', '', '', '', '', '']);
    const row = 4 + codes(diagnostics).indexOf('TG308');
    const [[link]] = book.engine.readFormulas(idOf(book.engine, 'Controlli'), areaOf(box(row, 2))) as [
      [string],
    ];
    expect(link).toBe('=HYPERLINK("#Piano!F4","Piano!F4")');
  });

  test('is written over the last one, which may have been longer, and is taken back', async () => {
    const { session, book } = sessionOn();
    good(await session.writeFindings());
    const { diagnostics } = await open(session);
    const before = shown(book, 12);
    good(await session.accept(diagnostics.slice(1), 'Viste.'));
    good(await session.fix(diagnostics.slice(0, 1)));
    good(await session.writeFindings());
    expect(shown(book, 12)).not.toEqual(before);
    expect(sheetNames(book).filter((name) => name.startsWith('Controlli '))).toEqual([
      'Controlli Visible',
      'Controlli accettati Hidden',
    ]);
    good(await session.undoLastWrite());
    expect(shown(book, 12)).toEqual(before);
  });

  test('is printed on A4 landscape, as wide as the page, its header on every page', async () => {
    const { session, book } = sessionOn();
    good(await session.writeFindings());
    const page = book.session.host.document.pages.get(idOf(book.engine, 'Controlli'));
    expect(page).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      pagesWide: 1,
      titleRows: '4:4',
      footer: '&P / &N',
    });
  });

  test('a workbook without a plan has none', async () => {
    const book = openBook({ Foglio1: [['a']] });
    const session = createSession(book.port, { today: () => ({ year: 2025, month: 6, day: 30 }) });
    expect(codeOf(await session.writeFindings())).toBe('TG105');
    expect(codeOf(await session.accept([], 'x'))).toBe('TG105');
  });
});
