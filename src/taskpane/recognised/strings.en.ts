import type { CorrectingStrings } from './strings.it';

/** Texts for putting right what was recognised, in English. */
export const CORRECTING_EN: CorrectingStrings = {
  title: 'This is not my plan',
  sheetTitle: 'Another sheet, or another row of headers',
  sheetHelp: 'On the right sheet choose a cell of the row of headers, then press the button.',
  here: (place) => `The headers are here: ${place}`,
  nowhere: 'The headers are here',
  columnsTitle: 'Columns',
  columnsHelp: 'To correct: press Change, then click the right header on the sheet.',
  column: (letter) => `column ${letter}`,
  noColumn: 'no column',
  reasons: {
    header: 'by its header',
    content: 'by its content',
    headerAndContent: 'by header and content',
    person: 'chosen by you',
  },
  change: 'Change',
  changeOf: (field) => `Change: ${field}`,
  pick: (field) => `Click the header of “${field}” on the sheet.`,
  use: (letter) => `Use column ${letter}`,
  useNone: 'There is none',
  automatic: 'Recognise by itself',
  otherSheet: (sheet) => `The chosen cell is on another sheet: the plan is on “${sheet}”.`,
};
