import { UNIT_WORDS, sameKind, unitOf } from '../../../src/core/values';

describe('unitOf', () => {
  test.each([
    ['%', 'percent'],
    ['€', 'money'],
    ['EUR', 'money'],
    ['Euro', 'money'],
    ['gg', 'days'],
    ['GG.', 'days'],
    ['giorni', 'days'],
    ['h', 'hours'],
    ['Ore', 'hours'],
    ['N.', 'number'],
    ['imprese', 'number'],
    ['giorni lavorativi', 'number'],
    ['', 'number'],
    ['constructor', 'number'],
  ])('%j is of kind %s and keeps its word', (word, kind) => expect(unitOf(word)).toEqual({ kind, word }));

  test('no word stands in two lists, and all are in lower case', () => {
    const words = Object.values(UNIT_WORDS).flat();
    expect(new Set(words).size).toBe(words.length);
    expect(words).toEqual(words.map((word) => word.toLowerCase()));
  });
});

test.each([
  ['%', '%', true],
  ['gg', 'giorni', true],
  ['gg', 'ore', false],
  ['€', '', true],
  ['', 'ore', true],
  ['', '', true],
  ['N.', 'imprese', true],
  ['N.', '€', false],
  ['€', 'imprese', false],
  ['', '%', false],
  ['%', '', false],
  ['%', 'N.', false],
  ['gg', '%', false],
])('%j and %j are of the same kind: %s', (one, other, same) => {
  expect(sameKind(unitOf(one), unitOf(other))).toBe(same);
});

test('a date or a flag has no word either, and is no bare number', () => {
  for (const kind of ['date', 'flag'] as const)
    expect([sameKind({ kind, word: '' }, unitOf('€')), sameKind(unitOf('€'), { kind, word: '' })]).toEqual([
      false,
      false,
    ]);
});
