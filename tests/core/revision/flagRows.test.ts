import { applyChanges, comparePlans, flagRows, questionId, rowMarks } from '../../../src/core/revision';
import type { FrozenPlan } from '../../../src/core/revision';
import type { TestCell } from '../../support/planGrids';
import { frozenOf } from './smallRevision';

type Rows = readonly (readonly TestCell[])[];
const O1 = ['Obiettivo', 'O1', 'Crescita', 0.6];
const O2 = ['Obiettivo', 'O2', 'Qualità', 0.4];
const I1 = ['Indicatore', 'I1', 'Imprese', 0.5, 'A', 'Quante', '9 N.', '10 N.', '>= 11 N.', '>= 12 N.'];
const I2 = ['Indicatore', 'I2', 'Tempi', 0.5, 'B', '', '', '3 gg', '<= 2 gg', ''];
const I3 = ['Indicatore', 'I3', 'Bandi', 1, 'C', '', '', '4 N.', '>= 5 N.', 'tra 1 e 5'];
const PLAN: Rows = [O1, I1, I2, O2, I3];

/** A row with one cell replaced. */
const but = (row: readonly TestCell[], column: number, cell: TestCell): readonly TestCell[] =>
  row.map((old, at) => (at === column ? cell : old));

/** The flags of one row in one line. */
function said(before: FrozenPlan, after: FrozenPlan, row: number, year = 2025): string {
  const flag = flagRows(before, after, year)[row];
  if (flag === undefined) return 'none';
  const years = [...flag.years].map(([of, { change, challenge }]) => `${of} ${change}, ${challenge}`);
  return [flag.change, flag.challenge, flag.others ? 'others' : '', ...years].join(' | ');
}

test.each<[string, readonly TestCell[], string]>([
  ['nothing', I1, ' |  | '],
  ['a harder target', but(I1, 8, '>= 13 N.'), 'target incrementato | più sfidante |  | 2025 incrementato, più sfidante'],
  ['an easier target', but(I1, 8, '>= 10 N.'), 'target diminuito | meno sfidante |  | 2025 diminuito, meno sfidante'],
  ['a target of later', but(I1, 9, '>= 13 N.'), 'target 2026 incrementato | 2026: più sfidante |  | 2026 incrementato, più sfidante'],
  ['both targets', but(but(I1, 8, '>= 10 N.'), 9, '>= 13 N.'), 'target diminuito; target 2026 incrementato | meno sfidante; 2026: più sfidante |  | 2025 diminuito, meno sfidante | 2026 incrementato, più sfidante'],
  ['an operator', but(I1, 8, '> 11 N.'), 'modificato | più sfidante |  | 2025 modificato, più sfidante'],
  ['a unit of a target', but(I1, 8, '>= 11 %'), 'modificato | non confrontabile |  | 2025 modificato, non confrontabile'],
  ['a target without an operator', but(I1, 8, '11 N.'), 'modificato | non confrontabile |  | 2025 modificato, non confrontabile'],
  ['no target', but(I1, 8, ''), 'modificato | non confrontabile |  | 2025 modificato, non confrontabile'],
  ['a name', but(I1, 2, 'Aziende'), 'modificato |  | others'],
  ['an algorithm', but(I1, 4, 'A2'), 'modificato |  | others'],
  ['a description', but(I1, 5, 'Quante?'), 'modificato |  | others'],
  ['a value', but(I1, 7, '11 N.'), 'modificato |  | others'],
  ['a weight', but(I1, 3, 0.4), 'modificato |  | '],
  ['a weight that fell to 0', but(I1, 3, 0), 'obiettivo eliminato |  | '],
  ['a weight at 0 beside a target', but(but(I1, 3, 0), 8, '>= 13 N.'), 'obiettivo eliminato |  |  | 2025 incrementato, più sfidante'],
  ['a weight that cannot be read', but(I1, 3, 'boh'), 'modificato |  | '],
])('%s of a row is flagged, and put back the row is as it was', (_what, row, expected) => {
  const [before, after] = [frozenOf(PLAN), frozenOf([O1, row, I2, O2, I3])];
  expect(said(before, after, 1)).toBe(expected);
  expect([0, 2, 3, 4].map((other) => said(before, after, other))).toEqual([' |  | ', ' |  | ', ' |  | ', ' |  | ']);
  const there = applyChanges(before, comparePlans(before, after));
  expect(comparePlans(there, after).changed).toEqual([]);
}); // prettier-ignore

test.each<[string, Rows, number, string]>([
  ['a weight that rose from 0', [O1, but(I1, 3, 0)], 1, 'obiettivo aggiunto |  | '],
  ['a row that was not there', [O1, I2], 1, 'obiettivo aggiunto |  | '],
  ['another year in force', [O1, but(I1, 9, '>= 11 N.')], 1, 'target 2026 incrementato | 2026: più sfidante |  | 2026 incrementato, più sfidante'],
])('%s', (_what, rows, row, expected) => {
  expect(said(frozenOf(rows), frozenOf([O1, I1]), row)).toBe(expected);
}); // prettier-ignore

test('the year in force is named first and without its number', () => {
  const after = frozenOf([O1, but(but(I1, 8, '>= 10 N.'), 9, '>= 13 N.')]);
  expect(said(frozenOf([O1, I1]), after, 1, 2026)).toBe(
    'target incrementato; target 2025 diminuito | più sfidante; 2025: meno sfidante |  | 2025 diminuito, meno sfidante | 2026 incrementato, più sfidante',
  );
});

test('every row carries the mark that it has in the revision, a new one a mark of its own', () => {
  const [before, after] = [frozenOf([O1, I2, I1, I1]), frozenOf([O1, I1, I1, I2, I3])];
  const [first, tempi, one, two] = rowMarks(before);
  const marks = flagRows(before, after, 2025).map(({ mark }) => mark);
  expect(marks).toEqual([first, one, two, tempi, `n${rowMarks(after)[4] ?? ''}`]);
  expect(new Set(marks).size).toBe(5);
});

test('a row that seems to be another is paired until someone says that it is not', () => {
  const [before, after] = [frozenOf(PLAN), frozenOf([O1, but(I1, 1, 'X1'), I2, O2, I3])];
  expect(said(before, after, 1)).toBe('modificato |  | others');
  const question = questionId(before.rows[1]!, after.rows[1]!);
  expect(question).toBe('O1 / I1 → O1 / X1');
  expect(flagRows(before, after, 2025, new Map([[question, false]]))[1]?.change).toBe('obiettivo aggiunto');
  expect(flagRows(before, after, 2025, new Map([[question, true]]))[1]?.change).toBe('modificato');
});

test('years that only one side has are no differences of its rows', () => {
  const before = frozenOf([O1, I1]);
  const after = { ...before, targetYears: [2025], rows: before.rows.map((row) => ({ ...row, targets: row.targets.slice(0, 1) })) }; // prettier-ignore
  expect(said(before, after, 1)).toBe(' |  | ');
});
