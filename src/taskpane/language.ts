import type { Language } from '../core/diagnostics';
import { STRINGS_EN } from './strings.en';
import { STRINGS_IT } from './strings.it';
import type { Strings } from './strings.it';

const TABLES: Readonly<Record<Language, Strings>> = { it: STRINGS_IT, en: STRINGS_EN };

/** Every text of the pane in one language. */
export const stringsOf = (language: Language): Strings => TABLES[language];

/**
 * The language for a display language of Office (`en-GB`): English where Office speaks English, else Italian, which is also what the
 * ribbon shows in a language the manifest does not name.
 */
export const languageFrom = (displayLanguage: string): Language =>
  /^en(-|$)/i.test(displayLanguage) ? 'en' : 'it';
