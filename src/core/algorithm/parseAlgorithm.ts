import type { Span } from '../diagnostics';
import { Decimal, ITALIAN_SEPARATORS, ZERO, parseDecimalText } from '../values';
import type { CodeTable } from './codeTable';
import type { ArithmeticOperator, Expression, ParsedAlgorithm, SyntaxProblem } from './expression';
import type { Token } from './token';
import { tokenize } from './tokenize';

/** Parentheses and signs inside one another; deeper ones are a problem, so that no text can exhaust the stack. */
export const MAX_DEPTH = 256;

/** Where the parser stands. Once the text is given up, only the reason for that is reported. */
interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly problems: SyntaxProblem[];
  position: number;
  depth: number;
  givenUp: boolean;
}

/**
 * Reads an algorithm (scoring rules, algorithms and codes): numbers, codes, `+ - * /` and parentheses; never throws. The tree is always there; a place
 * that was not understood is an `error` node with its text, and a problem says where it is.
 */
export function parseAlgorithm(text: string, table: CodeTable): ParsedAlgorithm {
  const tokens = tokenize(text, table);
  const reading: Reading = { text, tokens, problems: [], position: 0, depth: 0, givenUp: false };
  const expression = parseWhole(reading);
  const codes = tokens.flatMap((token) => (token.kind === 'code' ? [token.code] : []));
  return { text, expression, codes: [...new Set(codes)], problems: reading.problems };
}

/** Only a parenthesis that was never opened can be left over: then the text as a whole is not understood. */
function parseWhole(reading: Reading): Expression {
  const expression = parseSum(reading);
  const rest = peek(reading);
  if (rest === undefined) return expression;
  report(reading, rest.span);
  return errorNode(reading, { start: 0, end: reading.text.length });
}

function parseSum(reading: Reading): Expression {
  let left = parseProduct(reading);
  for (;;) {
    const operator = takeOperator(reading, '+', '-');
    if (operator === undefined) return left;
    left = binary(operator, left, parseProduct(reading));
  }
}

function parseProduct(reading: Reading): Expression {
  let left = parseOperand(reading);
  for (;;) {
    const operator = takeOperator(reading, '*', '/');
    if (operator !== undefined) left = binary(operator, left, parseOperand(reading));
    else if (isOperandStart(peek(reading))) left = parseSideBySide(reading, left);
    else return left;
  }
}

/** Two operands without an operator, as in `A (B)`: one error over both. */
function parseSideBySide(reading: Reading, left: Expression): Expression {
  const next = peek(reading);
  if (next !== undefined) report(reading, next.span);
  const right = parseOperand(reading);
  return errorNode(reading, { start: left.span.start, end: right.span.end });
}

function parseOperand(reading: Reading): Expression {
  const token = peek(reading);
  if (token?.kind === 'number') return numberNode(reading, token);
  if (token?.kind === 'code') {
    reading.position += 1;
    return token;
  }
  if (token?.kind === 'open') return nested(reading, token.span, parseGroup);
  if (token?.kind === 'operator' && token.operator === '-') return nested(reading, token.span, parseNegation);
  return missingOperand(reading);
}

/** Goes one level down, or gives the rest of the text up where that is too deep. */
function nested(
  reading: Reading,
  start: Span,
  parse: (reading: Reading, start: Span) => Expression,
): Expression {
  if (reading.depth >= MAX_DEPTH) {
    reading.problems.splice(0, reading.problems.length, { near: slice(reading, start), span: start });
    reading.position = reading.tokens.length;
    reading.givenUp = true;
    return errorNode(reading, { start: start.start, end: reading.text.trimEnd().length });
  }
  reading.position += 1;
  reading.depth += 1;
  const expression = parse(reading, start);
  reading.depth -= 1;
  return expression;
}

function parseNegation(reading: Reading, start: Span): Expression {
  const operand = parseOperand(reading);
  return { kind: 'negate', operand, span: { start: start.start, end: operand.span.end } };
}

function parseGroup(reading: Reading, start: Span): Expression {
  const inner = parseSum(reading);
  const close = peek(reading);
  if (close?.kind === 'close') {
    reading.position += 1;
    return { kind: 'group', inner, span: { start: start.start, end: close.span.end } };
  }
  report(reading, start);
  return errorNode(reading, { start: start.start, end: inner.span.end });
}

function numberNode(reading: Reading, token: Token & { readonly kind: 'number' }): Expression {
  reading.position += 1;
  const number = parseDecimalText(token.text, ITALIAN_SEPARATORS);
  return {
    kind: 'number',
    value: number.ok ? number.value.amount : new Decimal(ZERO),
    text: token.text,
    span: token.span,
  };
}

/** Nothing stands where an operand is due: reported at what stands there instead, or at the last word of the text. */
function missingOperand(reading: Reading): Expression {
  const last = reading.tokens[reading.tokens.length - 1]?.span ?? { start: 0, end: 0 };
  const here = peek(reading)?.span;
  report(reading, here ?? last);
  const start = here?.start ?? last.end;
  return errorNode(reading, { start, end: start });
}

const peek = ({ tokens, position }: Reading): Token | undefined => tokens[position];

const slice = ({ text }: Reading, { start, end }: Span): string => text.slice(start, end);

const errorNode = (reading: Reading, span: Span): Expression => ({
  kind: 'error',
  raw: slice(reading, span),
  span,
});

const isOperandStart = (token: Token | undefined): boolean =>
  token?.kind === 'number' || token?.kind === 'code' || token?.kind === 'open';

/** Notes a problem; a place where an operand is missing on either side is one problem. */
function report(reading: Reading, span: Span): void {
  const isKnown = reading.problems[reading.problems.length - 1]?.span.start === span.start;
  if (!reading.givenUp && !isKnown) reading.problems.push({ near: slice(reading, span), span });
}

function takeOperator(
  reading: Reading,
  ...wanted: readonly ArithmeticOperator[]
): ArithmeticOperator | undefined {
  const token = peek(reading);
  if (token?.kind !== 'operator' || !wanted.includes(token.operator)) return undefined;
  reading.position += 1;
  return token.operator;
}

const binary = (operator: ArithmeticOperator, left: Expression, right: Expression): Expression => ({
  kind: 'binary',
  operator,
  left,
  right,
  span: { start: left.span.start, end: right.span.end },
});
