/** Rows kept for bands and for steps on the sheet `Parametri`. */
export const BAND_ROWS = 5;
export const STEP_ROWS = 6;

/** One row of `Parametri` that holds a setting: its place, its defined name and the words it may hold. */
export interface ParameterRow {
  readonly key: ParameterKey;
  /** Workbook-wide defined name of the value cell. */
  readonly name: string;
  /** Words allowed besides numbers, in the order of the choices; the first is what an unknown word falls back to. */
  readonly words: readonly string[];
}

export type ParameterKey =
  | 'actualsYear'
  | 'targetsYear'
  | 'yearClosed'
  | 'asOf'
  | 'atMost'
  | 'dateDecay'
  | 'decayDays'
  | 'cap'
  | 'floor'
  | 'missingActual'
  | 'rollUp';

/** The settings in the order of the sheet. Position decides what the PIANO functions read: rows are added at the end only. */
export const PARAMETER_ROWS: readonly ParameterRow[] = [
  { key: 'actualsYear', name: 'PIANO_AnnoConsuntivi', words: [] },
  { key: 'targetsYear', name: 'PIANO_AnnoTarget', words: [] },
  { key: 'yearClosed', name: 'PIANO_AnnoChiuso', words: ['no', 'sì'] },
  { key: 'asOf', name: 'PIANO_DataRiferimento', words: [] },
  { key: 'atMost', name: 'PIANO_FormulaAlMassimo', words: ['lineare', 'rapporto', 'base', 'sì o no'] },
  { key: 'dateDecay', name: 'PIANO_DecadimentoDate', words: ['nessuno', 'tolleranza', 'lineare'] },
  { key: 'decayDays', name: 'PIANO_GiorniDecadimento', words: [] },
  { key: 'cap', name: 'PIANO_Tetto', words: ['nessuno'] },
  { key: 'floor', name: 'PIANO_Minimo', words: [] },
  { key: 'missingActual', name: 'PIANO_ConsuntivoMancante', words: ["secondo l'anno", 'escludi', 'zero'] },
  { key: 'rollUp', name: 'PIANO_Calcolo', words: ['normalizza', 'somma'] },
];

/** Names of the tables and results that stand beside the settings. */
export const TABLE_NAMES = {
  bandFrom: 'PIANO_FasceDa',
  bandName: 'PIANO_FasceNomi',
  stepFrom: 'PIANO_GradiniDa',
  stepScore: 'PIANO_GradiniPunti',
  rules: 'PIANO_Regole',
  actualsIndex: 'PIANO_IndiceConsuntivi',
  targetsIndex: 'PIANO_IndiceTarget',
  measureColumn: 'PIANO_ColonnaMisure',
  measureCodes: 'PIANO_MisureCodici',
  measureValues: 'PIANO_MisureValori',
  measureYears: 'PIANO_MisureAnni',
  decimalSeparator: 'PIANO_SeparatoreDecimale',
  groupSeparator: 'PIANO_SeparatoreMigliaia',
  score: 'PIANO_Punteggio',
  coverage: 'PIANO_Copertura',
} as const;

/**
 * The block `PIANO_Regole`: two columns, settings first, then the bands, then the steps. Offsets are 0-based rows of the block;
 * settings stand in the first column, a band or step has its lower limit in the first and its name or score in the second.
 */
export const RULES_BLOCK = {
  bands: PARAMETER_ROWS.length,
  steps: PARAMETER_ROWS.length + BAND_ROWS,
  rows: PARAMETER_ROWS.length + BAND_ROWS + STEP_ROWS,
} as const;
