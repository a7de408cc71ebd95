import { findPhrases, phraseBook } from '../../../src/core/plan/phrases';

describe('phrases in a text', () => {
  const book = phraseBook([
    { means: 'past', phrases: ['valore', 'risultato'], alone: ['cons'] },
    { means: 'wanted', phrases: ['valore atteso', 'valore atteso finale'] },
  ]);
  test.each<[string, readonly string[], readonly string[]]>([
    ['valore', ['past'], []],
    ['valore atteso', ['wanted'], []],
    ['valore finale', ['past'], ['finale']],
    ['valore atteso finale netto', ['wanted'], ['netto']],
    ['nuovo risultato del valore atteso', ['past', 'wanted'], ['nuovo', 'del']],
    ['cons', ['past'], []],
    ['cons finale', [], ['cons', 'finale']],
    ['atteso', [], ['atteso']],
  ])('%s: %j, beside %j', (text, found, rest) => {
    const phrases = findPhrases(text.split(' '), book);
    expect([[...phrases.found], phrases.rest]).toEqual([found, rest]);
  });
});
