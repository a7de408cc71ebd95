import fc from 'fast-check';
import {
  ITALIAN_SEPARATORS,
  fieldValueOfNumber,
  printFieldValue,
  printTarget,
  targetOfNumber,
} from '../../../src/core/values';
import { shownTarget, shownValue } from './shown';

describe('fieldValueOfNumber', () => {
  test.each([
    [1100, 'General', '1100 number', '1100'],
    [0.1 + 0.2, 'General', '0.3 number', '0,3'],
    [1100, '@', '1100 number', '1100'],
    [1100, '', '1100 number', '1100'],
    [1100, '0', '1100 number', '1100'],
    [1100, '#,##0', '1100 number', '1.100'],
    [1100, '#,##0.00', '1100 number', '1.100,00'],
    [1100, '#,##0" N."', '1100 number "N."', '1.100 N.'],
    [1100, '#,##0\\ "N."', '1100 number "N."', '1.100 N.'],
    [1100, 'General" N."', '1100 number "N."', '1100 N.'],
    [1100, '#,##0" N.";[Red]-#,##0" pezzi"', '1100 number "N."', '1.100 N.'],
    [0.721, '0.00%', '0.721 percent "%"', '72,10%'],
    [0.721, '0.00\\ %', '0.721 percent "%"', '72,10 %'],
    [0.7214, '0%', '0.7214 percent "%"', '72%'],
    [72.1, '0.00" %"', '0.721 percent "%"', '72,10 %'],
    [1.5, '0.##', '1.5 number', '1,5'],
    [1.5, '0.0#" gg"', '1.5 days "gg"', '1,5 gg'],
    [2, '0"gg"', '2 days "gg"', '2 gg'],
    [10, '0" h"', '10 hours "h"', '10 h'],
    [1000, '#,##0.00\\ "€"', '1000 money "€"', '1.000,00 €'],
    [1000, '#,##0\\ [$€-410]', '1000 money "€"', '1.000 €'],
    [1000, '[$€-410]\\ #,##0.00', '1000 money "€"', '€ 1.000,00'],
    [1000, '[$€-2]#,##0', '1000 money "€"', '€1.000'],
    [1000, '[$EUR]\\ #,##0', '1000 money "EUR"', 'EUR 1.000'],
    [1000, '_-* #,##0.00\\ "€"_-;-* #,##0.00\\ "€"_-;_-@_-', '1000 money "€"', '1.000,00 €'],
    [5, '[>=100]0;0.0', '5 number', '5'],
    [0.5, '# ?/?', '0.5 number', '0,5'],
    [1234.5, '0.00E+00', '1234.5 number', '1234,5'],
    [-23.24, '0.00" gg"', '-23.24 days "gg"', '-23,24 gg'],
    [1234567, '#,##0,', '1234567 number', '1.234.567'],
    [12, '"ca. "0', '12 number', '12'],
    [45657, 'dd-mm-yyyy', '2024-12-31', '31-12-2024'],
    [45657, 'dd/mm/yyyy;@', '2024-12-31', '31-12-2024'],
    [45657, '[$-410]d\\ mmmm\\ yyyy', '2024-12-31', '31-12-2024'],
    [45657, 'mmm\\-yy', '2024-12-31', '31-12-2024'],
    [45657.5, 'dd/mm/yyyy hh:mm', 'noSuchDate', '45657.5'],
    [60, 'dd/mm/yyyy', 'noSuchDate', '60'],
    [1.5, '[h]:mm', 'unknownShape', '1.5'],
    [0.5, 'h:mm AM/PM', 'unknownShape', '0.5'],
    [5, '0" d/m/y"', '5 number "d/m/y"', '5 d/m/y'],
    [5, '[Red]0', '5 number', '5'],
    [0.72, '0"a"%', '0.72 percent "%"', '72%'],
    [0.72, '0"a "%', '0.72 percent "%"', '72%'],
    [0.72, '0"  "%', '0.72 percent "%"', '72 %'],
    [5, '0"€ "', '5 money "€"', '5€'],
    [5, '" €"0', '5 money "€"', '€5'],
    [NaN, '0', 'notANumber', 'NaN'],
  ])('%d in %s: %s, printed %s', (double, format, expected, printed) => {
    const value = fieldValueOfNumber(double, format);
    expect([shownValue(value), printFieldValue(value, ITALIAN_SEPARATORS)]).toEqual([expected, printed]);
  });
});

