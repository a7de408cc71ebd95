import fc from 'fast-check';
import { plainFormula, sameFormula } from '../../../src/core/emit/sameFormula';

describe('formulas that differ in spelling alone', () => {
  test.each([
    ['blanks', '=IF(A1>0,SUM(B1:B3),"")', '= IF( A1 > 0, SUM( B1:B3 ), "" )'],
    ['line breaks', '=IF(A1,1,2)', '=IF(A1,\n  1,\n  2)'],
    ['case', '=IF(A1,PIANO_Anno,true)', '=if(a1,PIANO_ANNO,TRUE)'],
    ['prefixes of newer functions', '=NUMBERVALUE(A1)', '=_xlfn.NUMBERVALUE(A1)'],
    ['prefixes of ours', '=PIANO.ESITO(A1)', '=_xldudf_PIANO_ESITO(A1)'],
    ['implicit intersection', '=A1*PIANO_Tetto', '=A1*@PIANO_Tetto'],
    ['quotes around a plain sheet', '=Parametri!$B$5', "='Parametri'!$B$5"],
    ['numbers', '=A1+0.000000000001*1', '=A1+1E-12*1.0'],
    ['true and false', '=IF(A1,TRUE,FALSE)', '=IF(A1,TRUE(),FALSE())'],
  ])('%s', (_what, one, other) => {
    expect(sameFormula(one, other)).toBe(true);
  });

  test.each([
    ['another cell', '=A1', '=A2'],
    ['another number', '=A1*10', '=A1*100'],
    ['a number beside a name', '=A10', '=A1'],
    ['case inside a text', '="tra"', '="TRA"'],
    ['a blank inside a text', '="a b"', '="ab"'],
    ['case of a quote inside a text', '="a""b"', '="A""B"'],
    ['an anchor', '=$A$1', '=A1'],
    ['another sheet', "='Foglio 1'!A1", "='Foglio 2'!A1"],
    ['a blank in the name of a sheet', "='Foglio 1'!A1", "='Foglio1'!A1"],
    ['an apostrophe at', '="a@b"', '="ab"'],
    ['a sign', '=A1-B1', '=A1+B1'],
    ['digits of a function', '=LOG10(A1)', '=LOG(A1)'],
  ])('no more than that: %s', (_what, one, other) => {
    expect(sameFormula(one, other)).toBe(false);
  });

  test('blanks between the parts change nothing', () => {
    const part = fc.constantFrom(
      'A1',
      '$B$2',
      '+',
      '(',
      ')',
      '"a b"',
      "'Foglio 1'!C3",
      '12.5',
      'SUM(',
      ',',
      'PIANO_Tetto',
    );
    const law = fc.property(
      fc.array(part, { minLength: 1, maxLength: 20 }),
      fc.array(fc.nat(2)),
      (parts, blanks) => {
        const joined = (between: (index: number) => string): string =>
          `=${parts.map((text, index) => text + between(index)).join('')}`;
        expect(
          sameFormula(
            joined(() => ','),
            joined((index) => `${' '.repeat(blanks[index] ?? 0)}, `),
          ),
        ).toBe(true);
      },
    );
    fc.assert(law, { seed: 2025, numRuns: 200 });
  });

  test('any text is read in a time that follows its length', () => {
    const started = Date.now();
    for (const part of ['"', "'", "''", '1', '1.', '1E', 'A1+', '"a', ' '])
      plainFormula(`=${part.repeat(30_000)}`);
    expect(Date.now() - started).toBeLessThan(2_000);
  });
});
