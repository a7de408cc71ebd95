import type { FillPattern } from 'exceljs';
import { snapshotOf } from '../../../scripts/xlsx';
import { verifyRanges } from '../../../src/app';
import { FLAG_FILLS, LEGEND } from '../../../src/core/emit';
import { valueOf } from '../../support/filePort';
import { flagBlockOf, revisionIn } from '../../support/flagCells';
import { bookOf, sessionOn } from './smallBook';

const PLAN = [
  'O1 - Crescita | 100',
  'I1 - Imprese | 50 | A | 100 N. | >= 100 N. | >= 110 N.',
  'I2 - Tempi | 50 | B | 3 gg | <= 3 gg | <= 2 gg',
];

async function flaggedBook() {
  const workbook = bookOf(PLAN);
  const session = sessionOn(workbook);
  const { revision } = valueOf(await session.revisions.approve({ name: 'Approvato', note: '' }));
  valueOf(await session.revisions.flag(revision.id));
  return { workbook, session, revision };
}

const findingsOf = async (session: ReturnType<typeof sessionOn>): Promise<readonly string[]> =>
  valueOf(await session.open()).diagnostics.map(({ code, at }) => `${code} ${JSON.stringify(at)}`);

test('flags are no part of the plan: the same is read, found and verified with them and without', async () => {
  const plain = sessionOn(bookOf(PLAN));
  valueOf(await plain.calculate('native'));
  const { workbook, session } = await flaggedBook();
  expect(await findingsOf(session)).toEqual(await findingsOf(plain));
  const grid = snapshotOf(workbook).sheets.find((sheet) => sheet.grid.sheet === 'Piano')!.grid;
  const without = grid.values.map((row) => row.slice(0, 6));
  const codes = (values: typeof grid.values): readonly string[] =>
    verifyRanges(values, []).map(({ code, at }) => `${code} ${JSON.stringify(at)}`);
  expect(codes(grid.values)).toEqual(codes(without));
});

test('a revision sheet and the register are no plans, even where they are all there is', async () => {
  const { workbook, session, revision } = await flaggedBook();
  valueOf(await session.revisions.writeRegister(revision.id));
  workbook.removeWorksheet(workbook.getWorksheet('Piano')!.id);
  expect(valueOf(await session.open()).kind).toBe('noPlan');
});

test('the sheet of the flagged revision may be renamed and moved; when it is deleted, that is said', async () => {
  const { workbook, session, revision } = await flaggedBook();
  const sheet = workbook.getWorksheet(revision.sheet)!;
  sheet.name = 'Approvato a gennaio';
  sheet.spliceRows(1, 0, [], ['Nota di chi archivia']);
  const moved = valueOf(await session.revisions.overview()).revisions[0];
  expect([moved?.sheet, moved?.id, moved?.diagnostics]).toEqual(['Approvato a gennaio', revision.id, []]);
  expect(revisionIn(workbook).plan.rows).toHaveLength(3);
  workbook.removeWorksheet(sheet.id);
  const { revisions, flagged, diagnostics } = valueOf(await session.revisions.overview());
  expect(revisions).toEqual([]);
  expect(flagged).toBe(revision.id);
  expect(diagnostics.map(({ code, params }) => [code, params])).toEqual([['TG604', { name: 'Approvato' }]]);
});

test('a cell of the user where the flags would go stays, and is named', async () => {
  const workbook = bookOf(PLAN);
  const session = sessionOn(workbook);
  valueOf(await session.calculate('native'));
  const { revision } = valueOf(await session.revisions.approve({ name: 'Approvato', note: '' }));
  const { workbook: other } = await flaggedBook();
  const column = other.getWorksheet('Piano')!.getRow(1).values as readonly string[];
  const at = column.indexOf('Variazione');
  workbook.getWorksheet('Piano')!.getCell(3, at).value = 'una mia nota';
  const report = valueOf(await session.revisions.flag(revision.id));
  expect(
    report.opened.diagnostics.filter(({ code }) => code === 'TG107').map(({ params }) => params),
  ).toEqual([{ text: 'una mia nota' }]);
  expect(workbook.getWorksheet('Piano')!.getCell(3, at).value).toBe('una mia nota');
  valueOf(await session.revisions.unflag());
  expect(workbook.getWorksheet('Piano')!.getCell(3, at).value).toBe('una mia nota');
});

/** Places are 1-based rows and columns from Variazione on. */
test.each([
  [
    'above the header where there is room',
    6,
    [
      [2, 0],
      [3, 0],
      [4, 0],
      [5, 0],
    ],
  ],
  [
    'in the header beside Sfida where there is none',
    0,
    [
      [1, 2],
      [1, 3],
      [1, 4],
      [1, 5],
    ],
  ],
])('the legend stands %s, in the fills of the marks', async (_where, rows, places) => {
  const workbook = bookOf(PLAN);
  const sheet = workbook.getWorksheet('Piano')!;
  if (rows > 0) sheet.spliceRows(1, 0, ...Array.from({ length: rows }, () => []));
  const session = sessionOn(workbook);
  const { revision } = valueOf(await session.revisions.approve({ name: 'Approvato', note: '' }));
  valueOf(await session.revisions.flag(revision.id));
  const first = flagBlockOf(workbook).column + 1;
  const shown = places.map(([row = 0, offset = 0]) => {
    const { text, fill } = sheet.getCell(row, first + offset);
    return [text, (fill as FillPattern | undefined)?.fgColor?.argb];
  });
  expect(shown).toEqual(LEGEND.map(([mark, words]) => [words, `FF${FLAG_FILLS[mark].fill.slice(1)}`]));
});
