import { foldText, initialsOf, isProse, mayBegin, wordsOf, yearOf } from '../../../src/core/plan/wording';

describe('how a text may begin', () => {
  const INITIALS = initialsOf(['totale', 'subtotale']);
  test.each<[string, boolean]>([
    ['Totale', true],
    ['  «SUBTOTALE»', true],
    ['Ente', false],
    ['1.2 Totale', false],
    ['', false],
    ['- …', true],
    ['Ťotale', true],
    ['Élan', true],
  ])('%j: %s', (text, may) => {
    expect(mayBegin(text, INITIALS)).toBe(may);
  });

  test('a text without a letter begins as an empty word does', () => {
    expect([mayBegin(' - ', initialsOf([''])), mayBegin(' - ', INITIALS)]).toEqual([true, false]);
  });
});

describe('wording', () => {
  test.each<[string, string]>([
    ['Unità di misura', 'unita di misura'],
    ['  A1.2 – “X”  ', 'a1 2 x'],
    ['È già', 'e gia'],
    ['', ''],
    ['…', ''],
    [`${'a'.repeat(160)}b`, 'a'.repeat(160)],
  ])('%j: %j', (text, folded) => {
    expect([foldText(text), wordsOf(text)]).toEqual([folded, folded === '' ? [] : folded.split(' ')]);
  });

  test.each([
    [160, false],
    [161, true],
  ])('a text of %d characters is prose: %s', (length, prose) => {
    expect(isProse('a'.repeat(length))).toBe(prose);
  });

  test.each<[string | number, number | undefined]>([
    ['2025', 2025],
    [2025, 2025],
    ['1990', 1990],
    ['1989', undefined],
    [2100, 2100],
    [2101, undefined],
    ['02025', undefined],
    ['2025a', undefined],
    ['a2025', undefined],
    [2025.5, undefined],
  ])('%j names the year %s', (value, year) => {
    expect(yearOf(value)).toBe(year);
  });
});
