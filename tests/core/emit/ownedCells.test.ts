import { Frame, OWNED_COLUMNS } from '../../../src/core/emit';
import { ownedCells } from '../../../src/core/emit/ownedCells';
import { isOurs } from '../../../src/core/emit/revisionFlagCells';
import { columnName } from '../../../src/core/grid';
import type { RawCell } from '../../../src/core/grid';
import { readSmall } from '../../support/smallWorkbook';

const { emission } = readSmall({ plan: ['O1 - Obiettivo | 100', 'A - a | 100 | | 5 N. | >= 5 N.'] });
const { input } = emission!;
const PREVIOUS = OWNED_COLUMNS.findIndex(({ key }) => key === 'previous');
const FIRST = columnName(input.firstOwnedColumn);

/** What becomes of a cell beside the objective, where nothing is to be written, and how many findings it makes. */
function left(formula: string): readonly unknown[] {
  const column = input.firstOwnedColumn + PREVIOUS;
  const put = (rows: typeof input.planGrid.values, content: RawCell) =>
    rows.map((row, at) =>
      at === 1 ? [...row, ...Array<RawCell>(column - row.length).fill(''), content] : row,
    );
  const planGrid = { ...input.planGrid, values: put(input.planGrid.values, 7), formulas: put(input.planGrid.formulas, formula) }; // prettier-ignore
  const { contents, diagnostics } = ownedCells(new Frame({ ...input, planGrid }), 'native');
  return [contents[1]![PREVIOUS], diagnostics.map(({ code }) => code)];
}

describe('a formula beside a heading', () => {
  test.each(['=PIANO.ESITO(A1)', '=ISNUMBER(A1)', '=SUMPRODUCT(A1)', '=REPT("0",2)', '="tra"', '=1', '=0', `=${FIRST}2`])(
    'of ours is taken away: %s',
    (formula) => {
      expect(left(formula)).toEqual(['', []]);
    },
  ); // prettier-ignore

  test.each(['=10', '=01', '=A1=1', '=A1=0', '=05', '=A2', `=${FIRST}3`, '=SUM(A1:A2)'])(
    'of a person stays and is told: %s',
    (formula) => {
      expect(left(formula)).toEqual([null, ['TG107']]);
    },
  );
});

test.each<[string, Parameters<typeof isOurs>, boolean]>([
  ['a header', [{ kind: 'text', value: 'Variazione' }, true], true],
  ['a formula', ['=A1', false], true],
  ['the mark of other fields', [{ kind: 'text', value: 'x' }, false], true],
  ['a short key', [{ kind: 'text', value: 'k0123456789abcdef' }, false], true],
  ['the short key of a name', [{ kind: 'text', value: 'nk0123456789abcdef' }, false], true],
  ['a longer text that begins so', [{ kind: 'text', value: 'k0123456789abcdef0' }, false], false],
  ['a text that ends so', [{ kind: 'text', value: 'ok k0123456789abcdef' }, false], false],
  ['a note', [{ kind: 'text', value: 'nota' }, false], false],
  ['a number', [{ kind: 'number', value: 12 }, false], false],
])('among the flags, %s is ours or not', (_what, content, expected) => {
  expect(isOurs(...content)).toBe(expected);
});
