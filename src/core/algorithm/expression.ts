import type { Span } from '../diagnostics';
import type { Decimal } from '../values';

export type ArithmeticOperator = '+' | '-' | '*' | '/';

/** The tree of an algorithm. `group` keeps typed parentheses, `error` keeps what was not understood, so that printing loses nothing. */
export type Expression =
  | { readonly kind: 'number'; readonly value: Decimal; readonly text: string; readonly span: Span }
  | { readonly kind: 'code'; readonly code: string; readonly span: Span }
  | { readonly kind: 'negate'; readonly operand: Expression; readonly span: Span }
  | {
      readonly kind: 'binary';
      readonly operator: ArithmeticOperator;
      readonly left: Expression;
      readonly right: Expression;
      readonly span: Span;
    }
  | { readonly kind: 'group'; readonly inner: Expression; readonly span: Span }
  | { readonly kind: 'error'; readonly raw: string; readonly span: Span };

/** What is wrong with the text of an algorithm. Codes that nobody knows are not a problem of syntax: resolution reports them. */
export interface SyntaxProblem {
  readonly near: string;
  readonly span: Span;
}

/** Always a tree, partial where the text was not understood. */
export interface ParsedAlgorithm {
  readonly text: string;
  readonly expression: Expression;
  /** Distinct codes in order of first appearance. */
  readonly codes: readonly string[];
  readonly problems: readonly SyntaxProblem[];
}

/** What evaluation gives; never an exception. A date counts as its serial number. */
export type Outcome =
  | { readonly kind: 'value'; readonly amount: Decimal }
  | { readonly kind: 'notAvailable'; readonly codes: readonly string[] }
  | { readonly kind: 'zeroDenominator'; readonly span: Span }
  | { readonly kind: 'unknownCode'; readonly codes: readonly string[] }
  | { readonly kind: 'ambiguousCode'; readonly code: string }
  | { readonly kind: 'cycle'; readonly codes: readonly string[] }
  | { readonly kind: 'syntax' };

/** Says what a code is worth; `unknownCode`, `cycle` and the like pass through. */
export type CodeLookup = (code: string) => Outcome;
