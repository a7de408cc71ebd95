import fc from 'fast-check';
import {
  ENGLISH_SEPARATORS,
  ITALIAN_SEPARATORS,
  NOT_AVAILABLE_WORDS,
  parseFieldValue,
  printFieldValue,
} from '../../../src/core/values';
import { HISTORY_TEXTS } from './seedTexts';
import { shownValue } from './shown';
import { expectQuick } from '../../support/leastTime';

const read = (text: string): string => shownValue(parseFieldValue(text, ITALIAN_SEPARATORS));
const printedAgain = (text: string): string =>
  printFieldValue(parseFieldValue(text, ITALIAN_SEPARATORS), ITALIAN_SEPARATORS);

describe('parseFieldValue', () => {
  test.each([
    ['', 'missing'],
    [' \u00a0\t\n', 'missing'],
    ['N/D', 'notAvailable'],
    [' n.d. ', 'notAvailable'],
    ['n.\u00a0d.', 'notAvailable'],
    ['-', 'notAvailable'],
    ['#N/A', 'errorValue'],
    ['#DIV/0!', 'errorValue'],
    ['#VALORE!', 'errorValue'],
    ['31-12-2024', '2024-12-31'],
    [' 1/2/2024 ', '2024-02-01'],
    ['30-02-2024', 'noSuchDate'],
    ['Sì', 'yes'],
    ['SI', 'yes'],
    ['si\u0300', 'yes'],
    ['yes', 'yes'],
    ['NO', 'no'],
    ['sí', 'unknownShape'],
    ['1.100 N.', '1100 number "N."'],
    ['1.100', '1100 number'],
    ['17.533.900.000 €', '17533900000 money "€"'],
    ['€ 1.000', '1000 money "€"'],
    ['€1.000,50', '1000.5 money "€"'],
    ['EUR 10', '10 money "EUR"'],
    ['10€', '10 money "€"'],
    ['72,10 %', '0.721 percent "%"'],
    ['72,10%', '0.721 percent "%"'],
    ['72,10\u00a0%', '0.721 percent "%"'],
    ['0,00 %', '0 percent "%"'],
    ['-23,24 gg', '-23.24 days "gg"'],
    ['\u221223,24 gg', '-23.24 days "gg"'],
    ['2 Giorni', '2 days "Giorni"'],
    ['10 h', '10 hours "h"'],
    ['12 imprese  nuove', '12 number "imprese nuove"'],
    ['10 m2', '10 number "m2"'],
    ['5gg', 'notANumber'],
    ['EUR10', 'unknownShape'],
    ['10 20', 'notANumber'],
    ['10 - 20', 'notANumber'],
    ['10 o 20', 'notANumber'],
    ['72 %%', 'notANumber'],
    ['72 % circa', 'notANumber'],
    ['5 N. %', 'notANumber'],
    ['1.5 N.', 'ambiguousSeparators'],
    ['1,5,3', 'notANumber'],
    ['€', 'notANumber'],
    ['circa 100', 'unknownShape'],
    ['>= 5', 'unknownShape'],
  ])('%j: %s', (text, expected) => expect(read(text)).toBe(expected));

  test.each(NOT_AVAILABLE_WORDS)('%j is not available, in any case', (word) => {
    expect(read(word)).toBe('notAvailable');
    expect(read(word.toUpperCase())).toBe('notAvailable');
  });

  test('English text', () =>
    expect(shownValue(parseFieldValue('1,234.50 days', ENGLISH_SEPARATORS))).toBe('1234.5 days "days"'));

  test('the typed text stays', () =>
    expect(parseFieldValue(' 5  N. ', ITALIAN_SEPARATORS)).toMatchObject({ raw: ' 5  N. ' }));
});

describe('printFieldValue', () => {
  test('all values of the published plan print as they were', () => {
    expect(HISTORY_TEXTS).toHaveLength(318);
    expect(HISTORY_TEXTS.map(printedAgain)).toEqual(HISTORY_TEXTS);
    expect(
      HISTORY_TEXTS.map(read).filter((text) => /^[a-z]+[A-Z]/.test(text) && text !== 'notAvailable'),
    ).toEqual([]);
  });

  test.each(['10\u00a0%', '10\u202f€', '10  gg', '€\u00a01.000', '€5', 'sì', 'Si', 'n.d.', 'boh', '1.5', ''])(
    '%j prints as typed',
    (text) => expect(printedAgain(text)).toBe(text),
  );

  test('quantities of every unit and blank print as typed', () => {
    const quantity = fc
      .tuple(
        fc.integer({ min: -9_999_999, max: 9_999_999 }),
        fc.constantFrom('', ',0', ',50', ',125'),
        fc.constantFrom('', ' %', '%', '\u00a0%', '€', ' €', '  N.', '\u202fgg', ' imprese nuove', ' h'),
      )
      .map(
        ([whole, fraction, unit]) =>
          `${whole.toLocaleString('it-IT', { useGrouping: 'always' as never })}${fraction}${unit}`,
      );
    fc.assert(
      fc.property(quantity, (text) => expect(printedAgain(text)).toBe(text)),
      { seed: 14, numRuns: 500 },
    );
  });

  test('no text makes the reader throw, and what it prints reads the same again', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...'0123456789.,- %€gN/Dno\u00a0') }),
    );
    fc.assert(
      fc.property(anyText, fc.constantFrom(ITALIAN_SEPARATORS, ENGLISH_SEPARATORS), (text, separators) => {
        const value = parseFieldValue(text, separators);
        expect(shownValue(parseFieldValue(printFieldValue(value, separators), separators))).toBe(
          shownValue(value),
        );
      }),
      { seed: 15, numRuns: 2000 },
    );
  });

  test.each(['9', '.', ' ', '1 ', 'a ', '-', '% ', '€', '1.000'])(
    'a cell full of %j is read quickly',
    (part) => expectQuick(100, () => read(part.repeat(30_000 / part.length))),
  );

  test('a long gap between two words is read quickly', () =>
    expectQuick(100, () => read(`1${' '.repeat(30_000)}x y`)));
});
