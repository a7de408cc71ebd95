import type { CodeTable } from './codeTable';
import type { CodeLookup, Expression, Outcome, ParsedAlgorithm } from './expression';

const pending = (...facts: readonly unknown[]): never => {
  throw new Error(`not written yet (${String(facts.length)} arguments)`);
};
export const parseAlgorithm = (text: string, table: CodeTable): ParsedAlgorithm => pending(text, table);
export const printExpression = (expression: Expression): string => pending(expression);
export const evaluate = (parsed: ParsedAlgorithm, lookup: CodeLookup): Outcome => pending(parsed, lookup);
/** Nearest codes first, at most `limit`. */
export const suggestCodes = (code: string, candidates: Iterable<string>, limit: number): string[] =>
  pending(code, candidates, limit);
/** What a tree is worth to a caller, made from the leaves up without recursion, so that long sums cannot overflow the stack. */
export const foldExpression = <T>(
  expression: Expression,
  visit: (node: Expression, children: readonly T[]) => T,
): T => pending(expression, visit);
