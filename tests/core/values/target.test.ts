import fc from 'fast-check';
import {
  ENGLISH_SEPARATORS,
  ITALIAN_SEPARATORS,
  parseTarget,
  parseTargetWithOperator,
  printTarget,
} from '../../../src/core/values';
import { TARGET_TEXTS } from './seedTexts';
import { shownTarget } from './shown';
import { expectQuick } from '../../support/leastTime';

const read = (text: string): string => shownTarget(parseTarget(text, ITALIAN_SEPARATORS));
const printedAgain = (text: string): string =>
  printTarget(parseTarget(text, ITALIAN_SEPARATORS), ITALIAN_SEPARATORS);

describe('parseTarget', () => {
  test.each([
    ['', 'missing'],
    [' \u00a0', 'missing'],
    ['N/D', 'notAvailable'],
    ['-', 'notAvailable'],
    ['>= 1.100 N.', '>= 1100 number "N."'],
    ['>=1.100 N.', '>= 1100 number "N."'],
    ['\u00a0≥\u00a01.100\u202fN.', '>= 1100 number "N."'],
    ['≤ 2 gg', '<= 2 days "gg"'],
    ['<= -19 gg', '<= -19 days "gg"'],
    ['>= 72,00 %', '>= 0.72 percent "%"'],
    ['> 5', '> 5 number'],
    ['< 5%', '< 0.05 percent "%"'],
    ['= 5', '= 5 number'],
    ['>= € 1.000', '>= 1000 money "€"'],
    ['100,00 %', '(=) 1 percent "%"'],
    ['Entro 31-12-2025', 'by 2025-12-31'],
    ['ENTRO IL 31/12/2025', 'by 2025-12-31'],
    ['entro  il  1/2/2025', 'by 2025-02-01'],
    ['by 31-12-2025', 'by 2025-12-31'],
    ['31-12-2025', 'by 2025-12-31'],
    ['<= 31-12-2025', 'by 2025-12-31'],
    ['≤31/12/2025', 'by 2025-12-31'],
    ['>= 31-12-2025', 'unknownShape'],
    ['Entro 30-02-2025', 'noSuchDate'],
    ['Entro 5', 'unknownShape'],
    ['Entro', 'unknownShape'],
    ['Entro dicembre', 'unknownShape'],
    ['tra 10 e 20 N.', '10 number "N." .. 20 number "N."'],
    ['fra 10 e 20', '10 number .. 20 number'],
    ['tra 10 e 20 %', '0.1 percent "%" .. 0.2 percent "%"'],
    ['tra 10% e 20', '0.1 percent "%" .. 0.2 percent "%"'],
    ['Tra 10% e 20%', '0.1 percent "%" .. 0.2 percent "%"'],
    ['tra € 10 e 20', '10 money "€" .. 20 money "€"'],
    ['tra 1 giorno e 5 gg', '1 days "giorno" .. 5 days "gg"'],
    ['tra -5 e -2 gg', '-5 days "gg" .. -2 days "gg"'],
    ['tra 5 e 5', '5 number .. 5 number'],
    ['between 10 and 20 days', '10 days "days" .. 20 days "days"'],
    ['tra 20 e 10', 'unknownShape'],
    ['tra 1 gg e 20 %', 'unknownShape'],
    ['tra 10', 'unknownShape'],
    ['tra 1.5 e 2', 'ambiguousSeparators'],
    ['tra 1 e due', 'unknownShape'],
    ['tra 1 e', 'unknownShape'],
    ['Sì', 'yes'],
    ['no', 'no'],
    ['= sì', 'yes'],
    ['>= sì', 'unknownShape'],
    ['circa 100', 'unknownShape'],
    ['>= circa 100', 'unknownShape'],
    ['>=', 'unknownShape'],
    ['>= N/D', 'unknownShape'],
    ['> =5', 'unknownShape'],
    ['=> 5', 'unknownShape'],
    ['>= 1.5', 'ambiguousSeparators'],
    ['#N/D', 'errorValue'],
    ['5 >= 3', 'notANumber'],
    ['circa entro 31-12-2025', 'unknownShape'],
    ['da tra 1 e 5', 'unknownShape'],
    ['tra 1 gg e 2000 %', 'unknownShape'],
    ['10 .N', 'notANumber'],
  ])('%j: %s', (text, expected) => expect(read(text)).toBe(expected));

  test('the typed text stays', () =>
    expect(parseTarget(' ≥ 5 ', ITALIAN_SEPARATORS)).toMatchObject({ raw: ' ≥ 5 ' }));

  test('English numbers', () =>
    expect(shownTarget(parseTarget('>= 1,100.5', ENGLISH_SEPARATORS))).toBe('>= 1100.5 number'));
});

