import type { Language } from '../../src/core/diagnostics';

/** Every page of the add-in's help: its place from the root of the origin, per language. */
export const PAGES = {
  support: { it: 'help/assistenza.html', en: 'help/support.html' },
  findings: { it: 'help/segnalazioni.html', en: 'help/findings.html' },
  functions: { it: 'functions/guida.html', en: 'functions/guide.html' },
  privacy: { it: 'help/riservatezza.html', en: 'help/privacy.html' },
} as const;

export type PageName = keyof typeof PAGES;

const TITLES: Readonly<Record<PageName, Readonly<Record<Language, string>>>> = {
  support: { it: 'Traguardo: guida e assistenza', en: 'Traguardo: help and support' },
  findings: { it: 'Le segnalazioni', en: 'The findings' },
  functions: { it: 'Le funzioni PIANO', en: 'The PIANO functions' },
  privacy: { it: 'Riservatezza', en: 'Privacy' },
};

const OTHER_LANGUAGE = {
  it: { language: 'en', words: 'English' },
  en: { language: 'it', words: 'Italiano' },
} as const;

/** Text as HTML shows it, letter by letter. */
export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A link between pages; `../` because every page lies one folder deep. */
const link = (name: PageName, language: Language, words: string): string =>
  `<a href="../${PAGES[name][language]}">${escaped(words)}</a>`;

function navigation(current: PageName, language: Language): string {
  const names = Object.keys(PAGES) as PageName[];
  const links = names.map((name) =>
    name === current
      ? `<b>${escaped(TITLES[name][language])}</b>`
      : link(name, language, TITLES[name][language]),
  );
  const other = OTHER_LANGUAGE[language];
  return `<nav>${[...links, link(current, other.language, other.words)].join(' · ')}</nav>`;
}

/** A whole page around its body. It holds no script, and its style is the one file beside it. */
export function page(name: PageName, language: Language, body: string): string {
  const title = escaped(TITLES[name][language]);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
<title>${title}</title>
<link rel="stylesheet" href="../help/pages.css">
</head>
<body>
${navigation(name, language)}
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;
}

/** Look of the pages, in light, dark and high contrast. */
export const PAGE_STYLE = `body {
  font: 16px/1.5 "Segoe UI", system-ui, sans-serif;
  max-width: 46rem;
  margin: 2rem auto;
  padding: 0 1rem;
  color: #1b1b1b;
  background: #fff;
}
h1 { font-size: 1.6rem }
h2 { font-size: 1.15rem; margin-top: 2.5rem }
h3 { font-size: 1rem }
a { color: #0b5a5a }
code { font-family: Consolas, monospace }
nav { font-size: .9rem; border-bottom: 1px solid #c8c8c8; padding-bottom: .5rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid #c8c8c8 }
@media (prefers-color-scheme: dark) {
  body { color: #f2f2f2; background: #1f1f1f }
  a { color: #7fd0d0 }
  nav, th, td { border-color: #5a5a5a }
}
@media (forced-colors: active) {
  nav, th, td { border-color: CanvasText }
}
`;
