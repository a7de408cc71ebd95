import { CATALOGUE, helpOf } from '../../src/core/diagnostics';
import type { Code, Language, Severity } from '../../src/core/diagnostics';
import { escaped, page } from './page';

const WORDS = {
  it: {
    intro:
      'Ogni segnalazione ha un codice che non cambia mai. Sono qui tutte, con che cosa vogliono dire, perché contano e come si mettono a posto.',
    matters: 'Perché conta',
    repair: 'Come si mette a posto',
    severity: { error: 'errore', warning: 'avviso', info: 'informazione' },
  },
  en: {
    intro:
      'Every finding has a code that never changes. Here are all of them: what they mean, why they matter, how to put them right.',
    matters: 'Why it matters',
    repair: 'How to put it right',
    severity: { error: 'error', warning: 'warning', info: 'information' },
  },
} as const satisfies Record<
  Language,
  { intro: string; matters: string; repair: string; severity: Record<Severity, string> }
>;

function section(code: Code, language: Language): string {
  const words = WORDS[language];
  const { title, means, matters, repair } = helpOf(code, language);
  const { severity } = CATALOGUE[code];
  return [
    `<section id="${code.toLowerCase()}">`,
    `<h2>${escaped(title)} <code>${code}</code> (${words.severity[severity]})</h2>`,
    `<p>${escaped(means)}</p>`,
    `<h3>${words.matters}</h3><p>${escaped(matters)}</p>`,
    `<h3>${words.repair}</h3><p>${escaped(repair)}</p>`,
    '</section>',
  ].join('\n');
}

/** Help on every finding; the anchor of each is its code in lower case. */
export function findingsPage(language: Language): string {
  const codes = (Object.keys(CATALOGUE) as Code[]).sort();
  const sections = codes.map((code) => section(code, language));
  return page('findings', language, [`<p>${WORDS[language].intro}</p>`, ...sections].join('\n'));
}