describe('parseTargetWithOperator', () => {
  test.each([
    ['>=', '1.100 N.', '>= 1100 number "N."'],
    [' ≥ ', '5', '>= 5 number'],
    ['', '>= 5', '>= 5 number'],
    ['\u00a0', '5', '(=) 5 number'],
    ['>=', '>= 5', '>= 5 number'],
    ['<=', '>= 5', 'unknownShape'],
    ['>=', '', 'missing'],
    ['>=', 'N/D', 'notAvailable'],
    ['tra', '', 'missing'],
    ['tra', 'N/D', 'notAvailable'],
    ['Entro', '31-12-2025', 'by 2025-12-31'],
    ['<=', '31-12-2025', 'by 2025-12-31'],
    ['=', '31-12-2025', 'unknownShape'],
    ['Entro', '5', 'unknownShape'],
    ['=', 'sì', 'yes'],
    ['tra', '10 e 20 %', '0.1 percent "%" .. 0.2 percent "%"'],
    ['tra', 'tra 10 e 20', '10 number .. 20 number'],
    ['>=', 'tra 10 e 20', 'unknownShape'],
    ['circa', '100', 'unknownShape'],
    ['>= 5', '100', 'unknownShape'],
    ['>=', 'boh', 'unknownShape'],
    ['>=', '1.5', 'ambiguousSeparators'],
  ])('%j and %j: %s', (operator, text, expected) => {
    const target = parseTargetWithOperator(operator, text, ITALIAN_SEPARATORS);
    expect(shownTarget(target)).toBe(expected);
    expect(target.kind === 'missing' || target.raw === text).toBe(true);
  });
});

describe('printTarget', () => {
  test('all targets of the published plan print as they were', () => {
    expect(TARGET_TEXTS).toHaveLength(164);
    expect(TARGET_TEXTS.map(printedAgain)).toEqual(TARGET_TEXTS);
    expect(TARGET_TEXTS.map(read).filter((text) => !/^(>=|<=|by|\(=\)|notAvailable)/.test(text))).toEqual([]);
  });

  test.each([
    ['≥5 N.', '>= 5 N.'],
    ['31/12/2025', 'Entro 31-12-2025'],
    ['by 31/12/2025', 'by 31-12-2025'],
    ['tra 10 e 20 %', 'tra 10 e 20 %'],
    ['fra 10% e 20%', 'tra 10 e 20%'],
    ['tra € 10 e € 20', 'tra € 10 e € 20'],
    ['tra 1 giorno e 5 gg', 'tra 1 giorno e 5 gg'],
    ['between 10 and 20', 'between 10 and 20'],
    ['Sì', 'Sì'],
    ['circa 100', 'circa 100'],
    ['  by 31-12-2025', 'by 31-12-2025'],
    ['tra 1 e 5 by', 'tra 1 e 5 by'],
    ['', ''],
  ])('%j prints %j', (text, printed) => expect(printedAgain(text)).toBe(printed));

  test('no text makes the reader throw, and what is printed reads the same again', () => {
    const words = fc.constantFrom(
      '>=',
      '<=',
      '≥',
      '>',
      '=',
      'tra',
      'e',
      'entro',
      'il',
      '10',
      '1.100,5',
      '1.5',
    );
    const more = fc.constantFrom(
      '%',
      '€',
      'N.',
      'gg',
      'sì',
      'N/D',
      '31-12-2025',
      '30/02/2025',
      '\u00a0',
      'and',
    );
    const text = fc.oneof(
      fc.array(fc.oneof(words, more), { maxLength: 7 }).map((parts) => parts.join(' ')),
      fc.array(fc.oneof(words, more), { maxLength: 7 }).map((parts) => parts.join('')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(ITALIAN_SEPARATORS, ENGLISH_SEPARATORS), (typed, separators) => {
        const target = parseTarget(typed, separators);
        expect(shownTarget(parseTarget(printTarget(target, separators), separators))).toBe(
          shownTarget(target),
        );
      }),
      { seed: 17, numRuns: 3000 },
    );
  });

  test.each(['9', '>=', ' ', 'tra ', 'e ', '1 e ', ' e', 'entro '])(
    'a cell full of %j is read quickly',
    (part) => expectQuick(125, () => read(`tra ${part.repeat(30_000 / part.length)}`)),
  );
});
