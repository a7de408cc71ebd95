import type { Span } from '../diagnostics';
import { Decimal } from '../values';
import type { ArithmeticOperator, CodeLookup, Expression, Outcome, ParsedAlgorithm } from './expression';

type Failure = Exclude<Outcome, { readonly kind: 'value' }>;
/** A part of the tree in numbers: its amount, or the divisor that turned out to be zero. */
type Part = Decimal | { readonly zero: Span };

/** A tree that does not belong to its list of codes: it has no value, and must not have a wrong one. */
const NOT_A_NUMBER = new Decimal(NaN);

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
  const { expression } = parsed;
  // More than half of all algorithms are a single code: its own outcome is the answer.
  if (expression.kind === 'code') return codeAlone(lookup(expression.code), expression.code);
  const amounts = new Map<string, Decimal>();
  const failures: (readonly [string, Failure])[] = [];
  for (const code of parsed.codes) {
    const outcome = finite(lookup(code), [code]);
    if (outcome.kind === 'value') amounts.set(code, outcome.amount);
    else failures.push([code, outcome]);
  }
  if (failures.length > 0) return gravest(failures);
  const result = partOf(parsed.expression, amounts);
  if (!(result instanceof Decimal)) return { kind: 'zeroDenominator', span: result.zero };
  return finite({ kind: 'value', amount: result }, parsed.codes);
}

function codeAlone(outcome: Outcome, code: string): Outcome {
  const known = finite(outcome, [code]);
  return known.kind === 'value' ? known : gravest([[code, known]]);
}

const finite = (outcome: Outcome, codes: readonly string[]): Outcome =>
  outcome.kind === 'value' && !outcome.amount.isFinite() ? { kind: 'notAvailable', codes } : outcome;

function gravest(failures: readonly (readonly [string, Failure])[]): Failure {
  const kind = GRAVEST_FIRST.find((wanted) => failures.some(([, failure]) => failure.kind === wanted));
  const chosen = failures.filter(([, failure]) => failure.kind === kind);
  if (kind !== 'unknownCode' && kind !== 'notAvailable') return chosen[0]?.[1] ?? { kind: 'syntax' };
  return { kind, codes: [...new Set(chosen.flatMap(([code, failure]) => codesOf(failure, code)))] };
}

/** The codes a failure names; the code that was asked for where it names none. */
const codesOf = (failure: Failure, asked: string): readonly string[] =>
  'codes' in failure && failure.codes.length > 0 ? failure.codes : [asked];

/**
 * Works down the left side of chains, from the innermost operation outward: a sum of ten thousand terms is ten thousand levels deep on that side, while on
 * the right side only parentheses and signs go deeper, and the parser limits these.
 */
function partOf(expression: Expression, amounts: ReadonlyMap<string, Decimal>): Part {
  const operations: (Expression & { readonly kind: 'binary' })[] = [];
  let first = expression;
  while (first.kind === 'binary') {
    operations.push(first);
    first = first.left;
  }
  let part = operandOf(first, amounts);
  for (let operation = operations.pop(); operation !== undefined; operation = operations.pop()) {
    if (!(part instanceof Decimal)) return part;
    const right = partOf(operation.right, amounts);
    if (!(right instanceof Decimal)) return right;
    part = applied(operation.operator, part, right, operation.right.span);
  }
  return part;
}

function operandOf(
  node: Exclude<Expression, { readonly kind: 'binary' }>,
  amounts: ReadonlyMap<string, Decimal>,
): Part {
  switch (node.kind) {
    case 'number':
      return node.value;
    case 'code':
      return amounts.get(node.code) ?? NOT_A_NUMBER;
    case 'negate': {
      const operand = partOf(node.operand, amounts);
      return operand instanceof Decimal ? operand.neg() : operand;
    }
    case 'group':
      return partOf(node.inner, amounts);
    case 'error':
      return NOT_A_NUMBER;
  }
}

function applied(operator: ArithmeticOperator, left: Decimal, right: Decimal, divisor: Span): Part {
  switch (operator) {
    case '+':
      return left.plus(right);
    case '-':
      return left.minus(right);
    case '*':
      return left.times(right);
    case '/':
      return right.isZero() ? { zero: divisor } : left.div(right);
  }
}
