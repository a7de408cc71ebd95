import { typedTarget, typedValue } from '../../scripts/samples/typedCell';

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);

describe('printed values become typed cells whose format shows them as printed', () => {
  test.each([
    ['17.533.900.000 €', 17533900000, '#,##0" €"'],
    ['72,10 %', 0.721, '0.00" "%'],
    ['-11,32 %', -0.1132, '0.00" "%'],
    ['-23,24 gg', -23.24, '#,##0.00" gg"'],
    ['1.136 N.', 1136, '#,##0" N."'],
    ['2,94 N.', 2.94, '#,##0.00" N."'],
    ['N/D', 'N/D', 'General'],
    ['31-08-2022', day('2022-08-31'), 'dd\\-mm\\-yyyy'],
  ])('%s', (printed, value, format) => expect(typedValue(printed)).toEqual({ value, format }));

  test.each([
    ['>= 1.100 N.', 1100, '">= "#,##0" N."'],
    ['>= 62,00 %', 0.62, '">= "0.00" "%'],
    ['98,00 %', 0.98, '0.00" "%'],
    ['<= -19 gg', -19, '"<= "#,##0" gg";"<= "\\-#,##0" gg"'],
    ['<= -10,00 %', -0.1, '"<= "0.00" "%;"<= "\\-0.00" "%'],
    ['>= 10 h', 10, '">= "#,##0" h"'],
    ['Entro 31-12-2025', day('2025-12-31'), '"Entro "dd\\-mm\\-yyyy'],
    ['N/D', 'N/D', 'General'],
  ])('target %s', (printed, value, format) => expect(typedTarget(printed)).toEqual({ value, format }));

  test.each(['1136', '1.136,5', 'circa 100 N.', '31/12/2025', ''])('%p is refused, not guessed', (text) => {
    expect(() => typedValue(text)).toThrow('not a printed value');
  });
});
