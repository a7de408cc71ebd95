import type { Sentence } from './answer';

/** What Excel shows of an argument while a formula is typed. */
export interface ParameterText {
  /** The same in every language, ASCII. */
  readonly name: string;
  readonly description: Sentence;
  readonly optional?: true;
}

/** A call as it may be typed; `given` are the arguments as in a cell, `shown` is what comes out where all of them are constants. */
export interface Example {
  readonly given: readonly string[];
  readonly shown?: string;
}

/** All a person reads about a function. */
export interface FunctionText {
  /** Identifier and name are one word, never translated, never changed: it stands in saved workbooks. */
  readonly id: string;
  readonly description: Sentence;
  readonly parameters: readonly ParameterText[];
  readonly result: Sentence;
  readonly examples: readonly Example[];
}

const rules = (it: string, en: string): ParameterText => ({
  name: 'regole',
  optional: true,
  description: {
    it: `L’intervallo PIANO_Regole; se manca valgono le ${it} predefinite.`,
    en: `The range PIANO_Regole; without it the default ${en} hold.`,
  },
});

const DECIMAL_NUMBERS: ParameterText = {
  name: 'decimale',
  optional: true,
  description: {
    it: 'Segno dei decimali nei numeri scritti come testo: "," (predefinito) oppure ".".',
    en: 'Decimal sign of numbers kept as text: "," (default) or ".".',
  },
};

const TARGET_TEXT: ParameterText = {
  name: 'target',
  description: {
    it: 'Testo del target, per esempio ">= 60 N.".',
    en: 'Text of the target, such as ">= 60 N.".',
  },
};

const BEFORE_AND_AFTER: readonly ParameterText[] = [
  { name: 'prima', description: { it: 'Target prima della modifica.', en: 'Target before the change.' } },
  { name: 'dopo', description: { it: 'Target dopo la modifica.', en: 'Target after the change.' } },
];

