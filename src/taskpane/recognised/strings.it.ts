import type { ColumnReason, MeasureField, MeasureSheetReason } from '../../core/plan';

const REASONS: Readonly<Record<ColumnReason, string>> = {
  header: 'dall’intestazione',
  content: 'dal contenuto',
  headerAndContent: 'da intestazione e contenuto',
  person: 'indicata da te',
};

const SHEET_REASONS: Readonly<Record<MeasureSheetReason, string>> = {
  header: 'dalle intestazioni',
  name: 'dal nome',
  headerAndName: 'da nome e intestazioni',
  otherColumns: 'ha altre colonne',
  person: 'indicato da te',
};

const MEASURE_FIELDS: Readonly<Record<MeasureField, string>> = {
  code: 'Codice',
  description: 'Descrizione',
  unit: 'Unità di misura',
  origin: 'Origine',
};

/** Texts for putting right what was recognised, in Italian. */
export const CORRECTING_IT = {
  title: 'Questo non è il mio piano',
  sheetTitle: 'Un altro foglio, o un’altra riga di intestazioni',
  sheetHelp: 'Scegliere nel foglio giusto una cella della riga delle intestazioni, poi premere il pulsante.',
  here: (place: string) => `Le intestazioni sono qui: ${place}`,
  nowhere: 'Le intestazioni sono qui',
  columnsTitle: 'Colonne',
  columnsHelp: 'Per correggere: premere Cambia, poi fare clic nel foglio sull’intestazione giusta.',
  column: (letter: string) => `colonna ${letter}`,
  noColumn: 'nessuna colonna',
  reasons: REASONS,
  change: 'Cambia',
  changeOf: (field: string) => `Cambia: ${field}`,
  pick: (field: string) => `Fare clic nel foglio sull’intestazione di «${field}».`,
  use: (letter: string) => `Usa la colonna ${letter}`,
  useNone: 'Non c’è',
  automatic: 'Riconosci da solo',
  otherSheet: (sheet: string) => `La cella scelta è in un altro foglio: il piano è in «${sheet}».`,
  doubtful: (letters: string) => `o forse ${letters}`,
  measuresTitle: 'Fogli di misure',
  measuresHelp:
    'Per aggiungerne uno, o per dire dove sono le intestazioni: scegliere una cella di quella riga, poi premere il pulsante.',
  measuresHere: (place: string) => `Le misure sono qui: ${place}`,
  measuresNowhere: 'Le misure sono qui',
  sheet: (sheet: string) => `Foglio «${sheet}»`,
  reading: (isRead: boolean): string => (isRead ? 'letto' : 'non letto'),
  sheetReasons: SHEET_REASONS,
  pointedAt: 'indicata da te',
  isMeasures: 'È un foglio di misure',
  noMeasures: 'Non è un foglio di misure',
  measureFields: MEASURE_FIELDS,
  onSheet: (field: string, sheet: string) => `${field} nel foglio «${sheet}»`,
  otherMeasuresSheet: (sheet: string) =>
    `La cella scelta è in un altro foglio: queste misure sono in «${sheet}».`,
};

/** The shape every language must fill. */
export type CorrectingStrings = typeof CORRECTING_IT;
