import type { ArithmeticOperator } from './expression';

/** One blank of any kind, no-break blanks and line breaks among them. */
export const BLANK = /\s/;

/** Beyond these codes blanks are looked up; below, only the plain blank and the five marks from tab to carriage return are some. */
const LAST_PLAIN = 0x7f;

/** True where a character is a blank; outside the text there is none. */
export function isBlankAt(text: string, position: number): boolean {
  const code = text.charCodeAt(position);
  if (code > LAST_PLAIN) return BLANK.test(text.charAt(position));
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

const OPERATORS: ReadonlyMap<string, ArithmeticOperator> = new Map([
  ['+', '+'],
  ['-', '-'],
  ['\u2212', '-'],
  ['*', '*'],
  ['×', '*'],
  ['·', '*'],
  ['/', '/'],
  ['÷', '/'],
]);

/** The operator a character stands for, undefined for any other character. */
export const operatorAt = (text: string, position: number): ArithmeticOperator | undefined =>
  OPERATORS.get(text.charAt(position));

/** The first place from `start` on that holds no blank; the length of the text where only blanks are left. */
export function skipBlanks(text: string, start: number): number {
  let position = start;
  while (isBlankAt(text, position)) position += 1;
  return position;
}

/** Outside the text, a blank or a parenthesis: what separates an operator from codes, which may hold operators themselves. */
const isOpen = (character: string): boolean =>
  character === '' || character === '(' || character === ')' || BLANK.test(character);

/**
 * True for a parenthesis, and for an operator that cannot belong to a code: with a blank, a parenthesis or an end of the text on both sides (after it
 * also another operator), or against the outside of a parenthesis.
 */
export function isBreak(text: string, position: number): boolean {
  const character = text.charAt(position);
  if (character === '(' || character === ')') return true;
  if (operatorAt(text, position) === undefined) return false;
  const before = position === 0 ? '' : text.charAt(position - 1);
  const after = text.charAt(position + 1);
  const endsHere = isOpen(after) || operatorAt(text, position + 1) !== undefined;
  return (isOpen(before) && endsHere) || before === ')' || after === '(';
}
