import { parseReference, quoteSheet, rangeName } from '../../../src/core/grid';

/** Sheet and rectangle of what a text refers to. */
function shown(text: string): string {
  const range = parseReference(text);
  return range === undefined ? 'none' : `${range.sheet} ${rangeName(range.box)}`;
}

test.each([
  ['=Piano!$J$9', 'Piano J9'],
  ['Piano!J9', 'Piano J9'],
  ['=Piano!j9', 'Piano J9'],
  ["='Il mio piano'!$A$1:$B$9", 'Il mio piano A1:B9'],
  ["='L''Aquila'!$A$1", "L'Aquila A1"],
  ["=''''!$A$1", "' A1"],
  ['=Il mio piano!$A$1', 'Il mio piano A1'],
  ['=P!$B$9:$A$1', 'P A1:B9'],
  ['=P!$A$9:$C$7', 'P A7:C9'],
  ['=P!C7:A9', 'P A7:C9'],
  ['=P!$XFD$1048576', 'P XFD1048576'],
  ['=P!$AA$10:$AB$12', 'P AA10:AB12'],
  ['#REF!', 'none'],
  ['=Piano!#REF!', 'none'],
  ['=P!$A$1,P!$B$2', 'none'],
  ['==P!$A$1', '=P A1'],
  ['=P!$A$1:', 'none'],
  ['=P!ABCD1', 'none'],
  ['=P!$A', 'none'],
  ['=$A$1', 'none'],
  ["='P'Q'!$A$1", 'none'],
  ["=''!$A$1", 'none'],
  ['x=P!$A$1 ', 'none'],
  ['', 'none'],
])('%s refers to %s', (text, range) => {
  expect(shown(text)).toBe(range);
});

test('the rows and columns are those of the sheet, from 0', () => {
  expect(parseReference('=P!$B$3:$D$4')?.box).toEqual({ row: 2, column: 1, rows: 2, columns: 3 });
});

test.each(['Piano', 'Il mio piano', "L'Aquila"])('what is written of %s is read back', (sheet) => {
  expect(parseReference(`=${quoteSheet(sheet)}!$A$1`)?.sheet).toBe(sheet);
});
