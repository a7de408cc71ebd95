import { findingsPage } from './findingsPage';
import { PAGES, PAGE_STYLE } from './page';
import { privacyPage } from './privacyPage';
import { supportPage } from './supportPage';

const LANGUAGES = ['it', 'en'] as const;

/** The static pages of the help with their style; names are places below the origin. */
export const helpFiles = (): readonly { readonly name: string; readonly text: string }[] => [
  { name: 'help/pages.css', text: PAGE_STYLE },
  ...LANGUAGES.flatMap((language) => [
    { name: PAGES.support[language], text: supportPage(language) },
    { name: PAGES.findings[language], text: findingsPage(language) },
    { name: PAGES.privacy[language], text: privacyPage(language) },
  ]),
];
