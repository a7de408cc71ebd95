import { createSession, readWorkbook } from '../../src/app';
import type { Correction, OpenedPlan, Opening } from '../../src/app';
import { columnName } from '../../src/core/grid';
import { withInsertedColumn } from '../support/insertedColumn';
import { valueMeaning } from '../support/planMeaning';
import { closeBook, good, openBook } from '../excel/sheets';
import type { Rows } from '../excel/sheets';

const TODAY = { year: 2025, month: 6, day: 30 };
afterEach(closeBook);

const PLAN: Rows = [
  ['Codice', 'Denominazione', 'Peso', 'Algoritmo', 'Target 2025'],
  ['O1', 'Uno', '100%', '', ''],
  ['A', 'a', '60%', 'PR1', '>= 1'],
  ['B', 'b', '40%', 'PR2', '>= 1'],
];
/** Two columns of codes and two of 2024 that would do, and notes between title and header. */
const MEASURES: Rows = [
  ['Dati raccolti', '', '', '', '', ''],
  ['Codice', 'Codice', 'Descrizione', 'Unità', 2024, 2024],
  ['PR1', 'XA1', 'Prestiti', 'N.', 1, 10],
  ['PR2', 'XA2', 'Visite', 'N.', 2, 20],
];
/** Nothing says that this one holds measures. */
const NOTES: Rows = [
  ['Voce', 'Che cosa', 'Ultimo anno'],
  ['PR9', 'Reclami', 7],
];

const sessionOn = (more: Readonly<Record<string, Rows>> = {}) => {
  const book = openBook({ Piano: PLAN, Misure: MEASURES, Appunti: NOTES, ...more });
  return { book, session: createSession(book.port, { today: () => TODAY }) };
};

function opened(opening: Opening): OpenedPlan {
  if (opening.kind !== 'opened') throw new Error('no plan');
  return opening;
}

const codes = ({ diagnostics }: OpenedPlan): readonly string[] =>
  diagnostics.map(({ code }) => code).filter((code) => /^TG1(0[26]|1[25])$/.test(code));

/** The measures with their values, as `PR1 1 number N.`. */
const shown = ({ measures }: OpenedPlan): readonly string[] =>
  (measures?.measures ?? []).map(({ code, values }) => `${code} ${values.map(valueMeaning).join(', ')}`);

/** What each column of the first sheet of measures was taken for, as `A code person`. */
const columns = ({ measures }: OpenedPlan): readonly string[] =>
  (measures?.recognition.columns ?? []).map(
    ({ column, role, reason, rivals }) =>
      `${columnName(column)} ${role} ${reason}${rivals.map((rival) => ` or ${columnName(rival)}`).join('')}`,
  );

/** Which sheets hold measures, as `Misure read headerAndName`. */
const sheets = ({ measureSheets }: OpenedPlan): readonly string[] =>
  measureSheets.map(({ sheet, isRead, reason }) => `${sheet} ${isRead ? 'read' : 'left'} ${reason}`);

const about = (sheet: string) => ({ about: 'measuresColumn', sheet }) as const;

describe('what was recognised of the measures', () => {
  test('is a value; of columns about as likely it is asked which', async () => {
    const { session } = sessionOn();
    const plan = opened(good(await session.open()));
    expect(columns(plan)).toEqual([
      'A code headerAndContent or B',
      'C description header',
      'D unit headerAndContent',
      'E year:2024 headerAndContent or F',
    ]);
    expect(sheets(plan)).toEqual(['Misure read headerAndName']);
    expect(codes(plan)).toEqual(['TG112', 'TG112']);
    expect(plan.diagnostics.find(({ code }) => code === 'TG112')?.params).toEqual({
      column: 'code',
      candidates: ['A', 'B'],
    });
  });
});

