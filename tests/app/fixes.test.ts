import { createSession, fixEdits } from '../../src/app';
import type { OpenedPlan, Opening, Session } from '../../src/app';
import type { Diagnostic } from '../../src/core/diagnostics';
import { areaOf, box, closeBook, codeOf, fill, good, idOf, openBook } from '../excel/sheets';
import type { OpenBook, Rows } from '../excel/sheets';

afterEach(closeBook);

const HEADER = ['Livello', 'Codice', 'Denominazione', 'Peso', 'Algoritmo', 'Consuntivo 2024', 'Target 2025'];
const PLAN: Rows = [
  HEADER,
  ['Obiettivo', 'O1', 'Uno', '100%', '', '', ''],
  ['Indicatore', 'A', 'a', '50%', 'impresa + VISITA', 3, '>= 5'],
  ['Indicatore', 'B', 'b', '50%', 'IMPRESE', 1, '5 N.'],
];
const MEASURES: Rows = [['Codice', 'Descrizione', 2024], ['IMPRESA', '', 1], ['VISITE', '', 2], ['IMPRESE', '', 1]]; // prettier-ignore

function sessionOn(plan: Rows = PLAN): { session: Session; book: OpenBook } {
  const book = openBook({ Piano: plan, Misure: MEASURES });
  return { session: createSession(book.port, { today: () => ({ year: 2025, month: 6, day: 30 }) }), book };
}

function opened(opening: Opening): OpenedPlan {
  if (opening.kind !== 'opened') throw new Error('no plan');
  return opening;
}

const cell = ({ engine }: OpenBook, row: number, column: number) =>
  engine.readFormulas(idOf(engine, 'Piano'), areaOf(box(row, column)))[0]?.[0];
const codes = (findings: readonly Diagnostic[]): readonly string[] => findings.map(({ code }) => code);
const fixable = (findings: readonly Diagnostic[]): readonly Diagnostic[] =>
  findings.filter(({ code, fix }) => fix !== undefined && ['TG302', 'TG310'].includes(code));

describe('fixes of findings', () => {
  test('two in one cell are carried out together, and taken back together', async () => {
    const { session, book } = sessionOn();
    const findings = fixable(opened(good(await session.open())).diagnostics);
    expect(codes(findings)).toEqual(['TG302', 'TG310']);
    expect(fixEdits(findings).map(({ before, after }) => [before, after])).toEqual([
      ['impresa + VISITA', 'IMPRESA + VISITE'],
    ]);
    const report = good(await session.fix(findings));
    expect(report).toMatchObject({ sheet: 'Piano', cells: 1 });
    expect(cell(book, 2, 4)).toBe('IMPRESA + VISITE');
    expect(fixable(opened(report.opened).diagnostics)).toEqual([]);
    good(await session.undoLastWrite());
    expect(cell(book, 2, 4)).toBe('impresa + VISITA');
  });

  test('another proposal is carried out when it is set as the fix', async () => {
    const { session, book } = sessionOn();
    const finding = opened(good(await session.open())).diagnostics.find(({ code }) => code === 'TG302');
    const other = { edits: [{ ...finding!.fix!.edits[0]!, after: 'impresa + B' }] };
    good(await session.fix([{ ...finding!, fix: other }]));
    expect(cell(book, 2, 4)).toBe('impresa + B');
  });

  test.each(['= 5 N.', '+5', '-A1', '@SUM', "'x"])('the text %p stays a text', async (text) => {
    const { session, book } = sessionOn();
    const at = { sheet: 'Piano', range: box(3, 6) };
    const edits = [{ sheet: 'Piano', row: 3, column: 6, before: '5 N.', after: text }];
    good(
      await session.fix([{ code: 'TG203', at, params: { text: '5 N.', operator: '>=' }, fix: { edits } }]),
    );
    expect(cell(book, 3, 6)).toBe(text);
    expect(book.engine.readValues(idOf(book.engine, 'Piano'), areaOf(box(3, 6)))[0]?.[0]).toBe(text);
  });

  test('a text in a cell formatted as text gets no apostrophe that one could see', async () => {
    const { session, book } = sessionOn();
    const at = { sheet: 'Piano', range: box(3, 6) };
    const area = areaOf(box(3, 6));
    book.engine.writeNumberFormats(idOf(book.engine, 'Piano'), area, [['@']]);
    const edits = [{ sheet: 'Piano', row: 3, column: 6, before: '5 N.', after: '5,00 N.' }];
    good(
      await session.fix([{ code: 'TG203', at, params: { text: '5 N.', operator: '>=' }, fix: { edits } }]),
    );
    expect(cell(book, 3, 6)).toBe('5,00 N.');
    expect(book.engine.readNumberFormats(idOf(book.engine, 'Piano'), area)).toEqual([['@']]);
    good(await session.undoLastWrite());
    expect(cell(book, 3, 6)).toBe('5 N.');
  });

  test('a cell that changed since is left alone, and so are all others', async () => {
    const { session, book } = sessionOn();
    const findings = opened(good(await session.open())).diagnostics.filter(({ fix }) => fix !== undefined);
    fill(book.engine, 'Piano', [['IMPRESA']], { row: 2, column: 4 });
    expect(codeOf(await session.fix(findings))).toBe('TG904');
    expect(cell(book, 3, 6)).toBe('5 N.');
    expect(session.canUndo).toBe(false);
  });

  test.each<[string, unknown]>([
    ['a formula took its place', '="impresa + VISITA"'],
    ['the sheet is empty there', ''],
  ])('%s: refused', async (_what, content) => {
    const { session, book } = sessionOn();
    const findings = fixable(opened(good(await session.open())).diagnostics);
    fill(book.engine, 'Piano', [[content as string]], { row: 2, column: 4 });
    expect(codeOf(await session.fix(findings))).toBe('TG904');
  });

  test('findings without a fix are nothing to do', async () => {
    const { session } = sessionOn();
    const findings = opened(good(await session.open())).diagnostics.filter(({ fix }) => fix === undefined);
    expect(codeOf(await session.fix(findings))).toBe('TG917');
  });

  test('a sheet that is gone is said to be gone', async () => {
    const { session } = sessionOn();
    const edits = [{ sheet: 'Vecchio', row: 0, column: 0, before: 'a', after: 'b' }];
    const finding = { code: 'TG205', at: { workbook: true }, params: { text: '' }, fix: { edits } } as const;
    expect(codeOf(await session.fix([finding]))).toBe('TG908');
  });
});
