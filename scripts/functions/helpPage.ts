import type { Language } from '../../src/core/diagnostics';
import { FUNCTION_TEXTS } from '../../src/functions/descriptions';
import type { Example, FunctionText } from '../../src/functions/descriptions';

/** File names of the help pages; an anchor is the id of a function in lower case. */
export const HELP_PAGES = { it: 'guida.html', en: 'guide.html' } as const;

const WORDS = {
  it: {
    title: 'Le funzioni PIANO',
    argument: 'Argomento',
    meaning: 'Significato',
    optional: 'facoltativo',
    result: 'Risultato',
    example: 'Esempio',
    note: 'Un intervallo al posto di una cella dà un risultato per cella. Dove un valore manca la cella mostra #N/D, dove qualcosa va corretto #VALORE!: la frase accanto all’errore dice perché. Una cella vuota non vale mai 0.',
    separator: '; ',
  },
  en: {
    title: 'The PIANO functions',
    argument: 'Argument',
    meaning: 'Meaning',
    optional: 'optional',
    result: 'Result',
    example: 'Example',
    note: 'A range instead of a cell gives one result a cell. Where a value is missing the cell shows #N/A, where something must be corrected #VALUE!: the sentence beside the error says why. A blank cell is never 0.',
    separator: ', ',
  },
} as const;

/** Names of arguments are one for all languages; only what separates them differs. */
export const signatureOf = ({ id, parameters }: FunctionText, language: Language): string => {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `PIANO.${id}(${names.join(WORDS[language].separator)})`;
};

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function exampleLine(id: string, { given, shown }: Example, language: Language): string {
  const { example, separator } = WORDS[language];
  const formula = `=PIANO.${id}(${given.join(separator)})`;
  const result = shown === undefined ? '' : ` → ${language === 'en' ? shown.replace(',', '.') : shown}`;
  return `<p>${example}: <code>${escaped(formula)}</code>${escaped(result)}</p>`;
}

function section(text: FunctionText, language: Language): string {
  const words = WORDS[language];
  const rows = text.parameters.map(({ name, optional, description }) => {
    const mark = optional ? ` (${words.optional})` : '';
    return `<tr><td><code>${name}</code>${mark}</td><td>${escaped(description[language])}</td></tr>`;
  });
  return [
    `<section id="${text.id.toLowerCase()}">`,
    `<h2>${escaped(signatureOf(text, language))}</h2>`,
    `<p>${escaped(text.description[language])}</p>`,
    `<table><thead><tr><th scope="col">${words.argument}</th><th scope="col">${words.meaning}</th></tr></thead>`,
    `<tbody>${rows.join('')}</tbody></table>`,
    `<p>${words.result}: ${escaped(text.result[language])}</p>`,
    ...text.examples.map((example) => exampleLine(text.id, example, language)),
    '</section>',
  ].join('\n');
}

const STYLE = `body{font:16px/1.5 "Segoe UI",system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
h1{font-size:1.6rem}h2{font-size:1.15rem;margin-top:2.5rem}code,h2{font-family:Consolas,monospace}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid #c8c8c8}
@media (prefers-color-scheme:dark){body{color:#f2f2f2;background:#1f1f1f}th,td{border-color:#5a5a5a}}
@media (forced-colors:active){th,td{border-color:CanvasText}}`;

/** The help page of all functions in one language. */
export function helpPage(language: Language): string {
  const { title, note } = WORDS[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${escaped(note)}</p>
${FUNCTION_TEXTS.map((text) => section(text, language)).join('\n')}
</main>
</body>
</html>
`;
}
