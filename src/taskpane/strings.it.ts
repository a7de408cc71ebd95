import type { FormulaStyle } from '../app';
import type { Severity } from '../core/diagnostics';
import type { FieldName, NodeKind } from '../core/plan';
import type { NotScoredReason } from '../core/scoring';
import { CHECKS_IT } from './findings/strings.it';
import { CORRECTING_IT } from './recognised/strings.it';
import { REVISIONS_IT } from './revisions/strings.it';
import { SETTINGS_IT } from './settings/strings.it';
import { START_IT } from './start/strings.it';
import { WHY_IT } from './why/strings.it';

const KINDS: Readonly<Record<NodeKind, string>> = {
  root: 'Ente',
  area: 'Area strategica',
  objective: 'Obiettivo strategico',
  block: 'Blocco',
  operationalObjective: 'Obiettivo operativo',
  group: 'Gruppo',
  indicator: 'Indicatore',
};

const REASONS: Readonly<Record<NotScoredReason, string>> = {
  exempt: 'Esente',
  targetMissing: 'Senza target',
  targetNotAvailable: 'Target N/D',
  targetInvalid: 'Target illeggibile',
  unitDiffers: 'Unità diverse',
  actualMissing: 'Senza consuntivo',
  inProgress: 'In corso',
  nothingToScore: 'Non valutabile',
};

const STYLES: Readonly<Record<FormulaStyle, string>> = {
  native: 'Formule di Excel',
  piano: 'Formule PIANO',
};

const FIELDS: Readonly<Record<FieldName, string>> = {
  label: 'Codice e nome',
  code: 'Codice',
  name: 'Nome',
  level: 'Livello',
  weight: 'Peso',
  description: 'Descrizione',
  algorithm: 'Algoritmo',
  unit: 'Unità di misura',
  operator: 'Operatore del target',
  exemption: 'Motivo di esenzione',
};

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'Errori',
  warning: 'Avvisi',
  info: 'Informazioni',
};

const counted = (one: string, many: string) => (count: number, text: string) =>
  `${text} ${count === 1 ? one : many}`;