describe('what a person corrects of the measures', () => {
  test.each<[string, readonly Correction[], readonly string[]]>([
    [
      'which column holds the codes',
      [{ ...about('Misure'), role: 'code', column: 1 }],
      ['XA1 1 number N.', 'XA2 2 number N.'],
    ],
    [
      'which column holds a year',
      [{ ...about('Misure'), role: 'year:2024', column: 5 }],
      ['PR1 10 number N.', 'PR2 20 number N.'],
    ],
    [
      'a year that no header names',
      [
        { ...about('Misure'), role: 'year:2023', column: 5 },
        { ...about('Misure'), role: 'year:2024', column: 4 },
      ],
      ['PR1 10 number N., 1 number N.', 'PR2 20 number N., 2 number N.'],
    ],
    [
      'that no column holds the units',
      [{ ...about('Misure'), role: 'unit', column: null }],
      ['PR1 1 number', 'PR2 2 number'],
    ],
    ['which row is the header', [{ about: 'measuresHeader', sheet: 'Misure', row: 2 }], ['PR2 ']],
    [
      'that a sheet holds measures as well, and what its columns are',
      [
        { about: 'measuresHeader', sheet: 'Appunti', row: 0 },
        { ...about('Appunti'), role: 'code', column: 0 },
        { ...about('Appunti'), role: 'year:2024', column: 2 },
      ],
      ['PR1 1 number N.', 'PR2 2 number N.', 'PR9 7 number'],
    ],
  ])('%s', async (_what, corrections, expected) => {
    const { session } = sessionOn();
    expect(shown(opened(good(await session.correct(corrections)).opened))).toEqual(expected);
  });

  test('is sure, and no longer asked about', async () => {
    const { session } = sessionOn();
    const after = opened(
      good(
        await session.correct([
          { ...about('Misure'), role: 'code', column: 1 },
          { ...about('Misure'), role: 'year:2024', column: 5 },
        ]),
      ).opened,
    );
    expect(codes(after)).toEqual([]);
    expect(columns(after)).toEqual([
      'B code person',
      'C description header',
      'D unit headerAndContent',
      'F year:2024 person',
    ]);
    expect(after.measures?.recognition.columns[0]?.confidence).toBe(1);
    expect(sheets(after)).toEqual(['Misure read person']);
  });

  test('that a sheet is none, and takes it back', async () => {
    const { session } = sessionOn();
    const say = async (isMeasures: boolean | undefined) =>
      opened(good(await session.correct([{ about: 'measures', sheet: 'Misure', isMeasures }])).opened);
    const without = await say(false);
    expect([without.measures, codes(without), sheets(without)]).toEqual([
      undefined,
      ['TG106'],
      ['Misure left person'],
    ]);
    expect(sheets(await say(true))).toEqual(['Misure read person']);
    expect(sheets(await say(undefined))).toEqual(['Misure read headerAndName']);
  });

  test('on two sheets, each for itself', async () => {
    const { session, book } = sessionOn({ 'Misure altre': MEASURES });
    const after = opened(
      good(
        await session.correct([
          { ...about('Misure'), role: 'code', column: 1 },
          { ...about('Misure altre'), role: 'code', column: 0 },
          { ...about('Misure altre'), role: 'unit', column: null },
          { ...about('Misure altre'), role: 'year:2024', column: 5 },
        ]),
      ).opened,
    );
    expect(shown(after)).toEqual(['XA1 1 number N.', 'XA2 2 number N.', 'PR1 10 number', 'PR2 20 number']);
    const names = good(await book.port.snapshot()).names.map(({ name }) => name);
    expect(names.sort()).toEqual([
      'PIANO_Lettura_Misure_1_Codice',
      'PIANO_Lettura_Misure_1_Foglio',
      'PIANO_Lettura_Misure_2_Anno_2024',
      'PIANO_Lettura_Misure_2_Codice',
      'PIANO_Lettura_Misure_2_Foglio',
      'PIANO_Lettura_Misure_2_Unita',
    ]);
  });

  test('it is taken back with the last write, or column by column', async () => {
    const { session } = sessionOn();
    const first = columns(opened(good(await session.open())));
    const correct = async (column: number | undefined) =>
      opened(good(await session.correct([{ ...about('Misure'), role: 'code', column }])).opened);
    expect(columns(await correct(1))).not.toEqual(first);
    expect(columns(opened(good(await session.undoLastWrite()).opened))).toEqual(first);
    await correct(1);
    expect(columns(await correct(undefined))).toEqual(first);
  });

  test('a sheet said to hold measures is not taken for the plan', async () => {
    const { session } = sessionOn({ 'Piano di prima': PLAN });
    const { plan, measureSheets } = opened(
      good(await session.correct([{ about: 'measures', sheet: 'Piano', isMeasures: true }])).opened,
    );
    expect(plan.sheet).toBe('Piano di prima');
    expect(measureSheets.map(({ sheet }) => sheet)).toContain('Piano');
  });

  test('of a sheet that is not there is refused', async () => {
    const { session } = sessionOn();
    const result = await session.correct([{ about: 'measures', sheet: 'Altro', isMeasures: true }]);
    expect(result.ok ? '' : result.error.code).toBe('TG106');
  });
});

describe('corrections of measures in the workbook', () => {
  const CORRECTIONS: readonly Correction[] = [
    { about: 'measuresHeader', sheet: 'Misure', row: 1 },
    { ...about('Misure'), role: 'code', column: 1 },
    { ...about('Misure'), role: 'unit', column: null },
    { ...about('Misure'), role: 'year:2024', column: 5 },
  ];

  test.each([0, 1, 2, 3, 4, 5, 6])('move along with a column inserted at %i', async (at) => {
    const { session, book } = sessionOn();
    const corrected = opened(good(await session.correct(CORRECTIONS)).opened);
    const moved = readWorkbook(withInsertedColumn(good(await book.port.snapshot()), 'Misure', at), TODAY);
    expect(shown(opened(moved.opening))).toEqual(shown(corrected));
    expect(shown(corrected)).toEqual(['XA1 10 number', 'XA2 20 number']);
  });

  test.each<[string, (name: string) => boolean, readonly string[]]>([
    ['of one column is gone', (name) => name.endsWith('Codice'), ['PIANO_Lettura_Misure_1_Codice']],
    ['and all others of their sheet are gone', () => true, ['PIANO_Lettura_Misure_1_Foglio']],
  ])('are named and not applied where the cell %s', async (_what, isGone, named) => {
    const { session, book } = sessionOn();
    good(await session.correct(CORRECTIONS));
    const snapshot = good(await book.port.snapshot());
    const names = snapshot.names.map(({ name, refersTo }) => ({
      name,
      refersTo: isGone(name) && refersTo !== '="nessuna"' ? '=Misure!#REF!' : refersTo,
    }));
    const opening = opened(readWorkbook({ ...snapshot, names }, TODAY).opening);
    const told = opening.diagnostics.flatMap(({ code, params }) => (code === 'TG115' ? [params] : []));
    expect(told).toEqual(named.map((name) => ({ name })));
    expect(opening.measures?.byCode.has('PR1')).toBe(true);
  });

  test('are refused where the header changed since it was read', async () => {
    const { session, book } = sessionOn();
    const stale = good(await book.port.snapshot());
    book.port.snapshot = () => Promise.resolve({ ok: true, value: stale });
    const sheet = book.engine.sheetNamed('Misure').id;
    book.engine.writeCells(sheet, { row: 1, column: 1, rowCount: 1, columnCount: 1 }, [[{ value: 'Altro' }]]);
    const result = await session.correct([{ ...about('Misure'), role: 'code', column: 1 }]);
    expect(result.ok ? '' : result.error.code).toBe('TG904');
  });
});
