import type { Language } from '../../src/core/diagnostics';
import { escaped, page } from './page';

type Section = readonly [heading: string, ...paragraphs: string[]];

const SECTIONS: Readonly<Record<Language, readonly Section[]>> = {
  it: [
    [
      'In breve',
      'Traguardo lavora dentro Excel, sul computer di chi lo usa. Il piano, le misure e i punteggi restano nella cartella di lavoro: non vengono inviati a nessuno, nemmeno a chi ha scritto Traguardo.',
    ],
    [
      'Quali dati tratta',
      'Legge i fogli della cartella di lavoro aperta e vi scrive formule, nomi, formati e i fogli che servono (Parametri, Variazioni, Cruscotto). Non legge altri file, la rubrica, la posta o il nome di chi lo usa.',
    ],
    [
      'Dove restano',
      'Tutto sta nella cartella di lavoro, insieme alle scelte fatte nel riquadro (per esempio le colonne corrette a mano). Chi riceve il file riceve anche queste. Nel browser non resta nulla del piano.',
    ],
    [
      'Collegamenti in rete',
      'Le pagine di Traguardo vengono dal server che l’ente ha scelto. La libreria office.js viene dall’indirizzo pubblico di Microsoft, come in ogni componente aggiuntivo di Office: valgono per quella le condizioni di Microsoft. Non c’è nessun altro collegamento.',
    ],
    ['Statistiche e cookie', 'Traguardo non raccoglie statistiche d’uso e non usa cookie.'],
    [
      'Titolare',
      'Il titolare dei dati del piano è l’ente che lo redige. Per domande rivolgersi all’ufficio che ha distribuito Traguardo.',
    ],
  ],
  en: [
    [
      'In short',
      'Traguardo works inside Excel, on the computer of the person who uses it. The plan, the measures and the scores stay in the workbook: they are sent to nobody, not even to those who wrote Traguardo.',
    ],
    [
      'What it reads and writes',
      'It reads the sheets of the open workbook and writes formulas, names, formats and the sheets it needs (Parametri, Variazioni, Cruscotto). It reads no other file, no address book, no mail and not the name of the person.',
    ],
    [
      'Where things stay',
      'Everything lies in the workbook, together with the choices made in the pane (such as columns corrected by hand). Whoever receives the file receives these too. Nothing of the plan stays in the browser.',
    ],
    [
      'Network',
      'The pages of Traguardo come from the server that the body has chosen. The library office.js comes from Microsoft’s public address, as in every Office add-in: Microsoft’s terms apply to it. There is no other connection.',
    ],
    ['Statistics and cookies', 'Traguardo collects no usage statistics and uses no cookies.'],
    [
      'Controller',
      'The controller of the plan’s data is the body that writes it. Questions go to the office that deployed Traguardo.',
    ],
  ],
};

/** What happens to the data of a plan: the page that a security officer asks for. */
export function privacyPage(language: Language): string {
  const body = SECTIONS[language].map(([heading, ...paragraphs]) =>
    [`<h2>${escaped(heading)}</h2>`, ...paragraphs.map((text) => `<p>${escaped(text)}</p>`)].join('\n'),
  );
  return page('privacy', language, body.join('\n'));
}
