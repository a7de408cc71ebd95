import type { Span } from '../diagnostics';
import type { ArithmeticOperator } from './expression';

/** One word of an algorithm. The code of a code token is as the table knows it, or as typed with blanks folded where nobody knows it. */
export type Token =
  | { readonly kind: 'number'; readonly text: string; readonly span: Span }
  | { readonly kind: 'code'; readonly code: string; readonly span: Span }
  | { readonly kind: 'operator'; readonly operator: ArithmeticOperator; readonly span: Span }
  | { readonly kind: 'open' | 'close'; readonly span: Span };
