import type { Span } from '../diagnostics';
import { Decimal } from '../values';
import type { ArithmeticOperator, CodeLookup, Expression, Outcome, ParsedAlgorithm } from './expression';
import { foldExpression } from './foldExpression';

type Failure = Exclude<Outcome, { readonly kind: 'value' }>;
/** A part of the tree in numbers: its amount, or the divisor that turned out to be zero. */
type Part = { readonly amount: Decimal } | { readonly zero: Span };

/** A tree that does not belong to its list of codes: it has no value, and must not have a wrong one. */
const NOT_A_NUMBER: Part = { amount: new Decimal(NaN) };

/** Where several codes have no value the reason that comes first here is given: what is wrong before what is merely not there. */
const GRAVEST_FIRST: readonly Failure['kind'][] = [
  'unknownCode',
  'ambiguousCode',
  'cycle',
  'syntax',
  'zeroDenominator',
  'notAvailable',
];

/**
 * The value of an algorithm in decimal (30 digits); never throws. Each code is looked up once. A code without value makes the whole not computable:
 * N/D and unknown codes are collected, other reasons pass through. Divisors are tested before dividing (scoring rules: a denominator of 0 is not
 * computable, never 0). A value that is not finite never leaves: it counts as not available.
 */
export function evaluate(parsed: ParsedAlgorithm, lookup: CodeLookup): Outcome {
  if (parsed.problems.length > 0) return { kind: 'syntax' };
  const outcomes = new Map(parsed.codes.map((code) => [code, finite(lookup(code), [code])]));
  const failure = gravest([...outcomes]);
  if (failure !== undefined) return failure;
  const result = foldExpression<Part>(parsed.expression, (node, parts) => partOf(node, parts, outcomes));
  if ('zero' in result) return { kind: 'zeroDenominator', span: result.zero };
  return finite({ kind: 'value', amount: result.amount }, parsed.codes);
}

const finite = (outcome: Outcome, codes: readonly string[]): Outcome =>
  outcome.kind === 'value' && !outcome.amount.isFinite() ? { kind: 'notAvailable', codes } : outcome;

function gravest(outcomes: readonly (readonly [string, Outcome])[]): Failure | undefined {
  const failures = outcomes.flatMap(([code, outcome]) =>
    outcome.kind === 'value' ? [] : [[code, outcome] as const],
  );
  const kind = GRAVEST_FIRST.find((wanted) => failures.some(([, failure]) => failure.kind === wanted));
  const chosen = failures.filter(([, failure]) => failure.kind === kind);
  if (kind !== 'unknownCode' && kind !== 'notAvailable') return chosen[0]?.[1];
  return { kind, codes: [...new Set(chosen.flatMap(([code, failure]) => codesOf(failure, code)))] };
}

/** The codes a failure names; the code that was asked for where it names none. */
const codesOf = (failure: Failure, asked: string): readonly string[] =>
  'codes' in failure && failure.codes.length > 0 ? failure.codes : [asked];

function partOf(node: Expression, parts: readonly Part[], outcomes: ReadonlyMap<string, Outcome>): Part {
  const zero = parts.find((part) => 'zero' in part);
  if (zero !== undefined) return zero;
  const [left, right] = parts.flatMap((part) => ('amount' in part ? [part.amount] : []));
  switch (node.kind) {
    case 'number':
      return { amount: node.value };
    case 'code': {
      const outcome = outcomes.get(node.code);
      return outcome?.kind === 'value' ? { amount: outcome.amount } : NOT_A_NUMBER;
    }
    case 'negate':
      return left === undefined ? NOT_A_NUMBER : { amount: left.neg() };
    case 'group':
      return left === undefined ? NOT_A_NUMBER : { amount: left };
    case 'binary':
      return left === undefined || right === undefined
        ? NOT_A_NUMBER
        : applied(node.operator, left, right, node.right.span);
    case 'error':
      return NOT_A_NUMBER;
  }
}

function applied(operator: ArithmeticOperator, left: Decimal, right: Decimal, divisor: Span): Part {
  switch (operator) {
    case '+':
      return { amount: left.plus(right) };
    case '-':
      return { amount: left.minus(right) };
    case '*':
      return { amount: left.times(right) };
    case '/':
      return right.isZero() ? { zero: divisor } : { amount: left.div(right) };
  }
}
