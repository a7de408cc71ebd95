import type { Span } from '../diagnostics';
import { ITALIAN_SEPARATORS, parseDecimalText } from '../values';
import { isBreak, operatorAt, skipBlanks } from './characters';
import { codesAt } from './codeTable';
import type { CodeTable } from './codeTable';
import { splitGlued } from './splitGlued';
import type { Token } from './token';

/**
 * Cuts an algorithm into words (scoring rules, algorithms and codes). Where an operand is due, the longest known code that is whole counts; what is no
 * known code goes up to the next operator between blanks, the next parenthesis or the end, and is a number, known codes and numbers
 * joined by operators without blanks, or else one code that nobody knows. Nothing of the text is lost but blanks.
 */
export function tokenize(text: string, table: CodeTable): readonly Token[] {
  const tokens: Token[] = [];
  let position = skipBlanks(text, 0);
  while (position < text.length) {
    const previous = tokens[tokens.length - 1];
    const operandDue = previous === undefined || previous.kind === 'operator' || previous.kind === 'open';
    for (const token of tokensAt(text, position, table, operandDue)) tokens.push(token);
    position = skipBlanks(text, tokens[tokens.length - 1]?.span.end ?? text.length);
  }
  return tokens;
}

function tokensAt(text: string, start: number, table: CodeTable, operandDue: boolean): readonly Token[] {
  const span = { start, end: start + 1 };
  const known = operandDue ? knownCodeAt(text, start, table) : undefined;
  if (known !== undefined) return [known];
  if (text.charAt(start) === '(') return [{ kind: 'open', span }];
  if (text.charAt(start) === ')') return [{ kind: 'close', span }];
  const operator = operatorAt(text, start);
  return operator === undefined
    ? segmentTokens(text, segmentAt(text, start), table)
    : [{ kind: 'operator', operator, span }];
}

/** The longest known code from here that ends where a code must end: before a break, or at the end of the text. */
function knownCodeAt(text: string, start: number, table: CodeTable): Token | undefined {
  const [match] = codesAt(table, text, start, (end) => {
    const next = skipBlanks(text, end);
    return next === text.length || isBreak(text, next);
  });
  return match && { kind: 'code', code: match.code, span: { start, end: match.end } };
}

/** From here to the next break, without the blanks before it. */
function segmentAt(text: string, start: number): Span {
  let end = start;
  while (end < text.length && !isBreak(text, end)) end += 1;
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

function segmentTokens(text: string, span: Span, table: CodeTable): readonly Token[] {
  const typed = text.slice(span.start, span.end);
  if (parseDecimalText(typed, ITALIAN_SEPARATORS).ok) return [{ kind: 'number', text: typed, span }];
  return splitGlued(text, span, table) ?? [{ kind: 'code', code: typed.replace(/\s+/g, ' '), span }];
}
