import type { Workbook } from 'exceljs';
import type { Opening, Session } from '../../../src/app';
import { expectedFlags } from '../../support/flagCells';
import { valueOf } from '../../support/filePort';
import { bookOf, sessionOn } from './smallBook';

const PLAN = [
  'O1 - Crescita | 60',
  'I1 - Imprese | 50 | A | 100 N. | >= 100 N. | >= 110 N.',
  'I2 - Tempi | 50 | B | 3 gg | <= 3 gg | <= 2 gg',
  'O2 - Qualità | 40',
  'I3 - Bandi | 70 | C | 4 N. | >= 5 N. | >= 5 N.',
  'I4 - Relazione | 30 | | 31-12-2024 | Entro 31-12-2025 |',
];

interface Flagged {
  readonly workbook: Workbook;
  readonly session: Session;
  readonly id: string;
}

async function flagged(): Promise<Flagged> {
  const workbook = bookOf(PLAN);
  const session = sessionOn(workbook);
  const { revision } = valueOf(await session.revisions.approve({ name: 'Approvato', note: '' }));
  valueOf(await session.revisions.flag(revision.id));
  return { workbook, session, id: revision.id };
}

const stale = ({ diagnostics }: Opening) => diagnostics.filter(({ code }) => code === 'TG608');

const opened = async (session: Session): Promise<Opening> => valueOf(await session.open());

const planOf = (workbook: Workbook) => workbook.getWorksheet('Piano')!;

type Edit = (workbook: Workbook) => void;

const type =
  (address: string, text: string): Edit =>
  (workbook) =>
    (planOf(workbook).getCell(address).value = text);

const insert =
  (row: number, line: string): Edit =>
  (workbook) =>
    planOf(workbook).spliceRows(row, 0, line.split('|').map((cell) => cell.trim() || null)); // prettier-ignore

/** Two rows change places in the user's own columns, as a sort does that leaves the others where they are. */
const swap: Edit = (workbook) => {
  for (const column of ['A', 'B', 'C', 'D', 'E', 'F']) {
    const [one, other] = [3, 4].map((row) => planOf(workbook).getCell(`${column}${row}`));
    [one!.value, other!.value] = [other!.value, one!.value];
  }
};

test.each<[string, Edit, number]>([
  ['nothing', () => undefined, 0],
  ['a target', type('E3', '>= 200 N.'), 0],
  ['a weight', type('B3', '0'), 0],
  ['a name', type('A3', 'I1 - Imprese nuove'), 1],
  ['a code', type('A3', 'I1bis - Imprese'), 1],
  ['an algorithm', type('C3', 'A / B'), 1],
  ['a published value', type('D3', '101 N.'), 1],
  ['a new row', insert(4, 'I9 - Corsi | 0 | D | 1 N. | >= 2 N. |'), 1],
  ['rows that changed places', swap, 2],
])('after %s flags of so many rows are out of date', async (_what, edit, count) => {
  const { workbook, session } = await flagged();
  edit(workbook);
  const found = stale(await opened(session));
  expect(found.map(({ params }) => params)).toEqual(count === 0 ? [] : [{ name: 'Approvato', count }]);
});

const EDITS: readonly [string, Edit][] = [
  ['a name', type('A3', 'I1 - Imprese nuove')],
  ['a new row', insert(4, 'I9 - Corsi | 0 | D | 1 N. | >= 2 N. |')],
  ['rows that changed places', swap],
];

/** Short keys and marks of other fields, the two contents of the flags that are no formulas. */
const settled = (workbook: Workbook): readonly string[] => {
  const sheet = planOf(workbook);
  const headers = sheet.getRow(1).values as readonly string[];
  const columns = ['Chiave', 'Altri campi'].map((header) => headers.lastIndexOf(header));
  return Array.from({ length: sheet.rowCount - 1 }, (_, row) =>
    columns.map((column) => sheet.getCell(row + 2, column).text).join(' '),
  );
};

test.each(EDITS)(
  'after %s one click renews them: the fix, Calcola and flagging again agree',
  async (_what, edit) => {
    const all = await Promise.all(
    [0, 1, 2].map(async (way) => {
      const { workbook, session, id } = await flagged();
      edit(workbook);
      const before = await opened(session);
      if (way === 0) valueOf(await session.fix(stale(before)));
      if (way === 1) valueOf(await session.calculate('native'));
      if (way === 2) valueOf(await session.revisions.flag(id));
      expect(stale(await opened(session))).toEqual([]);
      return [settled(workbook), expectedFlags(workbook).map(({ value }) => value)];
    }),
  ); // prettier-ignore
    expect(all[1]).toEqual(all[0]);
    expect(all[2]).toEqual(all[0]);
  },
);

test('a row below the last one has no fix of its own: the flags are written as a whole', async () => {
  const { workbook, session } = await flagged();
  insert(8, 'I5 - Corsi | 0 | D | 1 N. | >= 2 N. |')(workbook);
  const [found] = stale(await opened(session));
  expect(found?.params).toEqual({ name: 'Approvato', count: 1 });
  expect(found?.fix).toBeUndefined();
  valueOf(await session.calculate('native'));
  expect(stale(await opened(session))).toEqual([]);
});

test('a row that is said to be another one is no longer up to date', async () => {
  const { workbook, session, id } = await flagged();
  type('A3', 'I1bis - Imprese')(workbook);
  valueOf(await session.revisions.flag(id));
  expect(stale(await opened(session))).toEqual([]);
  const compared = valueOf(await session.revisions.compare({ kind: 'revision', id }, { kind: 'present' }));
  valueOf(await session.revisions.answer(compared.questions[0]!.id, false));
  expect(stale(await opened(session))).toHaveLength(1);
});

test('nothing is said of flags whose revision is gone, or that were taken away', async () => {
  const { workbook, session } = await flagged();
  type('A3', 'I1 - Imprese nuove')(workbook);
  const sheet = workbook.worksheets.find(({ name }) => name.startsWith('Revisione'))!;
  workbook.removeWorksheet(sheet.id);
  expect(stale(await opened(session))).toEqual([]);
  valueOf(await session.calculate('native'));
  valueOf(await session.revisions.unflag());
  expect(stale(await opened(session))).toEqual([]);
});
