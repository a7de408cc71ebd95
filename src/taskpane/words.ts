import { createContext, useContext } from 'react';
import type { Language } from '../core/diagnostics';
import { stringsOf } from './language';
import type { Strings } from './strings.it';

/** The language of the pane and its texts. */
export interface Words {
  readonly language: Language;
  readonly strings: Strings;
}

const ITALIAN: Words = { language: 'it', strings: stringsOf('it') };

const WordsContext = createContext<Words>(ITALIAN);

/** Gives every component below its language. */
export const WordsProvider = WordsContext.Provider;

/** The language and the texts of the pane. */
export const useWords = (): Words => useContext(WordsContext);

/** The words of a language. */
export const wordsOf = (language: Language): Words => ({ language, strings: stringsOf(language) });