/** Every text of the pane in Italian. Counts come twice: the number, and the number as the language writes it. */
export const STRINGS_IT = {
  locale: 'it-IT',
  product: 'Traguardo',
  reading: 'Leggo la cartella di lavoro…',
  working: {
    reading: 'Lettura in corso',
    calculating: 'Calcolo in corso',
    undoing: 'Annullamento in corso',
    ruling: 'Scrivo le regole',
    sampling: 'Scrivo il piano di esempio',
    fixing: 'Correggo',
    accepting: 'Conservo l’accettazione',
    reopening: 'Riapro la segnalazione',
    listing: 'Scrivo il foglio dei controlli',
    correcting: 'Conservo le indicazioni',
    sending: 'Preparo per l’invio',
    dashboard: 'Preparo il cruscotto',
    report: 'Preparo la relazione',
    approving: 'Conservo lo stato approvato',
    flagging: 'Contrassegno le variazioni',
    unflagging: 'Tolgo i contrassegni',
    registering: 'Scrivo il registro',
    comparing: 'Confronto',
  },
  cancel: 'Annulla',
  showMore: (count: string) => `Mostra altri (${count})`,
  revisions: REVISIONS_IT,
  correcting: CORRECTING_IT,

  recognised: 'Che cosa ho riconosciuto',
  untitledPlan: (sheet: string) => `Piano nel foglio «${sheet}»`,
  sheets: (plan: string, measures: string | undefined) =>
    measures === undefined ? `Foglio «${plan}»` : `Fogli «${plan}» e «${measures}»`,
  planSheet: 'Foglio del piano',
  headerRow: (row: string) => `intestazioni alla riga ${row}`,
  measuresSheet: 'Foglio delle misure',
  noMeasuresSheet: 'Non trovato: valgono i valori scritti nel piano',
  contents: 'Contenuto',
  historyYears: 'Anni dei valori',
  targetYears: 'Anni dei target',
  scoredYears: (actuals: string, targets: string) => `Consuntivi ${actuals} · Target ${targets}`,
  none: 'Nessuno',
  columns: 'Colonne',
  fields: FIELDS,
  historyOf: (year: number) => `Valore ${year}`,
  targetOf: (year: number) => `Target ${year}`,
  areas: counted('area', 'aree'),
  objectives: counted('obiettivo', 'obiettivi'),
  strategicObjectives: counted('obiettivo strategico', 'obiettivi strategici'),
  operationalObjectives: counted('obiettivo operativo', 'obiettivi operativi'),
  indicators: counted('indicatore', 'indicatori'),
  measures: counted('misura', 'misure'),

  overall: 'Punteggio complessivo',
  notScored: REASONS,
  coverage: (share: string, scored: string, all: string) =>
    `Copertura: ${share} del peso. Indicatori valutati: ${scored} su ${all}.`,
  bandNames: {} as Readonly<Record<string, string>>,

  calculate: 'Calcola',
  undo: 'Annulla ultima scrittura',
  formulaStyle: 'Tipo di formule',
  styles: STYLES,
  styleMeaning: {
    native: 'Si leggono e si ricalcolano in ogni Excel, anche senza Traguardo.',
    piano: 'Più brevi da leggere; per ricalcolarle serve Traguardo.',
  },
  notWritten: 'I punteggi non sono ancora scritti nel foglio.',
  alreadyWritten: (style: string) =>
    `Nel foglio ci sono già i punteggi, con ${style}: si aggiornano da soli.`,
  beforeSending:
    'Chi non ha Traguardo non vedrebbe questi numeri: prima di salvare il file per altri, prepararlo per l’invio.',
  styleInSentence: { native: 'formule di Excel', piano: 'formule PIANO' },
  written: (cells: string, sheet: string, style: string) =>
    `Celle scritte nel foglio «${sheet}»: ${cells}, con ${style}.`,
  wrote: {
    ruling: (cells: string, sheet: string) => `Regole cambiate: ${cells} celle nel foglio «${sheet}».`,
    sampling: (_cells: string, sheet: string) => `Piano di esempio inserito nel foglio «${sheet}».`,
    fixing: (cells: string, sheet: string) =>
      `Correzione applicata nel foglio «${sheet}»: celle cambiate ${cells}.`,
    accepting: () => 'Segnalazione accettata: il motivo è conservato nella cartella di lavoro.',
    reopening: () => 'Segnalazione riaperta.',
    listing: (_cells: string, sheet: string) => `Segnalazioni scritte nel foglio «${sheet}».`,
    correcting: (_cells: string, sheet: string) =>
      `Indicazioni conservate: il foglio «${sheet}» è stato riletto.`,
    sending: (cells: string) => `Pronta per l’invio. Celle riscritte con formule di Excel: ${cells}.`,
    dashboard: (_cells: string, sheet: string) => `Cruscotto pronto nel foglio «${sheet}».`,
    report: (_cells: string, sheet: string) => `Relazione pronta nel foglio «${sheet}».`,
    approving: (_cells: string, sheet: string) => `Stato approvato conservato nel foglio «${sheet}».`,
    flagging: (cells: string, sheet: string) =>
      `Variazioni contrassegnate nel foglio «${sheet}»: celle scritte ${cells}.`,
    unflagging: (_cells: string, sheet: string) => `Contrassegni tolti dal foglio «${sheet}».`,
    registering: (_cells: string, sheet: string) =>
      `Registro delle variazioni scritto nel foglio «${sheet}».`,
  },
  takeBack: 'Annulla',
  undone: (cells: string, sheet: string) =>
    `Scrittura annullata nel foglio «${sheet}». Celle ripristinate: ${cells}.`,
  retry: 'Riprova',
  dismiss: 'Chiudi il messaggio',

  views: 'Schermate',
  screens: {
    start: 'Inizio',
    plan: 'Piano',
    checks: 'Controlli',
    revisions: 'Revisioni',
    settings: 'Impostazioni',
  },
  checksCount: (count: string) => `Controlli (${count})`,
  start: START_IT,
  why: WHY_IT,
  checks: CHECKS_IT,
  settings: SETTINGS_IT,

  plan: {
    filters: 'Mostra solo',
    filterNames: {
      notReached: 'Non raggiunti',
      notScored: 'Non valutabili',
      changed: 'Variati',
      findings: 'Con segnalazioni',
    },
    nothingFiltered: 'Nessuna riga con questi filtri.',
  },

  tree: 'Piano della performance',
  search: 'Cerca per codice o nome',
  clearSearch: 'Cancella la ricerca',
  found: (count: number, text: string) => (count === 1 ? '1 riga trovata' : `${text} righe trovate`),
  notFound: (query: string) => `Nessuna riga con «${query}» nel codice o nel nome.`,
  expandAll: 'Espandi tutto',
  collapseAll: 'Comprimi tutto',
  kinds: KINDS,
  weight: 'Peso',
  weightMissing: 'senza peso',
  weightUnreadable: 'peso illeggibile',
  achievement: 'Conseguimento',

  severities: SEVERITIES,
  severityCount: (severity: string, count: string) => `${severity} (${count})`,
  noFindings: 'Nessuna segnalazione',
  wholeWorkbook: 'Cartella di lavoro',
  alsoAt: (places: string) => `anche in ${places}`,

  notRead: 'Non sono riuscito a leggere la cartella di lavoro.',
  notReadHelp: 'Nulla è stato cambiato. Si può riprovare quando il motivo qui sotto è risolto.',
  noPlan: 'In questa cartella di lavoro non trovo un piano della performance.',
  noPlanHelp:
    'Serve un foglio con una riga di intestazioni (codice e nome, peso, algoritmo, valori e target per anno) e sotto le righe del piano.',
  readAgain: 'Rileggi',

  crashed: 'Traguardo si è fermato per un errore suo. Il foglio non è stato toccato dopo l’ultima scrittura.',
  reload: 'Ricarica il riquadro',
  detail: (text: string) => `Dettaglio: ${text}`,
  officeMissing: 'Non riesco a caricare la libreria di Office.',
  officeMissingHelp: 'Controllare il collegamento a Internet, poi ricaricare il riquadro.',
  outside: 'Traguardo lavora dentro Excel.',
  outsideHelp:
    'È un componente aggiuntivo che calcola e controlla il piano della performance di un ente. Per usarlo: aprire la cartella di lavoro del piano in Excel e premere Mostra riquadro nella scheda Home.',
};

/** The shape every language must fill. */
export type Strings = typeof STRINGS_IT;
