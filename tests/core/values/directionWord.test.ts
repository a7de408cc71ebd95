import { ITALIAN_SEPARATORS, directionWord, parseTarget } from '../../../src/core/values';

test.each([
  ['', ''],
  ['n.d.', 'N/D'],
  ['>= 5 N.', '>='],
  ['≤ 5 N.', '<='],
  ['5 N.', '='],
  ['tra 1 e 5', 'tra'],
  ['Entro 31-12-2025', 'entro'],
  ['Sì', 'sì/no'],
  ['circa 5', '?'],
])('the direction of "%s" is "%s"', (target, word) => {
  expect(directionWord(parseTarget(target, ITALIAN_SEPARATORS))).toBe(word);
});
