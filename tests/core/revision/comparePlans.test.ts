import {
  alignRows,
  comparePlans,
  isEmpty,
  markOfRow,
  printFrozenWeight,
  unitWord,
} from '../../../src/core/revision';
import type { Changes, FieldChange, FrozenPlan, FrozenRow } from '../../../src/core/revision';
import { Decimal, ITALIAN_SEPARATORS, parseFieldValue, unitOf } from '../../../src/core/values';
import type { FieldValue } from '../../../src/core/values';
import { frozenOf } from './smallRevision';

const BLANK: FrozenRow = {
  kind: 'indicator',
  parent: -1,
  key: '',
  code: '',
  name: '',
  weight: { kind: 'missing' },
  description: '',
  algorithm: '',
  unit: '',
  history: [],
  targets: [],
  reason: '',
  sheetRow: undefined,
};

/** A row by its key, with what else it says. */
const row = (key: string, more: Partial<FrozenRow> = {}): FrozenRow => ({
  ...BLANK,
  key,
  code: key,
  ...more,
});

const planOf = (...rows: readonly FrozenRow[]): FrozenPlan => ({
  title: 'Piano',
  historyYears: [2024],
  targetYears: [2025],
  rows,
});

const fieldSaid = (change: FieldChange): string => {
  switch (change.field) {
    case 'target':
    case 'history':
      return `${change.field} ${change.year} ${change.before.kind} → ${change.after.kind}`;
    case 'weight':
      return `weight ${printFrozenWeight(change.before)} → ${printFrozenWeight(change.after)}`;
    case 'place':
      return `place ${change.before} → ${change.after} (${change.place.kind})`;
    default:
      return `${change.field} ${change.before} → ${change.after}`;
  }
};

const said = ({ changed, added, removed }: Changes): readonly string[] => [
  ...changed.map(
    ({ before, after, asked, fields }) =>
      `${before.key} → ${after.key}${asked ? '?' : ''}: ${fields.map(fieldSaid).join('; ')}`,
  ),
  ...added.map(({ key }) => `+ ${key}`),
  ...removed.map(({ key }) => `- ${key}`),
];

const O = (key: string, name: string, more: Partial<FrozenRow> = {}): FrozenRow => row(key, { kind: 'objective', name, ...more }); // prettier-ignore
const I = (key: string, name: string, algorithm: string, more: Partial<FrozenRow> = {}): FrozenRow => row(key, { name, algorithm, ...more }); // prettier-ignore

