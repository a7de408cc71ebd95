import { OWNED_COLUMNS } from '../../src/core/emit';
import type { Language } from '../../src/core/diagnostics';
import { escaped, page } from './page';

interface Words {
  readonly steps: readonly [heading: string, ...items: string[]];
  readonly columns: readonly [heading: string, intro: string];
  readonly trouble: readonly [heading: string, ...items: string[]];
  readonly samples: readonly [heading: string, text: string];
  readonly contact: readonly [heading: string, text: string];
}

const WORDS: Readonly<Record<Language, Words>> = {
  it: {
    steps: [
      'Primi passi',
      'Aprire la cartella di lavoro del piano, così com’è: non serve cambiare nulla.',
      'Nella scheda Home, gruppo Traguardo, premere Mostra riquadro: il riquadro dice che cosa ha riconosciuto.',
      'Premere Controlla per vedere che cosa manca o non torna. Ogni segnalazione porta alla sua cella.',
      'Premere Calcola: i punteggi compaiono a destra del piano come formule vive, e le regole nel foglio Parametri.',
      'Cambiare una misura, un target, un peso o una regola: i punteggi seguono da soli.',
      'Prima di inviare il file a chi non ha Traguardo, premere Prepara per l’invio.',
    ],
    columns: [
      'Le colonne scritte da Traguardo',
      'Stanno a destra di tutto quello che c’è nel foglio del piano. Le altre celle non vengono mai toccate; l’ultima scrittura si può annullare per intero dal riquadro.',
    ],
    trouble: [
      'Se qualcosa non va',
      'Il riquadro dice che il foglio è protetto o filtrato: togliere la protezione o il filtro e riprovare. Non è stato scritto nulla.',
      'In una cella compare #NOME?: il file usa le funzioni PIANO su un computer senza Traguardo. Aprirlo dove c’è Traguardo e premere Prepara per l’invio.',
      'Il riquadro resta vuoto: chiudere e riaprire Excel; se non basta, il computer non raggiunge il server dell’ente o l’indirizzo di Microsoft.',
      'Il gruppo Traguardo non c’è nella scheda Home: la versione di Excel deve essere Microsoft 365, Excel sul Web, oppure Excel LTSC 2021 o successivo.',
    ],
    samples: [
      'File di prova',
      'Nella cartella samples dello stesso indirizzo ci sono il piano pubblicato di una camera di commercio, come stampato e in ordine, e lo stesso con i punteggi.',
    ],
    contact: [
      'A chi chiedere',
      'All’ufficio che ha distribuito Traguardo nell’ente. Nel chiedere, riportare il codice della segnalazione (per esempio TG402).',
    ],
  },
  en: {
    steps: [
      'First steps',
      'Open the workbook of the plan as it is: nothing has to be changed.',
      'On the Home tab, group Traguardo, press Show pane: the pane says what it recognised.',
      'Press Check to see what is missing or does not add up. Every finding leads to its cell.',
      'Press Calculate: the scores appear right of the plan as live formulas, and the rules on the sheet Parametri.',
      'Change a measure, a target, a weight or a rule: the scores follow by themselves.',
      'Before sending the file to somebody without Traguardo, press Prepare for sending.',
    ],
    columns: [
      'The columns that Traguardo writes',
      'They stand right of everything on the plan sheet. No other cell is ever touched; the last write can be taken back as a whole from the pane.',
    ],
    trouble: [
      'If something goes wrong',
      'The pane says that the sheet is protected or filtered: take off protection or filter and try again. Nothing was written.',
      'A cell shows #NAME?: the file uses the PIANO functions on a computer without Traguardo. Open it where Traguardo is and press Prepare for sending.',
      'The pane stays empty: close and reopen Excel; if that is not enough, the computer does not reach the server of the body or Microsoft’s address.',
      'There is no group Traguardo on the Home tab: Excel must be Microsoft 365, Excel on the web, or Excel LTSC 2021 or later.',
    ],
    samples: [
      'Sample files',
      'The folder samples at the same address holds the published plan of a chamber of commerce, as printed and tidied up, and the same with its scores.',
    ],
    contact: [
      'Whom to ask',
      'The office that deployed Traguardo. Please give the code of the finding (such as TG402).',
    ],
  },
};

const list = (tag: 'ol' | 'ul', [heading, ...items]: readonly [string, ...string[]]): string =>
  `<h2>${escaped(heading)}</h2>\n<${tag}>\n${items.map((item) => `<li>${escaped(item)}</li>`).join('\n')}\n</${tag}>`;

const paragraph = ([heading, text]: readonly [string, string]): string =>
  `<h2>${escaped(heading)}</h2>\n<p>${escaped(text)}</p>`;

/** Headers of the columns that are seen; those of work are hidden on the sheet. */
const columnList = (): string => {
  const seen = OWNED_COLUMNS.filter(({ isWork }) => isWork !== true);
  return `<p>${seen.map(({ header }) => `<b>${escaped(header)}</b>`).join(', ')}.</p>`;
};

/** The page behind "Help" in the list of add-ins: first steps, and what to do when something goes wrong. */
export function supportPage(language: Language): string {
  const { steps, columns, trouble, samples, contact } = WORDS[language];
  const body = [
    list('ol', steps),
    paragraph(columns),
    columnList(),
    list('ul', trouble),
    paragraph(samples),
    paragraph(contact),
  ];
  return page('support', language, body.join('\n'));
}
