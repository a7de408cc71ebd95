import fc from 'fast-check';
import { mergeEdits } from '../../../src/core/checks';
import type { CellEdit, Fix } from '../../../src/core/diagnostics';

const edit = (before: CellEdit['before'], after: CellEdit['after'], row = 0, sheet = 'Piano'): CellEdit => ({
  sheet,
  row,
  column: 2,
  before,
  after,
});
const fix = (...edits: readonly CellEdit[]): Fix => ({ edits });
const after = (...fixes: readonly Fix[]) => mergeEdits(fixes).map((merged) => merged.after);

describe('edits of one cell', () => {
  test.each<[string, string, string, string, string]>([
    ['two parts', 'A1 + B1', 'A2 + B1', 'A1 + B2', 'A2 + B2'],
    ['whichever comes first', 'A1 + B1', 'A1 + B2', 'A2 + B1', 'A2 + B2'],
    ['longer and shorter', 'M-1 + N', 'M - 1 + N', 'M-1 + NN', 'M - 1 + NN'],
    ['one takes away, one adds', ' A + B', 'A + B', ' A + B2', 'A + B2'],
    ['the same twice', 'A', 'B', 'B', 'B'],
    ['one place, two contents: the first', 'A1', 'A2', 'A3', 'A2'],
    ['overlapping: the first', 'A1 B1', 'X', 'A1 B2', 'X'],
    ['nothing and something', 'A', 'A', 'B', 'B'],
  ])('%s', (_what, before, one, two, expected) => {
    expect(after(fix(edit(before, one)), fix(edit(before, two)))).toEqual([expected]);
  });

  test.each<[string, CellEdit, CellEdit]>([
    ['numbers', edit(1, 2), edit(1, 3)],
    ['a number and a text', edit(1, 'A'), edit(1, 'B')],
    ['a text and a number', edit('A', 2), edit('A', 'B')],
    ['a text and a number after it', edit('A', 'B'), edit('A', 2)],
    ['read at other moments, in other places', edit('A1 + B1', 'A2 + B1'), edit('A1 + C1', 'A1 + C2')],
    ['two additions at one place', edit('AB', 'AXB'), edit('AB', 'AYB')],
    ['read at other moments', edit('A1', 'A2'), edit('B1', 'B2')],
    ['a formula of ours and a text', { ...edit('=A', '=B'), isFormula: true }, edit('=A', '=A2')],
  ])('cannot be joined: %s', (_what, one, two) => {
    expect(mergeEdits([fix(one), fix(two)])).toEqual([one]);
  });
});

test('cells stay apart by row, column and sheet, in the order in which they are named', () => {
  const edits = [edit('A', 'B', 1), edit('A', 'C', 0), edit('A', 'D', 1, 'Misure')];
  expect(mergeEdits([fix(edits[0]!, edits[1]!), fix(edits[2]!), fix(edits[0]!)])).toEqual(edits);
});

test('edits of parts that do not touch are all carried out, in any order', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 2, maxLength: 6 });
  const law = fc.property(words, (texts) => {
    const before = texts.join(' + ');
    const fixes = texts.map((text, index) =>
      fix(
        edit(before, texts.map((other, at) => (at === index ? `${text.toUpperCase()}1` : other)).join(' + ')),
      ),
    );
    expect(after(...fixes)).toEqual([texts.map((text) => `${text.toUpperCase()}1`).join(' + ')]);
    expect(after(...[...fixes].reverse())).toEqual(after(...fixes));
  });
  fc.assert(law, { seed: 2025, numRuns: 100 });
});