test.each<[string, readonly FrozenRow[], readonly FrozenRow[], readonly string[]]>([
  ['the same', [I('A', 'a', 'x')], [I('A', 'a', 'x')], []],
  ['a text', [I('A', 'a', 'x')], [I('A', 'a', 'y', { description: 'd', unit: 'N.' })], ['A → A: algorithm x → y; description  → d; unit  → N.']],
  ['a level', [O('A', 'a')], [row('A', { kind: 'area', name: 'a' })], ['A → A: level objective → area']],
  ['a weight', [row('A')], [row('A', { weight: { kind: 'weight', fraction: new Decimal('0.33333'), raw: '' } })], ['A → A: weight  → 33,333 %']],
  ['a recoded indicator', [I('A', 'a', 'x')], [I('B', 'a', 'x')], ['A → B?: code A → B']],
  ['another algorithm is another indicator', [I('A', 'a', 'x')], [I('B', 'a', 'y')], ['+ B', '- A']],
  ['another name is another indicator', [I('A', 'a', 'x')], [I('B', 'b', 'x')], ['+ B', '- A']],
  ['no algorithm tells nothing', [I('A', 'a', '')], [I('B', 'a', '')], ['+ B', '- A']],
  ['a recoded objective', [O('A', 'a')], [O('B', 'a')], ['A → B?: code A → B']],
  ['no name tells nothing', [O('A', '')], [O('B', '')], ['+ B', '- A']],
  ['another level is another row', [O('A', 'a')], [row('B', { kind: 'area', name: 'a' })], ['+ B', '- A']],
  ['two that are alike before', [I('A', 'a', 'x'), I('B', 'a', 'x')], [I('C', 'a', 'x')], ['+ C', '- A', '- B']],
  ['two that are alike after', [I('A', 'a', 'x')], [I('B', 'a', 'x'), I('C', 'a', 'x')], ['+ B', '+ C', '- A']],
  ['two of one key, turned', [I('A', 'a', 'x'), I('A', 'b', 'x')], [I('A', 'b', 'x'), I('A', 'a', 'x')], []],
  ['two of one key, one renamed', [I('A', 'a', 'x'), I('A', 'b', 'x')], [I('A', 'b', 'x'), I('A', 'c', 'x')], ['A → A: name a → c']],
  ['one of two of a key is gone', [I('A', 'a', 'x'), I('A', 'b', 'x')], [I('A', 'b', 'x')], ['- A']],
  ['one of a key comes twice', [I('A', 'a', 'x')], [I('A', 'b', 'x'), I('A', 'a', 'x')], ['+ A']],
  ['below a recoded objective', [O('A', 'a'), I('A/1', 'i', '', { parent: 0, code: '1' })], [O('B', 'a'), I('B/1', 'j', '', { parent: 0, code: '1' })], ['A → B?: code A → B', 'A/1 → B/1: name i → j']],
  ['below it without a code', [O('A', 'a'), I('A/i', 'i', '', { parent: 0, code: '' })], [O('B', 'a'), I('B/i', 'i', 'x', { parent: 0, code: '' })], ['A → B?: code A → B', 'A/i → B/i: algorithm  → x']],
  ['a moved indicator', [O('A', 'a'), O('B', 'b'), I('A/1', 'i', 'x', { parent: 0, code: '1' })], [O('A', 'a'), O('B', 'b'), I('B/1', 'i', 'x', { parent: 1, code: '1' })], ['A/1 → B/1?: place A - a → B - b (kept)']],
  ['moved below an added objective', [O('A', 'a'), I('A/1', 'i', 'x', { parent: 0, code: '1' })], [O('A', 'a'), row('C', { kind: 'objective', code: '', name: 'c' }), I('C/1', 'i', 'x', { parent: 1, code: '1' })], ['A/1 → C/1?: place A - a → c (added)', '+ C']],
  ['moved to the top', [O('A', ''), I('A/1', 'i', 'x', { parent: 0, code: '1' })], [O('A', ''), I('1', 'i', 'x')], ['A/1 → 1?: place A →  (top)']],
  ['moved down from the top', [O('A', 'a'), I('1', 'i', 'x')], [O('A', 'a'), I('A/1', 'i', 'x', { parent: 0, code: '1' })], ['1 → A/1?: place  → A - a (kept)']],
])('%s', (_what, before, after, expected) => {
  expect(said(comparePlans(planOf(...before), planOf(...after)))).toEqual(expected);
}); // prettier-ignore

test('rows are aligned in the order of the later plan', () => {
  const [before, after] = [planOf(row('A'), row('B'), row('C')), planOf(row('C'), row('D'), row('A'))];
  const { pairs, added, removed } = alignRows(before, after);
  expect([pairs, added, removed].map((list) => list.map((item) => ('key' in item ? item.key : item.after.key)))).toEqual([['C', 'A'], ['D'], ['B']]); // prettier-ignore
});

const value = (text: string): FieldValue => parseFieldValue(text, ITALIAN_SEPARATORS);

