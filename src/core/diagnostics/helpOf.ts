import type { Code } from './diagnostic';
import { HELP_EN } from './help.en';
import { HELP_IT } from './help.it';
import type { Help } from './help';
import type { Language } from './messages';

const TABLES: Readonly<Record<Language, Readonly<Record<Code, Help>>>> = { it: HELP_IT, en: HELP_EN };

/** The help page of a code. */
export const helpOf = (code: Code, language: Language): Help => TABLES[language][code];

/** A kind of finding as people name it, beside its code: `TG402 Pesi che non sommano 100`. */
export const titleOf = (code: Code, language: Language): string => `${code} ${helpOf(code, language).title}`;
