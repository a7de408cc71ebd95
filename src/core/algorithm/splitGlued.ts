import type { Span } from '../diagnostics';
import { ITALIAN_SEPARATORS, parseDecimalText } from '../values';
import { BLANK, operatorAt, skipBlanks } from './characters';
import { codesAt } from './codeTable';
import type { CodeTable } from './codeTable';
import type { ArithmeticOperator } from './expression';
import type { Token } from './token';

type Operand = Token & { readonly kind: 'number' | 'code' };

/** An operand that can stand at a place because everything after it can be read too. */
interface Piece {
  readonly operand: Operand;
  readonly joint: Joint | undefined;
}

/** The operator after an operand, and where the next operand begins. */
interface Joint {
  readonly operator: ArithmeticOperator;
  readonly span: Span;
  readonly next: number;
}

const DIGITS = /[\d.,]+/y;

/**
 * Cuts `A+B` or `A*1000/B` where every part is a known code or a number; undefined where one is not, as codes may hold operators. A `+` or `-`
 * without any blank cuts only between two codes: `EUREKA.anno-1` is a code of its own even where nobody knows it. Works from the right, so
 * that each place is looked at once.
 */
export function splitGlued(text: string, span: Span, table: CodeTable): readonly Token[] | undefined {
  const pieces = new Map<number, Piece>();
  for (const start of operandStarts(text, span)) {
    const piece = pieceAt(text, { start, end: span.end }, table, pieces);
    if (piece !== undefined) pieces.set(start, piece);
  }
  const tokens: Token[] = [];
  let piece = pieces.get(span.start);
  while (piece !== undefined) {
    const { operand, joint } = piece;
    tokens.push(operand);
    if (joint !== undefined) tokens.push({ kind: 'operator', operator: joint.operator, span: joint.span });
    piece = joint && pieces.get(joint.next);
  }
  return tokens.length === 0 ? undefined : tokens;
}

/** Places where an operand may begin, the rightmost first. */
function operandStarts(text: string, span: Span): readonly number[] {
  const starts: number[] = [];
  for (let position = span.end - 1; position > span.start; position -= 1) {
    if (operatorAt(text, position) !== undefined) starts.push(skipBlanks(text, position + 1));
  }
  return [...starts, span.start];
}

function pieceAt(
  text: string,
  span: Span,
  table: CodeTable,
  pieces: ReadonlyMap<number, Piece>,
): Piece | undefined {
  for (const operand of operandsAt(text, span, table)) {
    const position = skipBlanks(text, operand.span.end);
    if (position >= span.end) return { operand, joint: undefined };
    const operator = operatorAt(text, position);
    if (operator === undefined) continue;
    const next = skipBlanks(text, position + 1);
    const after = pieces.get(next)?.operand;
    if (after === undefined || belongsToCode(text, position, operand, after)) continue;
    return { operand, joint: { operator, span: { start: position, end: position + 1 }, next } };
  }
  return undefined;
}

/** Known codes within the span from its start, the longest first, and the number that stands there. */
function operandsAt(text: string, { start, end }: Span, table: CodeTable): readonly Operand[] {
  const codes = codesAt(table, text, start)
    .filter((match) => match.end <= end)
    .map((match): Operand => ({ kind: 'code', code: match.code, span: { start, end: match.end } }));
  DIGITS.lastIndex = start;
  const digits = DIGITS.exec(text)?.[0] ?? '';
  if (!parseDecimalText(digits, ITALIAN_SEPARATORS).ok) return codes;
  return [...codes, { kind: 'number', text: digits, span: { start, end: start + digits.length } }];
}

/** True for the `-` of `A-1`: in a code it is part of the name, and to guess otherwise would give a wrong value silently. */
function belongsToCode(text: string, position: number, before: Operand, after: Operand): boolean {
  const operator = operatorAt(text, position);
  const isApart = BLANK.test(text.charAt(position - 1)) || BLANK.test(text.charAt(position + 1));
  const isSign = operator === '+' || operator === '-';
  return isSign && !isApart && (before.kind === 'number' || after.kind === 'number');
}
