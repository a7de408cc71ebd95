import type { ActualSource, NotScoredReason } from '../../core/scoring';

const SOURCES: Readonly<Record<ActualSource, string>> = {
  computed: 'calcolato dalle misure',
  published: 'scritto nel piano',
  none: 'manca',
};

const NOT_SCORED: Readonly<Record<NotScoredReason, string>> = {
  exempt: 'L’indicatore è esente: resta fuori dal calcolo.',
  targetMissing: 'Manca il target dell’anno: l’indicatore resta fuori dal calcolo.',
  targetNotAvailable: 'Il target dell’anno è N/D: l’indicatore resta fuori dal calcolo.',
  targetInvalid: 'Il target dell’anno non è leggibile: l’indicatore resta fuori dal calcolo.',
  unitDiffers: 'Consuntivo e target non si possono confrontare, perché hanno unità diverse.',
  actualMissing: 'Manca il consuntivo: ad anno aperto l’indicatore resta fuori dal calcolo.',
  inProgress: 'Il termine non è ancora passato e manca il consuntivo: è in corso.',
  nothingToScore: 'Sotto questa riga non c’è nulla che si possa valutare.',
};

/** Texts of the explanation of a number, in Italian. */
export const WHY_IT = {
  title: 'Perché questo numero?',
  open: 'Tutti i passaggi',
  back: 'Torna al piano',
  copy: 'Copia come testo',
  copied: 'Spiegazione copiata.',
  notCopied: 'Excel non permette di copiare: selezionare il testo a mano.',
  none: 'Scegliere una riga del piano, qui o nel foglio, per sapere perché ha il suo numero.',
  gone: 'Questa riga non c’è più nel piano.',
  goTo: (place: string) => `Vai a ${place}`,
  explain: (name: string) => `Perché: ${name}`,

  howComputed: 'Come si arriva al numero',
  actualOf: (year: number) => `Consuntivo ${year}`,
  targetOf: (year: number) => `Target ${year}`,
  sources: SOURCES,
  asRead: (words: string, typed: string) => `${words} (scritto «${typed}»)`,
  rule: 'Regola',
  calculation: 'Calcolo',
  limits: 'Limiti',
  result: 'Conseguimento',

  atLeast: (value: string) => `almeno ${value}`,
  moreThan: (value: string) => `più di ${value}`,
  atMost: (value: string) => `al massimo ${value}`,
  lessThan: (value: string) => `meno di ${value}`,
  exactly: (value: string) => `esattamente ${value}`,
  between: (lower: string, upper: string) => `tra ${lower} e ${upper}`,
  by: (date: string) => `entro il ${date}`,
  yes: 'sì',
  no: 'no',
  notAvailable: 'N/D',
  missing: 'vuoto',
  unreadable: (raw: string) => `«${raw}», non leggibile`,

  rules: {
    met: 'Il target è raggiunto: vale 100 %.',
    overachieved: 'Il target è superato: prima dei limiti vale quanto lo supera.',
    linear: 'Il target non è raggiunto: conta lo scostamento, in proporzione al target.',
    ratio: 'Target «al massimo» non raggiunto: conta il rapporto fra target e consuntivo.',
    baseline: 'Target «al massimo»: conta la strada fatta dal valore dell’anno prima.',
    onOff: 'Target «al massimo» sì o no: raggiunto vale 100 %, altrimenti 0.',
    zeroTarget: 'Con un target di zero non c’è proporzione: o è raggiunto o vale 0.',
    between: 'Fuori dall’intervallo: conta la distanza dal limite più vicino.',
    onTime: 'Nei termini: vale 100 %.',
    late: 'Oltre il termine: vale 0.',
    grace: 'Oltre il termine ma entro la tolleranza: vale 100 %.',
    lateLinear: 'Oltre il termine: scende a 0 nei giorni previsti.',
    flag: 'Sì o no: vale 100 % se il consuntivo è quello voluto, altrimenti 0.',
    missingCountsZero: 'Manca il consuntivo e l’anno è chiuso: vale 0.',
    rollUp: 'Media delle righe sottostanti che si possono valutare, ognuna con il suo peso.',
  },
  notScored: NOT_SCORED,
  daysLate: (days: number) => (days === 1 ? '1 giorno di ritardo' : `${days} giorni di ritardo`),
  lateSteps: (late: number, span: number, result: string) => `1 − ${late} ÷ ${span} giorni = ${result}`,
  sumSteps: (result: string) => `somma di peso × conseguimento = ${result}`,
  capped: (before: string, cap: string) => `${before}, ridotto al tetto di ${cap}`,
  floored: (before: string, floor: string) => `${before}, sotto il minimo di ${floor}: vale 0`,
  stepped: (before: string, after: string) => `${before}, nel gradino che vale ${after}`,

  algorithm: 'Algoritmo',
  algorithmText: 'Formula',
  noAlgorithm: 'Senza algoritmo: vale il valore scritto nel piano.',
  noMeaning: 'codice sconosciuto',
  fromIndicator: 'indicatore',
  algorithmResult: 'Risultato',
  problems: {
    notAvailable: 'non calcolabile: manca il valore di una misura',
    zeroDenominator: 'non calcolabile: il divisore vale zero',
    unknownCode: 'non calcolabile: c’è un codice sconosciuto',
    ambiguousCode: 'non calcolabile: un codice indica più indicatori con valori diversi',
    cycle: 'non calcolabile: gli algoritmi si richiamano in cerchio',
    syntax: 'non calcolabile: la formula non si legge',
  },

  weights: 'Quanto pesa',
  weightOf: (weight: string, share: string) => `peso ${weight}, sul totale ${share}`,
  noWeight: 'senza peso: resta fuori dal calcolo',
  contribution: 'Contributo al totale',
  covered: 'Copertura',

  children: 'Che cosa contiene',
  childOf: (weight: string, value: string) => `peso ${weight}: ${value}`,

  history: 'Andamento',
  noHistory: 'Nessun valore da mostrare.',

  findings: 'Segnalazioni su questa riga',
  noFindings: 'Nessuna segnalazione su questa riga.',
  changes: 'Variazioni',
};

/** The shape every language must fill. */
export type WhyStrings = typeof WHY_IT;
