import { buildCodeTable } from '../../../src/core/algorithm';
import { codesAt } from '../../../src/core/algorithm/codeTable';

/** The codes found at a place, each with its end. */
const found = (codes: readonly string[], text: string, start = 0): string =>
  codesAt(buildCodeTable(codes), text, start)
    .map(({ code, end }) => `${code} ${end}`)
    .join(', ');

test.each([
  [['A'], 'A + B', 0, 'A 1'],
  [['A', 'AB', 'ABC'], 'ABC', 0, 'ABC 3, AB 2, A 1'],
  [['A'], 'BA', 1, 'A 2'],
  [['A'], 'BA', 0, ''],
  [['A'], '', 0, ''],
  [['', ' '], ' A', 0, ''],
  [[' A '], 'A', 0, ' A  1'],
  [['A B', 'A  B'], 'A B', 0, 'A B 3'],
  [['A  B', 'A B'], 'A B', 0, 'A  B 3'],
  [['A B'], 'A \t\n  B C', 0, 'A B 7'],
  [['A B'], 'A\u00a0B', 0, 'A B 3'],
  [['A\u00a0B'], 'A B', 0, 'A\u00a0B 3'],
  [['A', 'A B'], 'A    B', 0, 'A B 6, A 1'],
  [['AB'], 'A', 0, ''],
  [['Qualità dei Servizi'], 'Qualità dei Servizi', 0, 'Qualità dei Servizi 19'],
])('of %j in %j from %d: %s', (codes, text, start, expected) =>
  expect(found(codes, text, start)).toBe(expected),
);

test('a code ends only where it may', () => {
  const table = buildCodeTable(['A', 'AB', 'ABC']);
  expect(codesAt(table, 'ABC', 0, (end) => end === 2).map(({ code }) => code)).toEqual(['AB']);
});

test('a text is searched no further than the longest code', () => {
  const asked: number[] = [];
  codesAt(buildCodeTable(['ABC']), 'ABCDEFGH', 0, (end) => asked.push(end) > 0);
  expect(Math.max(...asked)).toBeLessThanOrEqual(4);
});
