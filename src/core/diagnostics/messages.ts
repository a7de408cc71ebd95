import type { Code, Diagnostic } from './diagnostic';
import { MESSAGES_EN } from './messages.en';
import { MESSAGES_IT } from './messages.it';
import type { Params } from './params';

export type Language = 'it' | 'en';

/** One sentence a code; a missing code or parameter does not compile. */
export type Messages = { readonly [C in Code]: (params: Params[C]) => string };

const TABLES: Readonly<Record<Language, Messages>> = { it: MESSAGES_IT, en: MESSAGES_EN };

/** The sentence of a finding. */
export function messageOf(diagnostic: Diagnostic, language: Language): string {
  // The union of diagnostics pairs code and params; TypeScript cannot carry the pair through the lookup.
  const say = TABLES[language][diagnostic.code] as (params: Params[Code]) => string;
  return say(diagnostic.params);
}