test.each([
  ['1.100 N.', '1100', true],
  ['1.100 N.', '1.101 N.', false],
  ['1 imprese', '1 corsi', false],
  ['2 gg', '2 giorni', true],
  ['31-12-2024', '31/12/2024', true],
  ['31-12-2024', '30-12-2024', false],
  ['31-12-2024', '5', false],
  ['5', '31-12-2024', false],
  ['Sì', 'si', true],
  ['Sì', 'No', false],
  ['Sì', '5', false],
  ['5', 'Sì', false],
  ['boh', 'boh ', true],
  ['boh', 'mah', false],
  ['boh', '5', false],
  ['5', 'boh', false],
  ['N/D', 'n.d.', true],
  ['N/D', '5', false],
  ...['#N/A', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', '#FIELD!', '#BUSY!', '#GETTING_DATA'].map((error): [string, string, boolean] => ['#DIV/0!', error, true]),
  ['#DIV/0!', 'boh', false],
  ['boh', '#DIV/0!', false],
] as [string, string, boolean][])('the values %j and %j are the same: %s', (first, second, same) => {
  const history = (text: string) => [{ year: 2024, value: value(text) }];
  const [before, after] = [planOf(row('A', { history: history(first) })), planOf(row('A', { history: history(second) }))];
  expect(comparePlans(before, after).changed.length === 0).toBe(same);
}); // prettier-ignore

test.each<[string, Partial<FrozenPlan>, boolean]>([
  ['nothing', {}, true],
  ['a title', { title: 'Altro' }, false],
  ['years of values', { historyYears: [2023, 2024] }, false],
  ['years of targets', { targetYears: [2026] }, false],
  ['a row added', { rows: [row('A'), row('B')] }, false],
  ['a row removed', { rows: [] }, false],
  ['one removed, one added', { rows: [row('B')] }, false],
  ['a row changed', { rows: [row('A', { unit: 'N.' })] }, false],
])('plans that differ in %s', (_what, more, same) => {
  const before = planOf(row('A'));
  expect(isEmpty(comparePlans(before, { ...before, ...more }))).toBe(same);
});

const HEAD = ['Indicatore', 'I1', 'Imprese'];
const TARGETS = ['A', '', '', '10 N.'];

test.each([
  [[1, '>= 5', '>= 5'], [1, '>= 6', '>= 4'], 2025, 'increased'],
  [[1, '>= 5', '>= 5'], [1, '>= 6', '>= 4'], 2026, 'decreased'],
  [[1, '>= 5', '>= 5'], [1, '>= 6', '>= 4'], 2030, 'increased'],
  [[1, '>= 5', '>= 5'], [1, '> 5', '>= 4'], 2025, 'decreased'],
  [[1, '>= 5', '>= 5'], [1, '> 5', '>= 5'], 2025, 'modified'],
  [[1, '>= 5', ''], [0, '>= 6', ''], 2025, 'removed'],
  [[0, '>= 5', ''], [1, '>= 4', ''], 2025, 'added'],
  [[0, '>= 5', ''], ['boh', '>= 5', ''], 2025, 'modified'],
  [['boh', '>= 5', ''], [1, '>= 5', ''], 2025, 'modified'],
  [['boh', '>= 5', ''], [0, '>= 5', ''], 2025, 'modified'],
  [[0.5, '>= 5', ''], [1, '>= 5', ''], 2025, 'modified'],
])('weight and targets %j, then %j, in %d in force: %s', (first, second, year, mark) => {
  const plan = ([weight = '', ...targets]: readonly (string | number)[]): FrozenPlan =>
    frozenOf([
      ['Obiettivo', 'O1', 'Crescita', 1],
      [...HEAD, weight, ...TARGETS, ...targets],
      ['Indicatore', 'I2', 'Corsi', 1, 'B', '', '', '3 N.', '>= 4 N.', '>= 4 N.'],
    ]);
  const [change] = comparePlans(plan(first), plan(second)).changed;
  expect(change && markOfRow(change, year)).toBe(mark);
});

test.each([
  ['N.', ''],
  ['n', ''],
  ['n°', ''],
  ['Nr', ''],
  ['nr.', ''],
  ['num.', ''],
  ['Numero', ''],
  ['no.', ''],
  ['', ''],
  ['Imprese', 'imprese'],
  ['EUR', '€'],
  ['giorni', 'gg'],
  ['H', 'ore'],
  ['%', '%'],
])('the unit "%s" is "%s" to whoever compares', (word, same) => expect(unitWord(unitOf(word))).toBe(same));

test.each([
  [{ kind: 'missing' } as const, ''],
  [{ kind: 'invalid', raw: 'boh' } as const, 'boh'],
  [{ kind: 'weight', fraction: new Decimal('0.5'), raw: '' } as const, '50,00 %'],
  [{ kind: 'weight', fraction: new Decimal('0.33335'), raw: '' } as const, '33,335 %'],
])('the weight %j is shown as "%s"', (weight, shown) => expect(printFrozenWeight(weight)).toBe(shown));
