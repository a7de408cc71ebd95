import type { Diagnostic, Language } from '../core/diagnostics';
import { messageOf } from '../core/diagnostics';
import type { Cell, RawCell } from '../core/grid';
import { WORKBOOK } from '../core/diagnostics';

/** A sentence in every language a person may read it in. */
export type Sentence = Readonly<Record<Language, string>>;

/** No value, and why. Excel shows a sentence beside these two errors only. */
export interface Problem {
  readonly error: '#VALUE!' | '#N/A';
  readonly sentence: Sentence;
}

/** What a function says for one cell. */
export type Answer = RawCell | Problem;

export const isProblem = (answer: unknown): answer is Problem =>
  typeof answer === 'object' && answer !== null && 'error' in answer && 'sentence' in answer;

/** There is no such value: data is missing. */
export const notAvailable = (sentence: Sentence): Problem => ({ error: '#N/A', sentence });

/** What was given cannot be used: somebody must correct it. */
export const invalid = (sentence: Sentence): Problem => ({ error: '#VALUE!', sentence });

/** The sentence the pane has for the same thing. */
export const sentenceOf = (finding: Diagnostic): Sentence => ({
  it: messageOf(finding, 'it'),
  en: messageOf(finding, 'en'),
});

/** An error among the arguments comes out again, with a sentence that names it. */
export const errorInCell = ({ value }: Cell & { readonly kind: 'errorValue' }): Problem =>
  notAvailable(sentenceOf({ code: 'TG205', at: WORKBOOK, params: { text: value } }));
