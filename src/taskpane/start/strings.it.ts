/** Texts of the first screen, in Italian. Counts come twice: the number, and the number as the language writes it. */
export const START_IT = {
  title: 'Inizio',
  next: 'Che cosa fare adesso',
  steps: {
    calculate:
      'Il piano è letto. Calcola scrive conseguimenti e punteggi come formule, accanto al piano; ciò che c’è già non cambia.',
    errors: (count: number, text: string) =>
      count === 1
        ? 'C’è 1 errore: un numero è sbagliato o manca.'
        : `Ci sono ${text} errori: qualche numero è sbagliato o manca.`,
    warnings: (count: number, text: string) =>
      count === 1
        ? 'Nessun errore. C’è 1 avviso da guardare.'
        : `Nessun errore. Ci sono ${text} avvisi da guardare.`,
    plan: 'Nessun errore e nessun avviso: i punteggi sono pronti.',
  },
  goErrors: 'Guarda gli errori',
  goWarnings: 'Guarda gli avvisi',
  goPlan: 'Guarda il piano',
  lastScored: (day: string) => `Ultimo calcolo: ${day}.`,
  sheets: 'Fogli dei risultati',
  dashboard: 'Cruscotto',
  report: 'Relazione',
  sheetsHelp: 'Si creano la prima volta e poi si aggiornano; ciò che vi è stato scritto resta.',
  sample: 'Inserisci un piano di esempio',
  sampleHelp: 'Aggiunge due fogli con un piccolo piano inventato, per provare. Si può annullare.',
  languageAndAbout: 'Lingua e informazioni',
};

/** The shape every language must fill. */
export type StartStrings = typeof START_IT;