/** The functions, in the order of the help page. The Italian sentences are those of the comments in `functions.ts`. */
export const FUNCTION_TEXTS: readonly FunctionText[] = [
  {
    id: 'VALORE',
    description: {
      it: 'Calcola un algoritmo del piano con i valori delle misure.',
      en: 'Computes an algorithm of the plan from the values of the measures.',
    },
    parameters: [
      {
        name: 'algoritmo',
        description: {
          it: 'Testo dell’algoritmo, anche sull’ultima riga di una descrizione; un intervallo dà un valore per cella.',
          en: 'Text of the algorithm, also on the last line of a description; a range gives one value a cell.',
        },
      },
      {
        name: 'codici',
        description: { it: 'Colonna dei codici delle misure.', en: 'Column with the codes of the measures.' },
      },
      {
        name: 'valori',
        description: {
          it: 'Colonna dei valori, alta quanto i codici; una cella vuota non vale 0.',
          en: 'Column of values, as long as the codes; a blank cell is not 0.',
        },
      },
      DECIMAL_NUMBERS,
    ],
    result: {
      it: 'Il valore; una percentuale come frazione, una data come numero di serie.',
      en: 'The value; a percentage as a fraction, a date as its serial number.',
    },
    examples: [{ given: ['"A1_X * 1000 / B2"', 'Misure!A2:A147', 'Misure!F2:F147'] }],
  },
  {
    id: 'CODICI',
    description: {
      it: 'Elenca i codici citati da un algoritmo, uno per riga.',
      en: 'Lists the codes an algorithm names, one a row.',
    },
    parameters: [
      {
        name: 'algoritmo',
        description: {
          it: 'Testo dell’algoritmo; un intervallo dà una riga per cella, con i codici in colonne.',
          en: 'Text of the algorithm; a range gives one row a cell, with the codes in columns.',
        },
      },
    ],
    result: { it: 'I codici, nell’ordine in cui compaiono.', en: 'The codes, in order of appearance.' },
    examples: [{ given: ['"A1_X * 1000 / B2"'], shown: 'A1_X · B2' }],
  },
  {
    id: 'CONSEGUIMENTO',
    description: {
      it: 'Misura quanto un consuntivo raggiunge il suo target: 1 = raggiunto.',
      en: 'Measures how far an actual meets its target: 1 = met.',
    },
    parameters: [
      {
        name: 'consuntivo',
        description: {
          it: 'Numero, oppure testo come "981 N."; una data come numero di serie.',
          en: 'A number, or a text such as "981 N."; a date as its serial number.',
        },
      },
      {
        name: 'target',
        description: {
          it: 'Testo come ">= 60 N." o "entro 31-12-2025", oppure le tre celle Verso, Soglia, Fino a.',
          en: 'A text such as ">= 60 N." or "by 31-12-2025", or the three cells Verso, Soglia, Fino a.',
        },
      },
      {
        name: 'precedente',
        optional: true,
        description: {
          it: 'Consuntivo dell’anno prima, per la regola che parte dal valore di base.',
          en: 'Actual of the year before, for the rule that starts from a baseline.',
        },
      },
      rules('regole', 'rules'),
    ],
    result: { it: 'Il conseguimento come frazione.', en: 'The achievement as a fraction.' },
    examples: [
      { given: ['56', '">= 60 N."'], shown: '0,933333' },
      { given: ['"2,5 gg"', '"<= 2 gg"'], shown: '0,75' },
    ],
  },
  {
    id: 'PUNTEGGIO',
    description: {
      it: 'Media dei conseguimenti pesata con i pesi; chi non ha conseguimento resta fuori.',
      en: 'Mean of the achievements by their weights; what has no achievement is left out.',
    },
    parameters: [
      {
        name: 'pesi',
        description: {
          it: 'Pesi, nelle stesse posizioni dei conseguimenti.',
          en: 'Weights, in the same positions as the achievements.',
        },
      },
      {
        name: 'conseguimenti',
        description: {
          it: 'Conseguimenti; vuoti e testi non si valutano.',
          en: 'Achievements; blanks and texts are not scored.',
        },
      },
      {
        name: 'modo',
        optional: true,
        description: {
          it: '"normalizza" (predefinito) divide per i pesi valutati, "somma" non divide.',
          en: '"normalizza" (default) divides by the weights scored, "somma" does not divide.',
        },
      },
    ],
    result: { it: 'Il punteggio come frazione.', en: 'The score as a fraction.' },
    examples: [{ given: ['B2:B4', 'H2:H4'] }],
  },
  {
    id: 'ESITO',
    description: {
      it: 'Nome della fascia in cui cade un conseguimento.',
      en: 'Name of the band an achievement lies in.',
    },
    parameters: [
      {
        name: 'conseguimento',
        description: {
          it: 'Conseguimento come frazione: 0,9 = 90 %.',
          en: 'Achievement as a fraction: 0.9 = 90 %.',
        },
      },
      rules('fasce', 'bands'),
    ],
    result: { it: 'Il nome della fascia.', en: 'The name of the band.' },
    examples: [{ given: ['0'], shown: 'Non raggiunto' }],
  },
  {
    id: 'SOGLIA',
    description: {
      it: 'Legge la soglia di un target: il numero, la data, oppure "sì" o "no".',
      en: 'Reads the threshold of a target: the number, the date, or "sì" or "no".',
    },
    parameters: [
      TARGET_TEXT,
      {
        ...DECIMAL_NUMBERS,
        description: {
          it: 'Segno dei decimali nel testo: "," (predefinito) oppure ".".',
          en: 'Decimal sign in the text: "," (default) or ".".',
        },
      },
    ],
    result: {
      it: 'La soglia; "N/D" o "illeggibile" dove non c’è.',
      en: 'The threshold; "N/D" or "illeggibile" where there is none.',
    },
    examples: [{ given: ['">= 1.100 N."'], shown: '1100' }],
  },
  {
    id: 'VERSO',
    description: {
      it: 'Legge il verso di un target: >=, <=, >, <, =, entro, tra, sì/no oppure N/D.',
      en: 'Reads the direction of a target: >=, <=, >, <, =, entro, tra, sì/no or N/D.',
    },
    parameters: [TARGET_TEXT],
    result: { it: 'Il verso.', en: 'The direction.' },
    examples: [{ given: ['"Entro il 31-12-2025"'], shown: 'entro' }],
  },
  {
    id: 'VARIAZIONE',
    description: {
      it: 'Dice come è cambiato un target: incrementato, diminuito o modificato.',
      en: 'Says how a target changed: increased, decreased or modified.',
    },
    parameters: BEFORE_AND_AFTER,
    result: {
      it: 'La variazione; vuoto se il target non è cambiato.',
      en: 'The change, in Italian; blank where the target did not change.',
    },
    examples: [{ given: ['"<= 2 gg"', '"<= 1 gg"'], shown: 'target diminuito' }],
  },
  {
    id: 'SFIDANTE',
    description: {
      it: 'Dice se un target è diventato più o meno sfidante.',
      en: 'Says whether a target became harder or easier to meet.',
    },
    parameters: BEFORE_AND_AFTER,
    result: {
      it: '"più sfidante", "meno sfidante", "uguale" oppure "non confrontabile".',
      en: '"più sfidante" (harder), "meno sfidante" (easier), "uguale" (equal) or "non confrontabile".',
    },
    examples: [{ given: ['"<= 2 gg"', '"<= 1 gg"'], shown: 'più sfidante' }],
  },
  {
    id: 'VERIFICA',
    description: {
      it: 'Controlla un piano e le sue misure ed elenca le segnalazioni.',
      en: 'Checks a plan and its measures and lists the findings.',
    },
    parameters: [
      {
        name: 'piano',
        description: {
          it: 'Il piano con le sue intestazioni; i formati dei numeri non si vedono.',
          en: 'The plan with its headers; number formats are not seen.',
        },
      },
      {
        name: 'misure',
        description: { it: 'Le misure con le loro intestazioni.', en: 'The measures with their headers.' },
      },
    ],
    result: {
      it: 'Gravità, codice, posizione e messaggio di ogni segnalazione.',
      en: 'Severity, code, place and message of every finding, in Italian.',
    },
    examples: [{ given: ['Piano!A1:I200', 'Misure!A1:G147'] }],
  },
];
