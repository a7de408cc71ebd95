import { isBreak, operatorAt, skipBlanks } from '../../../src/core/algorithm/characters';

test.each([
  ['A + B', 2, true],
  ['A +B', 2, false],
  ['A+ B', 1, false],
  ['A+B', 1, false],
  ['A +', 2, true],
  ['+ A', 0, true],
  ['+A', 0, false],
  ['-', 0, true],
  ['A+', 1, false],
  ['(A)', 0, true],
  ['(A)', 2, true],
  ['(A)', 1, false],
  ['A B', 1, false],
  ['(A)*B', 3, true],
  ['A*(B)', 1, true],
  ['(+A)', 1, false],
  ['(+ A)', 1, true],
  ['(A +)', 3, true],
  ['A *-B', 2, true],
  ['A*-B', 1, false],
  ['A * -B', 2, true],
  ['A * -B', 4, false],
  ['A\u00a0+\tB', 2, true],
  ['A × B', 2, true],
])('in %j place %d separates: %s', (text, position, separates) => {
  expect(isBreak(text, position)).toBe(separates);
});

test.each([
  ['+', '+'],
  ['-', '-'],
  ['\u2212', '-'],
  ['*', '*'],
  ['×', '*'],
  ['·', '*'],
  ['/', '/'],
  ['÷', '/'],
  ['x', undefined],
  ['', undefined],
])('%j stands for %s', (character, operator) => {
  expect(operatorAt(`A${character}`, 1)).toBe(operator);
});

test.each([
  ['  A', 0, 2],
  ['A  ', 1, 3],
  ['A', 0, 0],
  ['', 0, 0],
  ['\u00a0\n\tA', 1, 3],
])('in %j the first place from %d that is not blank is %d', (text, start, place) => {
  expect(skipBlanks(text, start)).toBe(place);
});
