import fc from 'fast-check';
import { buildCodeSuggester, suggestCodes } from '../../../src/core/algorithm';
import { editDistance } from '../../../src/core/algorithm/editDistance';

const CODES = [
  'A1.2.1.1_1',
  'A1.2.1_1',
  'A1.2.1_12',
  'Controlli Servizi',
  'Controlli Voucher',
  'D1.1',
  'K03',
  'K04',
  'Qualità',
  'S4',
  'SYLLABUS',
];

describe('suggestCodes', () => {
  test.each([
    ['k03', 3, ['K03', 'K04']],
    ['ControlliServizi', 3, ['Controlli Servizi']],
    ['controlli  servizi', 1, ['Controlli Servizi']],
    ['QUALITA', 3, ['Qualità']],
    ['SILLABUS', 3, ['SYLLABUS']],
    ['A1.2.1_11', 3, ['A1.2.1_1', 'A1.2.1_12', 'A1.2.1.1_1']],
    ['A1.2.1_11', 1, ['A1.2.1_1']],
    ['D1.1 .', 3, ['D1.1']],
    ['S0', 3, ['S4']],
    ['K03', 3, ['K04']],
    ['nothing like it', 3, []],
    ['', 3, []],
    ['K03', 0, []],
  ])('%j, at most %d: %j', (code, limit, expected) =>
    expect(suggestCodes(code, CODES, limit)).toEqual(expected),
  );

  test('neither the order of the candidates nor repeats change the answer', () => {
    const expected = suggestCodes('A1.2.1_11', CODES, 5);
    expect(suggestCodes('A1.2.1_11', [...CODES, ...CODES].reverse(), 5)).toEqual(expected);
  });

  test('no code that is near enough is passed over', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aB1._ è'), maxLength: 8 });
    const fold = (code: string): string => code.replace(/\s/g, '').replace(/è/g, 'e').toLowerCase();
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 20 }), (code, candidates) => {
        const allowed = Math.min(3, Math.max(1, Math.floor(fold(code).length / 3)));
        const near = candidates.filter(
          (candidate) => editDistance(fold(code), fold(candidate), allowed) !== undefined,
        );
        expect(new Set(suggestCodes(code, candidates, 99))).toEqual(
          new Set(near.filter((other) => other !== code)),
        );
      }),
      { seed: 26, numRuns: 500 },
    );
  });

  test('twenty thousand candidates, and long texts, are quick', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `D1.1_${String(index)}`);
    const start = performance.now();
    expect(suggestCodes('D1.1_19999x', many, 3)[0]).toBe('D1.1_19999');
    expect(suggestCodes('x'.repeat(30_000), ['x'.repeat(29_999), 'y'.repeat(30_000)], 3)).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(4000);
  });

  test('a thousand unknown codes among five thousand are quick', () => {
    const suggest = buildCodeSuggester(
      Array.from({ length: 5_000 }, (_, index) => `D1.1_${String(index * 7)}`),
    );
    const start = performance.now();
    for (let index = 0; index < 1_000; index += 1) suggest(`Misura.${String(index)}`, 3);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
