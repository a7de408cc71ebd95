import type { Language } from '../../src/core/diagnostics';
import { FUNCTION_TEXTS } from '../../src/functions/descriptions';
import type { Example, FunctionText } from '../../src/functions/descriptions';
import { escaped, page } from '../help';

/** File names of the help pages; an anchor is the id of a function in lower case. */
export const HELP_PAGES = { it: 'guida.html', en: 'guide.html' } as const;

const WORDS = {
  it: {
    argument: 'Argomento',
    meaning: 'Significato',
    optional: 'facoltativo',
    result: 'Risultato',
    example: 'Esempio',
    note: 'Un intervallo al posto di una cella dà un risultato per cella. Dove un valore manca la cella mostra #N/D, dove qualcosa va corretto #VALORE!: la frase accanto all’errore dice perché. Una cella vuota non vale mai 0.',
    separator: '; ',
  },
  en: {
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

/** The help page of all functions in one language. */
export function helpPage(language: Language): string {
  const sections = FUNCTION_TEXTS.map((text) => section(text, language));
  return page('functions', language, [`<p>${escaped(WORDS[language].note)}</p>`, ...sections].join('\n'));
}
