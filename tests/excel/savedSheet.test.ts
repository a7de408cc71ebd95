import { Workbook } from 'exceljs';
import { createSession } from '../../src/app';
import type { OpenedPlan, Opening } from '../../src/app';
import { floorSets } from '../../src/workbench/host';
import { outline } from '../support/planMeaning';
import { closeBook, codeOf, fill, good, openBook, syncsOf } from './sheets';
import type { Rows } from './sheets';

const TODAY = { year: 2025, month: 6, day: 30 };
afterEach(closeBook);

/** By the order of its rows Servizi would be an objective of Sviluppo. */
const ROWS: Rows = [
  ['Obiettivi e indicatori', 'Peso', 'Valore 2024', 'Target 2025'],
  ['Sviluppo', '60%', '', ''],
  ['Imprese', '100%', '', ''],
  ['Imprese assistite', '100%', 10, '>= 12'],
  ['Servizi', '40%', '', ''],
  ['Attese', '100%', 20, '<= 15'],
];
const LEVELS = [0, 0, 1, 2, 0, 1];
const BY_OUTLINE = [
  'area Sviluppo',
  '  objective Imprese',
  '    indicator Imprese assistite',
  'area Servizi',
  '  indicator Attese',
];
const BY_ORDER = ['area Sviluppo', '  objective Imprese', '    indicator Imprese assistite', '  objective Servizi', '    indicator Attese']; // prettier-ignore

/** Two messages, and one with which office.js gives its references back afterwards. */
const AN_OPENING = 3;

/** The same rows as the file of the workbook holds them, with their levels. */
async function fileOf(rows: Rows = ROWS, levels: readonly number[] = LEVELS): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Piano');
  rows.forEach((row, at) => {
    sheet.addRow([...row]).outlineLevel = levels[at] ?? 0;
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

interface FakeFile {
  readonly bytes: Uint8Array;
  readonly sliceSize?: number;
  readonly refuses?: 'file' | 'slice' | 'throws';
}

/** Gives the document of the session a file, handed out in slices as Excel does; counts how often it was asked for and closed. */
function giveFile({ bytes, sliceSize = 1000, refuses }: FakeFile) {
  const asked = { files: 0, closed: 0 };
  const answer = (done: (result: unknown) => void, value: unknown): void =>
    done(value === undefined ? { status: 'failed' } : { status: 'succeeded', value });
  const file = {
    size: bytes.length,
    sliceCount: Math.ceil(bytes.length / sliceSize),
    getSliceAsync: (index: number, done: (result: unknown) => void) => {
      const data = [...bytes.slice(index * sliceSize, (index + 1) * sliceSize)];
      answer(done, refuses === 'slice' && index > 0 ? undefined : { data, index, size: data.length });
    },
    closeAsync: (done: (result: unknown) => void) => {
      asked.closed += 1;
      answer(done, null);
    },
  };
  Object.assign(Office.context.document, {
    getFileAsync: (_type: unknown, done: (result: unknown) => void) => {
      asked.files += 1;
      if (refuses === 'throws') throw new Error('busy');
      answer(done, refuses === 'file' ? undefined : file);
    },
  });
  return asked;
}

const opened = (opening: Opening): OpenedPlan => {
  if (opening.kind !== 'opened') throw new Error('no plan');
  return opening;
};

const sessionOn = (rows: Rows = ROWS, options?: Parameters<typeof openBook>[1]) => {
  const book = openBook({ Piano: rows }, options);
  return { book, session: createSession(book.port, { today: () => TODAY }) };
};

describe('the outline of the plan sheet', () => {
  test('is read from the file of the workbook, and tells the tree', async () => {
    const { session } = sessionOn();
    const asked = giveFile({ bytes: await fileOf() });
    const { plan } = opened(good(await session.open()));
    expect(outline(plan)).toEqual(BY_OUTLINE);
    expect(plan.recognition.rows.map(({ reason }) => reason)).toContain('outline');
    expect(asked).toEqual({ files: 1, closed: 1 });
  });

  test('counts as it was last where the file is refused for once, while the rows are the same', async () => {
    const { session, book } = sessionOn();
    giveFile({ bytes: await fileOf() });
    good(await session.open());
    giveFile({ bytes: await fileOf(), refuses: 'file' });
    expect(outline(opened(good(await session.open())).plan)).toEqual(BY_OUTLINE);
    fill(book.engine, 'Piano', [['Servizi al pubblico', '40%', '', '']], { row: 4, column: 0 });
    const { plan } = opened(good(await session.open()));
    expect(plan.recognition.rows.map(({ reason }) => reason)).toContain('order');
  });

  test('tells it for the formulas as well', async () => {
    const { session } = sessionOn();
    giveFile({ bytes: await fileOf() });
    const { opened: opening } = good(await session.calculate('native'));
    expect(outline(opened(opening).plan)).toEqual(BY_OUTLINE);
  });

  test.each<[string, Rows]>([
    [
      'a column of levels',
      ROWS.map((row, at) => [
        ['Livello', 'Area', 'Obiettivo', 'Indicatore', 'Area', 'Indicatore'][at] ?? '',
        ...row,
      ]),
    ],
    [
      'numbers',
      ROWS.map(([name, ...row], at) => [
        ['Obiettivi e indicatori', '1', '1.1', '1.1.1', '2', '2.1'][at] +
          (at === 0 ? '' : ` - ${String(name)}`),
        ...row,
      ]),
    ],
    ['typed blanks', ROWS.map(([name, ...row], at) => [' '.repeat(LEVELS[at] ?? 0) + String(name), ...row])],
  ])('is not asked for where %s tell the tree', async (_what, rows) => {
    const { session, book } = sessionOn(rows);
    const asked = giveFile({ bytes: await fileOf(rows) });
    good(await session.open());
    expect([asked.files, syncsOf(book)]).toEqual([0, AN_OPENING]);
  });

  test.each<[string, () => Promise<FakeFile>]>([
    ['it is refused', async () => ({ bytes: await fileOf(), refuses: 'file' })],
    ['it is refused with an exception', async () => ({ bytes: await fileOf(), refuses: 'throws' })],
    ['a slice is refused', async () => ({ bytes: await fileOf(), refuses: 'slice' })],
    ['it is no workbook', () => Promise.resolve({ bytes: new Uint8Array(3000) })],
    ['it has no outline', async () => ({ bytes: await fileOf(ROWS, []) })],
    [
      'it was saved before rows moved',
      async () => ({ bytes: await fileOf([ROWS[0]!, ROWS[4]!, ...ROWS.slice(1, 4), ROWS[5]!]) }),
    ],
  ])('is left to the order of the rows where %s', async (_what, file) => {
    const { session } = sessionOn();
    const asked = giveFile(await file());
    expect(outline(opened(good(await session.open())).plan)).toEqual(BY_ORDER);
    expect(asked.files).toBe(1);
  });

  test.each<[string, Parameters<typeof openBook>[1]]>([
    ['which this Excel does not know', { sets: { ...floorSets, CompressedFile: '0' } }],
    ['which is not there', {}],
  ])('is left to the order of the rows without a way to the file, %s', async (_what, options) => {
    const { session, book } = sessionOn(ROWS, options);
    const asked = options?.sets === undefined ? { files: 0 } : giveFile({ bytes: await fileOf() });
    expect(outline(opened(good(await session.open())).plan)).toEqual(BY_ORDER);
    expect([asked.files, syncsOf(book)]).toEqual([0, AN_OPENING]);
    expect(codeOf(await book.port.savedSheet!('Piano'))).toBe('TG910');
  });
});
