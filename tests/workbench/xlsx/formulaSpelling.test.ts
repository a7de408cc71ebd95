import { fromFileFormula, toFileFormula } from '../../../src/workbench/xlsx';

const SPELLINGS: readonly (readonly [string, string])[] = [
  ['SUM(A1,2)', 'SUM(A1,2)'],
  ['NUMBERVALUE(A1,",",".")', '_xlfn.NUMBERVALUE(A1,",",".")'],
  ['IFERROR(XLOOKUP(A1,B:B,C:C),"IFS(")', 'IFERROR(_xlfn.XLOOKUP(A1,B:B,C:C),"IFS(")'],
  ['FILTER(A1:A9,B1:B9)', '_xlfn._xlws.FILTER(A1:A9,B1:B9)'],
  ['PIANO.VALORE(A1,Misure!A:A,Misure!D:D)*2', '_xldudf_PIANO_VALORE(A1,Misure!A:A,Misure!D:D)*2'],
  ["'NUMBERVALUE(x)'!A1", "'NUMBERVALUE(x)'!A1"],
  ['STDEV.S(A1:A3)', '_xlfn.STDEV.S(A1:A3)'],
  ['ALTRO.NOME(1)', 'ALTRO.NOME(1)'],
];

describe('formulas in files', () => {
  test.each(SPELLINGS)('%s is written %s', (plain, file) => {
    expect(toFileFormula(plain, ['PIANO'])).toBe(file);
  });

  test.each(SPELLINGS)('%s is read from %s', (plain, file) => {
    expect(fromFileFormula(file)).toBe(plain);
  });
});
