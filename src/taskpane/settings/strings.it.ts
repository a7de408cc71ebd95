/** Texts of the settings, in Italian. */
export const SETTINGS_IT = {
  title: 'Impostazioni',
  rules: 'Regole di calcolo',
  rulesHelp:
    'Valgono per questa cartella di lavoro e stanno nel foglio Parametri: chi la riceve calcola allo stesso modo.',
  example: (result: string) => `esempio: ${result}`,
  apply: 'Applica le modifiche',
  discard: 'Lascia com’era',
  changed: (count: number) => (count === 1 ? '1 modifica da applicare.' : `${count} modifiche da applicare.`),
  unchanged: 'Nessuna modifica da applicare.',

  atMost: {
    title: 'Target «al massimo» non raggiunto',
    case: (previous: string, target: string, actual: string) =>
      `Esempio: al massimo ${target}, consuntivo ${actual}, anno prima ${previous}.`,
    choices: {
      linear: 'In proporzione allo scostamento',
      ratio: 'Target diviso consuntivo',
      baseline: 'Strada fatta dall’anno prima',
      onOff: 'Sì o no',
    },
  },
  dateDecay: {
    title: 'Scadenza superata',
    case: (late: string) => `Esempio: ${late} giorni di ritardo.`,
    choices: {
      none: 'Vale 0',
      grace: 'Vale 100 % entro la tolleranza',
      linear: 'Scende a 0 giorno per giorno',
    },
    days: 'Giorni di tolleranza o di discesa',
  },
  cap: {
    title: 'Tetto al conseguimento',
    case: (target: string, actual: string) => `Esempio: almeno ${target}, consuntivo ${actual}.`,
    choices: { '1': '100 %', '1.1': '110 %', '1.2': '120 %', none: 'Nessun tetto' },
    other: (cap: string) => `${cap} (scritto in Parametri)`,
  },
  floor: {
    title: 'Minimo: sotto questa percentuale vale 0',
    case: (target: string, actual: string, result: string) =>
      `Esempio: almeno ${target}, consuntivo ${actual}: vale ${result}.`,
  },
  missingActual: {
    title: 'Consuntivo mancante',
    case: 'Esempio: un indicatore senza consuntivo.',
    choices: {
      byYear: 'Fuori dal calcolo; vale 0 ad anno chiuso',
      exclude: 'Sempre fuori dal calcolo',
      zero: 'Vale sempre 0',
    },
    excluded: 'fuori dal calcolo',
  },
  rollUp: {
    title: 'Punteggio degli obiettivi',
    case: 'Esempio: pesi 40, 35 e 25; conseguimenti 100 %, 80 % e N/D.',
    choices: { normalise: 'Media su ciò che si può valutare', sum: 'Somma di peso × conseguimento' },
  },
  bands: 'Fasce',
  band: (name: string, from: string) => `${name}: da ${from}`,
  editBands: 'Cambia fasce e gradini nel foglio Parametri',
  bandsLater: 'Fasce e gradini si cambiano nel foglio Parametri, che nasce con il primo calcolo.',

  years: 'Anni',
  actualsYear: 'Anno dei consuntivi',
  targetsYear: 'Anno dei target',
  yearClosed: 'L’anno è chiuso',

  formulas: 'Formule',
  formulasHelp: 'Vale dal prossimo Calcola; i numeri sono gli stessi.',

  sending: 'Prepara per l’invio',
  sendingHelp:
    'Per chi non ha Traguardo: le formule PIANO diventano formule di Excel, e si elenca ciò che l’altro non avrebbe.',
  mayGo: 'Si può inviare: non manca nulla a chi la riceve.',
  leftBehind: 'Chi la riceve non avrebbe:',

  columns: 'Fogli e colonne riconosciuti',

  language: 'Lingua',
  languageLabel: 'Lingua del riquadro',
  followOffice: (name: string) => `Come Office (${name})`,
  languageNames: { it: 'Italiano', en: 'English' },
  languageHelp: 'Resta su questo computer. I fogli e le formule restano in italiano.',

  about: 'Informazioni',
  version: 'Versione di Traguardo',
  excel: 'Excel',
  abilities: 'Capacità di Excel',
  supported: 'presente',
  missing: 'assente',
  missingNeeded: 'assente: Traguardo ne ha bisogno',
  testFunction: 'Prova una funzione PIANO',
  testing: 'Prova in corso…',
  testHelp: 'Scrive una formula in un foglio di prova, legge il risultato e toglie il foglio.',
  testWorks: (formula: string, value: string) => `Funziona: ${formula} dà ${value}.`,
  testWrong: (formula: string, value: string) =>
    `Non funziona: ${formula} dà ${value}. Chiudere e riaprire la cartella di lavoro; le formule di Excel funzionano comunque.`,
  testRefused: (detail: string) => `Non posso provare: ${detail}`,
};

/** The shape every language must fill. */
export type SettingsStrings = typeof SETTINGS_IT;
