import { algorithmCodes } from '../../src/functions/algorithmCodes';
import { algorithmValue } from '../../src/functions/algorithmValue';
import { shownAll } from './shown';

const CODES = [
  ['Codice'],
  ['A1_X'],
  ['B2'],
  ['Controlli Servizi'],
  ['N_ZERO'],
  ['VUOTA'],
  ['ND'],
  ['DATA'],
  ['QUOTA'],
  ['ERRORE'],
  ['A1_X'],
  [null],
  [401],
];
const VALUES = [['2024'], [30], ['1.200,5 N.'], [10], [0], [null], ['N/D'], ['31-12-2025'], ['72,10 %'], [{ type: 'Error', basicType: 'Error', basicValue: '#DIV/0!' }], [999], [5], [8]]; // prettier-ignore

const valueOf = (algorithm: unknown, decimal: unknown = null): unknown =>
  shownAll(algorithmValue(algorithm, CODES, VALUES, decimal));

describe('PIANO.VALORE', () => {
  test.each<[unknown, unknown]>([
    ['A1_X', 30],
    ['A1_X + Controlli Servizi', 40],
    ['A1_X * 1000 / B2', 30000 / 1200.5],
    ['( A1_X - Controlli Servizi ) / Controlli Servizi', 2],
    ['A1_X+Controlli Servizi', 40],
    ['QUOTA', 0.721],
    ['DATA', 46022],
    ['N_ZERO', 0],
    ['401', 8],
    ['402', 402],
    ['Numero di servizi svolti\nA1_X + N_ZERO', 30],
    ['Numero di servizi\r\nsvolti nell’anno +\r\nA1_X', '#VALUE! Il codice «svolti nell’anno» non è tra i codici indicati.'],
    ['Numero di servizi\nA1_X +\nControlli Servizi', 40],
    ['Numero di servizi\nA1_X\n+ Controlli Servizi', 40],
    ['VUOTA', '#N/A Senza valore: «VUOTA».'],
    ['A1_X + VUOTA + ND', '#N/A Senza valore: «VUOTA», «ND».'],
    ['ERRORE', '#N/A Senza valore: «ERRORE».'],
    ['A1_X / N_ZERO', '#VALUE! In «A1_X / N_ZERO» il divisore vale zero: l’algoritmo non si può calcolare.'],
    ['A1_Y', '#VALUE! Il codice «A1_Y» non è tra i codici indicati. Forse: «A1_X»?'],
    ['A1_X + Controllo Servizi', '#VALUE! Il codice «Controllo Servizi» non è tra i codici indicati. Forse: «Controlli Servizi»?'],
    ['A1_X +', '#VALUE! L’algoritmo «A1_X +» non si legge vicino a «+».'],
    ['', '#N/A Manca l’algoritmo.'],
    [null, '#N/A Manca l’algoritmo.'],
    [{ basicValue: '#REF!', type: 'Error' }, '#N/A La cella contiene l’errore #REF!.'],
  ])('%j: %j', (algorithm, expected) => expect(valueOf([[algorithm]])).toEqual(expected)); // prettier-ignore

  test('a range of algorithms gives one value a cell; blank rows stay blank', () =>
    expect(valueOf([['A1_X'], [null], ['VUOTA'], ['Controlli Servizi']])).toEqual([
      [30], [''], ['#N/A Senza valore: «VUOTA».'], [10],
    ])); // prettier-ignore

  test('one row of algorithms gives one row', () =>
    expect(valueOf([['A1_X', 'ND']])).toEqual([[30, '#N/A Senza valore: «ND».']]));

  test('a bare text is a cell of its own', () => expect(valueOf('A1_X')).toBe(30));

  test.each<[unknown, unknown]>([
    [[['.']], 1.2005],
    [[[',']], '#N/A Senza valore: «X».'],
    [null, '#N/A Senza valore: «X».'],
    [[[';']], '#VALUE! Il separatore dei decimali può essere «,» oppure «.».'],
  ])('decimals written with %j', (decimal, expected) =>
    expect(shownAll(algorithmValue([['X']], [['X']], [['1.2005']], decimal))).toBe(expected),
  );

  test('codes and values of different lengths', () =>
    expect(shownAll(algorithmValue([['X']], [['X'], ['Y']], [[1]], null))).toBe(
      '#VALUE! Codici e valori devono avere lo stesso numero di celle.',
    ));

  test('a code among thousands', () => {
    const codes = Array.from({ length: 5000 }, (_, row) => [`M ${row}`]);
    const values = codes.map((_, row) => [row]);
    const algorithms = Array.from({ length: 50 }, (_, row) => [`M ${row * 100} + M ${row}`]);
    expect(algorithmValue(algorithms, codes, values, null)).toEqual(algorithms.map((_, row) => [row * 101]));
  });
});

describe('PIANO.CODICI', () => {
  test.each<[string, unknown, unknown]>([
    ['one', [['A1_X']], 'A1_X'],
    ['one a row', [['A1_X * 1000 / Controlli Servizi']], [['A1_X'], ['Controlli Servizi']]],
    ['each once', [['A + B - A']], [['A'], ['B']]],
    ['none', [['1000']], ''],
    ['below a description', [['Numero di servizi\nA + B']], [['A'], ['B']]],
    ['several algorithms', [['A + B'], [null], ['C'], ['D +']], [['A', 'B'], ['', ''], ['C', ''], ['#VALUE! L’algoritmo «D +» non si legge vicino a «+».', '']]],
    ['blank', [[null]], '#N/A Manca l’algoritmo.'],
    ['wrong', [['A + + (']], '#VALUE! L’algoritmo «A + + (» non si legge vicino a «+».'],
    ['an error', [[{ basicValue: '#N/A', type: 'Error' }]], '#N/A La cella contiene l’errore #N/A.'],
  ])('%s', (_name, algorithms, expected) => expect(shownAll(algorithmCodes(algorithms))).toEqual(expected)); // prettier-ignore
});