describe('targetOfNumber', () => {
  test.each([
    [1100, '#,##0" N."', '', '(=) 1100 number "N."', '1.100 N.'],
    [1100, '#,##0" N."', '>=', '>= 1100 number "N."', '>= 1.100 N.'],
    [1100, '#,##0" N."', ' ≥ ', '>= 1100 number "N."', '>= 1.100 N.'],
    [1100, '">= "#,##0" N."', '', '>= 1100 number "N."', '>= 1.100 N.'],
    [1100, '"≥ "#,##0" N."', '', '>= 1100 number "N."', '>= 1.100 N.'],
    [1100, '\\>\\=\\ #,##0', '', '>= 1100 number', '>= 1.100'],
    [1100, '">= "#,##0" N."', '>=', '>= 1100 number "N."', '>= 1.100 N.'],
    [1100, '">= "#,##0" N."', '<=', 'unknownShape', '1100'],
    [0.96, '">= "0.00\\ %', '', '>= 0.96 percent "%"', '>= 96,00 %'],
    [1000, '">= € "#,##0', '', '>= 1000 money "€"', '>= € 1.000'],
    [1000, '">= "[$€-410]\\ #,##0', '', '>= 1000 money "€"', '>= € 1.000'],
    [1000, '">= €"#,##0', '', '>= 1000 money "€"', '>= €1.000'],
    [-19, '"<= "0" gg"', '', '<= -19 days "gg"', '<= -19 gg'],
    [5, '0', '<', '< 5 number', '< 5'],
    [5, '0', 'circa', 'unknownShape', '5'],
    [5, '0', 'Entro', 'unknownShape', '5'],
    [5, '"circa "0', '', 'unknownShape', '5'],
    [46022, 'dd-mm-yyyy', '', 'by 2025-12-31', 'Entro 31-12-2025'],
    [46022, '"Entro "dd\\-mm\\-yyyy', '', 'by 2025-12-31', 'Entro 31-12-2025'],
    [46022, 'dd/mm/yyyy', 'Entro il', 'by 2025-12-31', 'Entro 31-12-2025'],
    [46022, 'dd/mm/yyyy', '<=', 'by 2025-12-31', 'Entro 31-12-2025'],
    [46022, 'dd/mm/yyyy', '>=', 'unknownShape', '46022'],
    [46022.5, 'dd/mm/yyyy', '', 'noSuchDate', '46022.5'],
    [1.5, '[h]:mm', '', 'unknownShape', '1.5'],
    [Infinity, '0', '>=', 'notANumber', 'Infinity'],
  ])('%d in %s with operator %j: %s, printed %s', (double, format, operator, expected, printed) => {
    const target = targetOfNumber(double, format, operator);
    expect([shownTarget(target), printTarget(target, ITALIAN_SEPARATORS)]).toEqual([expected, printed]);
  });

  test('no format makes the readers throw', () => {
    const format = fc.string({ unit: fc.constantFrom(...'0#?.,%"\\_*[]$€-;@EGenralDdMmYyHhSs/ ><=N') });
    const double = fc.double({ noNaN: false });
    fc.assert(
      fc.property(double, format, fc.string({ maxLength: 4 }), (value, text, operator) => {
        expect(printFieldValue(fieldValueOfNumber(value, text), ITALIAN_SEPARATORS)).not.toMatch(
          /NaN\d|undefined/,
        );
        expect(typeof printTarget(targetOfNumber(value, text, operator), ITALIAN_SEPARATORS)).toBe('string');
      }),
      { seed: 16, numRuns: 2000 },
    );
  });
});
