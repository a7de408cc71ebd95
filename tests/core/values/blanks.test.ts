import { foldBlanks } from '../../../src/core/values/blanks';

test.each([
  ['', ''],
  ['  ', ''],
  [' a ', 'a'],
  ['a b', 'a b'],
  ['a  b', 'a b'],
  ['a\tb', 'a b'],
  ['a\u00a0b', 'a b'],
  ['a \n b  c', 'a b c'],
])('%j becomes %j', (text, folded) => expect(foldBlanks(text)).toBe(folded));
