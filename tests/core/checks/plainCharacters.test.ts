import fc from 'fast-check';
import { cleanBlanks, plainCharacters } from '../../../src/core/checks/plainCharacters';

describe('characters that look like others', () => {
  test.each([
    ['\u0410\u0412\u04211', 'ABC1'],
    ['\u0391\u0395.1', 'AE.1'],
    ['A\u20111', 'A-1'],
    ['A\u20131', 'A-1'],
    ['ACCESSIBILITA\u2019', "ACCESSIBILITA'"],
    ['\uFF21\uFF11', 'A1'],
    ['A\uFF0E1', 'A.1'],
    ['A\u20241', 'A.1'],
    ['A\uFF3F1', 'A_1'],
    ['\u0416\u0410', '\u0416\u0410'],
    ['ACCESSIBILIT\u00c0', 'ACCESSIBILIT\u00c0'],
    ['D6.2_SITO.T&S', 'D6.2_SITO.T&S'],
    ['', ''],
  ])('%j', (code, expected) => {
    expect(plainCharacters(code)).toBe(expected);
  });

  test.each([
    [' A1 ', 'A1'],
    ['A\u00a01', 'A 1'],
    ['A\t \n1', 'A 1'],
    ['\ufeffA\u200b1', 'A1'],
  ])('blanks of %j', (code, expected) => {
    expect(cleanBlanks(code)).toBe(expected);
  });

  test('what is clean stays as it is, whatever was typed', () => {
    const law = fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (code) => {
      const clean = cleanBlanks(plainCharacters(code));
      expect(cleanBlanks(plainCharacters(clean))).toBe(clean);
    });
    fc.assert(law, { seed: 2025, numRuns: 500 });
  });
});
