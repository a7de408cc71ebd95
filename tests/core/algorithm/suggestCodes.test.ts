import fc from 'fast-check';
import { buildCodeSuggester, suggestCodes } from '../../../src/core/algorithm';
import { editDistance } from '../../../src/core/algorithm/editDistance';
import { expectWithin } from '../../support/leastTime';

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

  test.each([
    ['ab', ['abc', 'AB', 'aB', 'ac'], ['aB', 'AB', 'abc', 'ac']],
    ['cod', ['coda', 'codi', 'code'], ['coda', 'code', 'codi']],
    ['qualita', ['Qualità', 'qualità', 'QUALITÀ'], ['qualità', 'Qualità', 'QUALITÀ']],
    ['abcdef', ['abcdeX', 'abcdXX', 'abcXXX'], ['abcdeX', 'abcdXX']],
    ['abcdefghi', ['abcdefXXX', 'abcdeXXXX', 'abcdefghij'], ['abcdefghij', 'abcdefXXX']],
    ['ab', ['aXX', 'XX', 'aX'], ['aX']],
    ['a b', ['a\u00a0\tb'], ['a\u00a0\tb']],
  ])('the nearest to %j of %j first: %j', (code, candidates, expected) => {
    expect(suggestCodes(code, candidates, 9)).toEqual(expected);
    expect(suggestCodes(code, [...candidates].reverse(), 9)).toEqual(expected);
  });

  test.each([0, -1, 1])('at most %d', (limit) =>
    expect(suggestCodes('cod', ['coda', 'code'], limit)).toHaveLength(Math.max(0, limit)),
  );

  test('neither the order of the candidates nor repeats change the answer', () => {
    const expected = suggestCodes('A1.2.1_11', CODES, 5);
    expect(suggestCodes('A1.2.1_11', [...CODES, ...CODES].reverse(), 5)).toEqual(expected);
  });

  test.each([8, 24])('no code of up to %d characters that is near enough is passed over', (maxLength) => {
    const text = fc.string({ unit: fc.constantFrom(...'aB1._ è'), maxLength });
    const edits = fc.array(fc.tuple(fc.nat(maxLength), fc.constantFrom('', 'x', 'xa')), { maxLength: 4 });
    const edited = (code: string, changes: readonly (readonly [number, string])[]): string =>
      changes.reduce((text, [at, letters]) => text.slice(0, at) + letters + text.slice(at + 1), code);
    const fold = (code: string): string => code.replace(/\s/g, '').replace(/è/g, 'e').toLowerCase();
    fc.assert(
      fc.property(text, fc.array(text), fc.array(edits), (code, others, changes) => {
        const candidates = [...others, ...changes.map((change) => edited(code, change))];
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

  test('among twenty thousand candidates the nearest is found, and in long texts', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `D1.1_${String(index)}`);
    expect(suggestCodes('D1.1_19999x', many, 3)[0]).toBe('D1.1_19999');
    expect(suggestCodes('x'.repeat(30_000), ['x'.repeat(29_999), 'y'.repeat(30_000)], 3)).toHaveLength(1);
  });

  test('unknown codes take a time in proportion to the candidates, eight times as many here', () => {
    const ask = (count: number) => {
      const codes = Array.from({ length: count }, (_, index) => `D1.1_${index * 7}`);
      return (): void => {
        const suggest = buildCodeSuggester(codes);
        for (let index = 0; index < 50; index += 1) suggest(`Misura.${index}`, 3);
      };
    };
    expectWithin(28, ask(16_000), ask(2_000));
  });

  test('one more unknown code takes far less than in proportion to the candidates, sixteen times as many here', () => {
    const ask = (count: number) => {
      const suggest = buildCodeSuggester(Array.from({ length: count }, (_, index) => `D1.1_${index * 7}`));
      suggest('x', 3);
      return (): void => {
        for (let index = 0; index < 50; index += 1) suggest(`D1.1_${index * 13}x`, 3);
      };
    };
    expectWithin(6, ask(32_000), ask(2_000));
  });

  test('long texts take a time in proportion to their length, ten times as long here', () => {
    const ask = (length: number) => (): unknown =>
      suggestCodes('x'.repeat(length), ['x'.repeat(length - 1), 'y'.repeat(length)], 3);
    expectWithin(40, ask(100_000), ask(10_000));
  });
});
