import { proseOf } from '../../../src/core/plan/algorithmCell';
import { gridOf } from '../../support/planGrids';

/** Description and algorithm of a row with these cells, `|` between them. */
const read = (cells: readonly string[], fields: { description?: number; algorithm?: number }) => {
  const { description, algorithm } = proseOf(gridOf([cells]), 0, fields);
  return `${JSON.stringify(description)} | ${JSON.stringify(algorithm)}`;
};

test.each<[string, string, string]>([
  ['a description of one line', 'Tempo', '"Tempo" | ""'],
  ['its last line is the algorithm', 'Tempo\nGG', '"Tempo" | "GG"'],
  ['of several', 'Tempo\nmedio\nGG', '"Tempo\\nmedio" | "GG"'],
  ['broken after an operator', 'Tempo\nGG +\nPR', '"Tempo" | "GG + PR"'],
  ['broken twice', 'Tempo\nGG /\n(\nPR', '"Tempo" | "GG / ( PR"'],
  ['broken after an operator and a blank', 'Tempo\nGG - \nPR', '"Tempo" | "GG - PR"'],
  ['broken after an operator alone', 'Tempo\n*\nPR', '"Tempo" | "* PR"'],
  ['a word that ends in a hyphen is no operator', 'Tempo-\nGG', '"Tempo-" | "GG"'],
  ['an operator within a line breaks nothing', 'a + b\nGG', '"a + b" | "GG"'],
  ['every line open: no description is left, so it is one', 'GG +\nPR', '"GG +\\nPR" | ""'],
  ['a blank line between', 'Tempo\n\nGG', '"Tempo" | "GG"'],
  ['blanks around', '  Tempo \n  GG  ', '"Tempo" | "GG"'],
  ['Windows breaks', 'Tempo\r\nGG', '"Tempo" | "GG"'],
  ['old breaks', 'Tempo\rGG', '"Tempo" | "GG"'],
  ['nothing', '', '"" | ""'],
])('a column of descriptions alone: %s', (_what, cell, expected) => {
  expect(read([cell], { description: 0 })).toBe(expected);
});

test.each<[string, string, string]>([
  ['one line', 'GG', '"" | "GG"'],
  ['several', 'Tempo\nGG', '"Tempo" | "GG"'],
  ['every line open', 'GG +\nPR', '"" | "GG + PR"'],
  ['nothing', '', '"" | ""'],
])('a column of algorithms alone, or of both: %s', (_what, cell, expected) => {
  expect(read([cell], { algorithm: 0 })).toBe(expected);
  expect(read([cell], { description: 0, algorithm: 0 })).toBe(expected);
});

test.each<[string, string, string, string]>([
  ['each its own', 'Tempo\nmedio', 'GG', '"Tempo\\nmedio" | "GG"'],
  ['the algorithm on several lines', 'Tempo', 'GG\n\n + PR ', '"Tempo" | "GG + PR"'],
  ['no algorithm', 'Tempo\nGG', '', '"Tempo\\nGG" | ""'],
])('columns of their own: %s', (_what, description, algorithm, expected) => {
  expect(read([description, algorithm], { description: 0, algorithm: 1 })).toBe(expected);
});

test('no columns', () => {
  expect(read(['Tempo'], {})).toBe('"" | ""');
});
