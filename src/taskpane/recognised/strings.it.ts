import type { ColumnReason } from '../../core/plan';

const REASONS: Readonly<Record<ColumnReason, string>> = {
  header: 'dall’intestazione',
  content: 'dal contenuto',
  headerAndContent: 'da intestazione e contenuto',
  person: 'indicata da te',
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
};

/** The shape every language must fill. */
export type CorrectingStrings = typeof CORRECTING_IT;
