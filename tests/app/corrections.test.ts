import { createSession, readWorkbook } from '../../src/app';
import type { Correction, OpenedPlan, Opening, WorkbookSnapshot } from '../../src/app';
import { cellName, parseReference, quoteSheet } from '../../src/core/grid';
import { outline } from '../support/planMeaning';
import { closeBook, good, openBook } from '../excel/sheets';
import type { Rows } from '../excel/sheets';

const TODAY = { year: 2025, month: 6, day: 30 };
afterEach(closeBook);

const ROWS: Rows = [
  ['Codice', 'Denominazione', 'Peso', 'Peso', 'Consuntivo 2024', 'Target 2025', 'Target 2025'],
  ['O1', 'Uno', '100%', '100%', '', '', ''],
  ['A', 'a', '60%', '50%', 1, '>= 1', '>= 2'],
  ['B', 'b', '40%', '50%', 1, '>= 1', '>= 2'],
  ['Sezione seconda', '', '', '', '', '', ''],
  ['C', 'c', '0%', '0%', '', '', ''],
];

const sessionOn = (rows: Rows = ROWS) => {
  const book = openBook({ Piano: rows });
  return { book, session: createSession(book.port, { today: () => TODAY }) };
};

function opened(opening: Opening): OpenedPlan {
  if (opening.kind !== 'opened') throw new Error('no plan');
  return opening;
}

const codes = ({ diagnostics }: OpenedPlan): readonly string[] =>
  diagnostics.map(({ code }) => code).filter((code) => /^TG1(1[245]|03)$/.test(code));
const weights = ({ plan }: OpenedPlan): readonly string[] =>
  plan.nodes.map(({ weight }) =>
    weight.kind === 'weight' ? weight.fraction.times(100).toFixed() : weight.kind,
  );
const target = ({ plan }: OpenedPlan) => plan.columns.targets[0]?.column;

describe('what a person corrects', () => {
  test('two columns that would both do are asked about until she says which', async () => {
    const { session } = sessionOn();
    const before = opened(good(await session.open()));
    expect(codes(before).filter((code) => code === 'TG112')).toHaveLength(2);
    expect(before.plan.recognition.columns.find(({ role }) => role === 'weight')).toMatchObject({
      column: 2,
      rivals: [3],
    });
    const after = opened(
      good(
        await session.correct([
          { about: 'column', role: 'weight', column: 3 },
          { about: 'column', role: 'target:2025', column: 6 },
        ]),
      ).opened,
    );
    expect(codes(after)).not.toContain('TG112');
    expect(weights(after).slice(0, 3)).toEqual(['100', '50', '50']);
    expect(target(after)).toBe(6);
    expect(after.plan.recognition.columns.find(({ role }) => role === 'weight')).toMatchObject({
      confidence: 1,
      reason: 'person',
    });
  });

  test.each<[string, readonly Correction[], readonly string[]]>([
    [
      'a row is a heading',
      [{ about: 'row', row: 4, kind: 'objective' }],
      [
        'objective O1 - Uno',
        '  indicator A - a',
        '  indicator B - b',
        'objective Sezione seconda',
        'objective C - c',
      ],
    ],
    [
      'a row without values is an indicator',
      [
        { about: 'row', row: 4, kind: 'aside' },
        { about: 'row', row: 5, kind: 'indicator' },
      ],
      ['objective O1 - Uno', '  indicator A - a', '  indicator B - b', '  indicator C - c'],
    ],
    [
      'the last word on a row counts',
      [
        { about: 'row', row: 5, kind: 'area' },
        { about: 'row', row: 5, kind: 'indicator' },
        { about: 'row', row: 4, kind: 'aside' },
      ],
      ['objective O1 - Uno', '  indicator A - a', '  indicator B - b', '  indicator C - c'],
    ],
  ])('%s', async (_what, corrections, tree) => {
    const { session } = sessionOn();
    const { opened: opening } = good(await session.correct(corrections));
    expect(outline(opened(opening).plan)).toEqual(tree);
  });

  test('what no column holds is not read', async () => {
    const { session } = sessionOn();
    const { opened: opening } = good(
      await session.correct([{ about: 'column', role: 'weight', column: null }]),
    );
    expect(opened(opening).plan.columns.weight).toBeUndefined();
  });

  test('it is taken back with the last write, or by saying nothing', async () => {
    const { session } = sessionOn();
    const first = weights(opened(good(await session.open())));
    good(await session.correct([{ about: 'column', role: 'weight', column: 3 }]));
    expect(weights(opened(good(await session.undoLastWrite()).opened))).toEqual(first);
    good(
      await session.correct([
        { about: 'row', row: 5, kind: 'indicator' },
        { about: 'column', role: 'weight', column: 3 },
      ]),
    );
    const back = await session.correct([
      { about: 'row', row: 5, kind: undefined },
      { about: 'column', role: 'weight', column: undefined },
    ]);
    expect(weights(opened(good(back).opened))).toEqual(first);
  });

  test('of several plans on a sheet she says which is read', async () => {
    const plan = (title: string, year: number): Rows => [
      [title, '', '', '', ''],
      ['Codice', 'Denominazione', 'Peso', `Consuntivo ${year - 1}`, `Target ${year}`],
      ['O1', 'Uno', '100%', '', ''],
      [`A${year}`, 'a', '100%', 1, '>= 1'],
      ['', '', '', '', ''],
    ];
    const { session } = sessionOn([...plan('Piano 2024', 2024), ...plan('Piano 2025', 2025)]);
    const before = opened(good(await session.open()));
    expect(codes(before)).toEqual(['TG114']);
    expect(before.plan.targetYears).toEqual([2024]);
    const [other] = before.plan.recognition.otherPlans;
    expect(other).toEqual({ title: 'Piano 2025', headerRow: 6 });
    const { opened: opening } = good(await session.correct([{ about: 'header', row: other?.headerRow }]));
    expect(opened(opening).plan).toMatchObject({ targetYears: [2025], title: 'Piano 2025' });
  });

  test('without any plan she may say where the header is', async () => {
    const rows: Rows = [
      ['x', 'y', 'z', 'w'],
      ['A', 'Tempi medi', '100%', '>= 1'],
    ];
    const { session } = sessionOn(rows);
    expect(good(await session.open()).kind).toBe('noPlan');
    const { opened: opening } = good(
      await session.correct([
        { about: 'header', row: 0, sheet: 'Piano' },
        { about: 'column', role: 'code', column: 0 },
        { about: 'column', role: 'weight', column: 2 },
        { about: 'column', role: 'target:2025', column: 3 },
      ]),
    );
    expect(outline(opened(opening).plan)).toEqual(['indicator A - Tempi medi']);
  });
});

