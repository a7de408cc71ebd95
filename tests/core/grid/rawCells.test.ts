import fc from 'fast-check';
import { cellAt, isFilledAt, rawTextAt } from '../../../src/core/grid';
import type { RawCell } from '../../../src/core/grid';
import { gridOf } from '../../support/planGrids';

const holding = (raw: RawCell) => ({ ...gridOf([['']]), values: [[raw]] });

test.each<[RawCell, boolean, string | undefined]>([
  ['', false, undefined],
  ['   ', false, undefined],
  ['\u00a0\t\n', false, undefined],
  ['\u200b', true, '\u200b'],
  [' a ', true, ' a '],
  ['#N/A', true, undefined],
  ['#1', true, '#1'],
  ['è', true, 'è'],
  [0, true, undefined],
  [false, true, undefined],
])('%j is filled: %s, and its text is %j', (raw, filled, text) => {
  expect([isFilledAt(holding(raw), 0, 0), rawTextAt(holding(raw), 0, 0)]).toEqual([filled, text]);
});

test('outside the picture there is nothing', () => {
  expect([isFilledAt(holding('a'), 1, 0), rawTextAt(holding('a'), 0, 1)]).toEqual([false, undefined]);
});

test('the short ways say what the cell says', () => {
  const raw = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(' ', '\t', '\u00a0', '#', 'a') }),
    fc.double(),
    fc.boolean(),
  );
  fc.assert(
    fc.property(raw, (value) => {
      const cell = cellAt(holding(value), 0, 0);
      expect(isFilledAt(holding(value), 0, 0)).toBe(cell.kind !== 'empty');
      expect(rawTextAt(holding(value), 0, 0)).toBe(cell.kind === 'text' ? cell.value : undefined);
    }),
    { seed: 20251129, numRuns: 2000 },
  );
});
