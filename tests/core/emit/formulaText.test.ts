import {
  choose,
  guardText,
  isOneOf,
  matchLiteral,
  numberArray,
  textArray,
  textLiteral,
} from '../../../src/core/emit/formulaText';

const long = (length: number): string => 'x'.repeat(length);

test.each([
  ['', '""'],
  ['a', '"a"'],
  ['say "no"', '"say ""no"""'],
  [long(255), `"${long(255)}"`],
  [long(256), `"${long(255)}"&"x"`],
  [long(600), `"${long(255)}"&"${long(255)}"&"${long(90)}"`],
])('the text %j in a formula', (text, literal) => expect(textLiteral(text)).toBe(literal));

test.each([
  ['A1.2', '"A1.2"'],
  ['a*b?c~', '"a~*b~?c~~"'],
])('the key %j for MATCH', (text, literal) => expect(matchLiteral(text)).toBe(literal));

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM', "'@SUM"],
  ["'text", "''text"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ['a=1', 'a=1'],
  ['', ''],
  [-1, -1],
  [true, true],
])('%j is written as %j', (typed, written) => expect(guardText(typed)).toBe(written));

test.each([
  [textArray(['a', 'b"']), '{"a","b"""}'],
  [numberArray([1, 2.5]), '{1,2.5}'],
  [isOneOf('A1', ['sì', 'no']), 'ISNUMBER(FIND("%"&A1&"%","%sì%no%"))'],
  [choose([], '0'), '0'],
  [
    choose(
      [
        ['A1', '1'],
        ['A2', '2'],
      ],
      '0',
    ),
    'IF(A1,1,IF(A2,2,0))',
  ],
])('%s', (formula, expected) => expect(formula).toBe(expected));