/** As Excel does it: cells move, and names that point to them move along. */
function withColumn(snapshot: WorkbookSnapshot, at: number): WorkbookSnapshot {
  const put = <T>(rows: readonly (readonly T[])[], cell: T): T[][] =>
    rows.map((row) => [...row.slice(0, at), cell, ...row.slice(at)]);
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      grid: {
        ...sheet.grid,
        values: put(sheet.grid.values, ''),
        formulas: put(sheet.grid.formulas, ''),
        numberFormats: 'General',
      },
    })),
    names: snapshot.names.map(({ name, refersTo }) => {
      const range = parseReference(refersTo);
      if (range === undefined || range.box.column < at) return { name, refersTo };
      const cell = cellName(range.box.row, range.box.column + 1, 'both');
      return { name, refersTo: `=${quoteSheet(range.sheet)}!${cell}` };
    }),
  };
}

describe('corrections in the workbook', () => {
  test.each([0, 1, 2, 3, 4])('move along with a column inserted at %i', async (at) => {
    const { session, book } = sessionOn();
    const corrected = opened(
      good(
        await session.correct([
          { about: 'column', role: 'weight', column: 3 },
          { about: 'row', row: 5, kind: 'indicator' },
        ]),
      ).opened,
    );
    const moved = readWorkbook(withColumn(good(await book.port.snapshot()), at), TODAY);
    expect(weights(opened(moved.opening))).toEqual(weights(corrected));
    expect(outline(opened(moved.opening).plan)).toEqual(outline(corrected.plan));
  });

  test('whose cell is gone are named and not applied', async () => {
    const { session, book } = sessionOn();
    good(await session.correct([{ about: 'column', role: 'weight', column: 3 }]));
    const snapshot = good(await book.port.snapshot());
    const names = snapshot.names.map(({ name }) => ({ name, refersTo: '=Piano!#REF!' }));
    const { opening } = readWorkbook({ ...snapshot, names }, TODAY);
    expect(opening.diagnostics.find(({ code }) => code === 'TG115')?.params).toEqual({
      name: 'PIANO_Lettura_Peso',
    });
    expect(opened(opening).plan.columns.weight).toBe(2);
  });

  test('are refused where the header changed since it was read', async () => {
    const { session, book } = sessionOn();
    good(await session.open());
    const { snapshot } = book.port;
    const stale = good(await snapshot.call(book.port));
    book.port.snapshot = () => Promise.resolve({ ok: true, value: stale });
    const sheet = book.engine.sheetNamed('Piano').id;
    book.engine.writeCells(sheet, { row: 0, column: 3, rowCount: 1, columnCount: 1 }, [[{ value: 'Altro' }]]);
    const result = await session.correct([{ about: 'column', role: 'weight', column: 3 }]);
    expect(result.ok ? '' : result.error.code).toBe('TG904');
  });
});
