import type { Code } from '../diagnostic';

/** A help page in plain words, one short paragraph each: what the finding means, why it matters in a performance plan, how to put it right. */
export interface Help {
  /** Names the kind of finding in a few words, as a heading; it ends without a full stop. */
  readonly title: string;
  readonly means: string;
  readonly matters: string;
  readonly repair: string;
}

/** The pages of one block of codes (`TG4` for tree and weights): a code without a page does not compile. */
export type HelpBlock<Block extends string> = { readonly [C in Extract<Code, `${Block}${string}`>]: Help };
