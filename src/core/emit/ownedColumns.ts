/** The columns Traguardo owns on the plan sheet, in the order they stand. */
export type OwnedKey =
  | 'actual'
  | 'previous'
  | 'target'
  | 'direction'
  | 'threshold'
  | 'upper'
  | 'ratio'
  | 'achievement'
  | 'weight'
  | 'globalWeight'
  | 'contribution'
  | 'coverage'
  | 'outcome'
  | 'targetWords'
  | 'weightWords'
  | 'weightShape'
  | 'actualWords'
  | 'actualShape'
  | 'previousWords'
  | 'previousShape'
  | 'thresholdWord'
  | 'thresholdShape'
  | 'upperWord'
  | 'upperShape';

export interface OwnedColumn {
  readonly key: OwnedKey;
  /** Header on the sheet (Italian, as all sheets). */
  readonly header: string;
  /** Workbook-wide defined name of the header cell: the column is known by it, never by its header. */
  readonly name: string;
  /** Width in characters. */
  readonly width: number;
  readonly align: 'Left' | 'Center' | 'Right';
  /** Number format of the whole column; absent where it follows the unit of the row. */
  readonly numberFormat?: string;
  /** Work columns hold the words that the other formulas read; hidden, so that only results are seen. */
  readonly isWork?: true;
}

const PERCENT = '0.00%';

export const OWNED_COLUMNS: readonly OwnedColumn[] = [
  { key: 'actual', header: 'Consuntivo', name: 'PIANO_Col_Consuntivo', width: 16, align: 'Right' },
  { key: 'previous', header: 'Precedente', name: 'PIANO_Col_Precedente', width: 16, align: 'Right' },
  { key: 'target', header: 'Target in vigore', name: 'PIANO_Col_Target', width: 20, align: 'Right' },
  {
    key: 'direction',
    header: 'Verso',
    name: 'PIANO_Col_Verso',
    width: 8,
    align: 'Center',
    numberFormat: 'General',
  },
  { key: 'threshold', header: 'Soglia', name: 'PIANO_Col_Soglia', width: 16, align: 'Right' },
  { key: 'upper', header: 'Fino a', name: 'PIANO_Col_FinoA', width: 10, align: 'Right' },
  {
    key: 'ratio',
    header: 'Grado',
    name: 'PIANO_Col_Grado',
    width: 10,
    align: 'Right',
    numberFormat: PERCENT,
  },
  {
    key: 'achievement',
    header: 'Conseguimento',
    name: 'PIANO_Col_Conseguimento',
    width: 17,
    align: 'Right',
    numberFormat: PERCENT,
  },
  {
    key: 'weight',
    header: 'Peso letto',
    name: 'PIANO_Col_PesoLetto',
    width: 10,
    align: 'Right',
    numberFormat: PERCENT,
  },
  {
    key: 'globalWeight',
    header: 'Peso globale',
    name: 'PIANO_Col_PesoGlobale',
    width: 12,
    align: 'Right',
    numberFormat: '0.000%',
  },
  {
    key: 'contribution',
    header: 'Contributo',
    name: 'PIANO_Col_Contributo',
    width: 11,
    align: 'Right',
    numberFormat: '0.000%',
  },
  {
    key: 'coverage',
    header: 'Copertura',
    name: 'PIANO_Col_Copertura',
    width: 11,
    align: 'Right',
    numberFormat: PERCENT,
  },
  {
    key: 'outcome',
    header: 'Esito',
    name: 'PIANO_Col_Esito',
    width: 22,
    align: 'Left',
    numberFormat: 'General',
  },
  {
    key: 'targetWords',
    header: 'Testo target',
    name: 'PIANO_Col_TestoTarget',
    width: 16,
    align: 'Right',
    isWork: true,
  },
  {
    key: 'weightWords',
    header: 'Testo peso',
    name: 'PIANO_Col_TestoPeso',
    width: 16,
    align: 'Right',
    isWork: true,
  },
  {
    key: 'weightShape',
    header: 'Forma peso',
    name: 'PIANO_Col_FormaPeso',
    width: 16,
    align: 'Right',
    isWork: true,
  },
  {
    key: 'actualWords',
    header: 'Testo consuntivo',
    name: 'PIANO_Col_TestoConsuntivo',
    width: 16,
    align: 'Right',
    isWork: true,
  },
  {
    key: 'actualShape',
    header: 'Forma consuntivo',
    name: 'PIANO_Col_FormaConsuntivo',
    width: 16,
    align: 'Right',
    isWork: true,
  },
  {
    key: 'previousWords',
    header: 'Testo precedente',
    name: 'PIANO_Col_TestoPrecedente',
    width: 16,
    align: 'Right',
    isWork: true,
  },
  {
    key: 'previousShape',
    header: 'Forma precedente',
    name: 'PIANO_Col_FormaPrecedente',
    width: 16,
    align: 'Right',
    isWork: true,
  },
  {
    key: 'thresholdWord',
    header: 'Testo soglia',
    name: 'PIANO_Col_TestoSoglia',
    width: 16,
    align: 'Right',
    isWork: true,
  },
  {
    key: 'thresholdShape',
    header: 'Forma soglia',
    name: 'PIANO_Col_FormaSoglia',
    width: 16,
    align: 'Right',
    isWork: true,
  },
  {
    key: 'upperWord',
    header: 'Testo fino a',
    name: 'PIANO_Col_TestoFinoA',
    width: 16,
    align: 'Right',
    isWork: true,
  },
  {
    key: 'upperShape',
    header: 'Forma fino a',
    name: 'PIANO_Col_FormaFinoA',
    width: 16,
    align: 'Right',
    isWork: true,
  },
];
