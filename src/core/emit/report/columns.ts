/** The columns of the report's table, in the order they stand on a new sheet. */
export type ReportKey =
  | 'code'
  | 'name'
  | 'weight'
  | 'target'
  | 'actual'
  | 'achievement'
  | 'contribution'
  | 'outcome'
  | 'reason'
  | 'key'
  | 'order';

export interface ReportColumn {
  readonly key: ReportKey;
  readonly header: string;
  /** Defined name of the header cell: the column is known by it, wherever it is moved. */
  readonly name: string;
  readonly width: number;
  readonly align: 'Left' | 'Center' | 'Right';
  readonly numberFormat?: string;
}

const PERCENT = '0.00%';

export const REPORT_COLUMNS: readonly ReportColumn[] = [
  { key: 'code', header: 'Codice', name: 'PIANO_Relazione_Codice', width: 22, align: 'Left' },
  { key: 'name', header: 'Denominazione', name: 'PIANO_Relazione_Denominazione', width: 52, align: 'Left' },
  { key: 'weight', header: 'Peso globale', name: 'PIANO_Relazione_Peso', width: 10, align: 'Right', numberFormat: PERCENT },
  { key: 'target', header: 'Target', name: 'PIANO_Relazione_Target', width: 20, align: 'Right' },
  { key: 'actual', header: 'Consuntivo', name: 'PIANO_Relazione_Consuntivo', width: 16, align: 'Right' },
  { key: 'achievement', header: 'Conseguimento', name: 'PIANO_Relazione_Conseguimento', width: 15, align: 'Right', numberFormat: PERCENT },
  { key: 'contribution', header: 'Punteggio ponderato', name: 'PIANO_Relazione_Contributo', width: 20, align: 'Right', numberFormat: '0.000%' },
  { key: 'outcome', header: 'Esito', name: 'PIANO_Relazione_Esito', width: 20, align: 'Center' },
  { key: 'reason', header: 'Motivazione', name: 'PIANO_Relazione_Motivazione', width: 44, align: 'Left' },
  { key: 'key', header: 'Chiave', name: 'PIANO_Relazione_Chiave', width: 12, align: 'Left' },
  { key: 'order', header: 'Ordine', name: 'PIANO_Relazione_Ordine', width: 10, align: 'Right' },
]; // prettier-ignore

/** Columns that only formulas and a refresh read; hidden. */
export const WORK_KEYS: readonly ReportKey[] = ['key', 'order'];

/** Everything of ours on the sheet, from its title to its last line. */
export const REPORT_NAME = 'PIANO_Relazione';
/** The table, from its header to its last row. */
export const TABLE_NAME = 'PIANO_Relazione_Tabella';
