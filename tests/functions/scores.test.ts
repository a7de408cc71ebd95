import { rulesBlock } from '../../src/core/emit';
import { DEFAULT_POLICY } from '../../src/core/scoring';
import { Decimal } from '../../src/core/values';
import { outcomeBand } from '../../src/functions/outcomeBand';
import { weightedScore } from '../../src/functions/weightedScore';
import { shown, shownAll } from './shown';

const NOTHING = '#N/A Nulla da valutare: nessun conseguimento ha un peso.';
const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe('PIANO.PUNTEGGIO', () => {
  test.each<[unknown[], unknown[], unknown, unknown]>([
    [[40, 35, 25], [1, 0.8, 'N/D'], null, 0.906667],
    [[0.4, 0.35, 0.25], [1, 0.8, 0], null, 0.68],
    [[0.4, 0.35, 0.25], [1, 0.8, 'N/D'], 'somma', 0.68],
    [[0.4, 0.35, 0.25], [1, 0.8, 'N/D'], ' Somma ', 0.68],
    [[0.4, 0.35, 0.25], [1, 0.8, 'N/D'], 'normalizza', 0.906667],
    [[0.4, 0.35, 0.25], [1, 0.8, 'N/D'], 'media', 0.906667],
    [[50, 50], [1, null], null, 1],
    [[50, 50], [1, ''], null, 1],
    [[50, 50], [1, 0], null, 0.5],
    [[50, -50], [1, 0], null, 1],
    [[50, 'negativo'], [1, 0], null, 1],
    [[50, null], [1, 0], null, 1],
    [[50, 0], [0.5, 1], null, 0.5],
    [[50, 50], [1, true], null, 1],
    [[50, 50], [1, { basicValue: '#N/A', type: 'Error' }], null, 1],
    [[0.1, 0.2], [0.1, 0.2], null, 0.166667],
    [[50, 50], ['N/D', null], null, NOTHING],
    [[0, 0], [1, 1], null, NOTHING],
    [[null], [null], null, NOTHING],
    [[50, 50], [1], null, '#VALUE! Pesi e conseguimenti devono avere lo stesso numero di celle.'],
  ])('%j on %j, %j: %j', (weights, achievements, mode, expected) => {
    const score = shown(weightedScore(column(weights), column(achievements), [[mode]]));
    expect(typeof score === 'number' ? Number(score.toFixed(6)) : score).toBe(expected);
  });

  test('rows and columns may be mixed', () => expect(weightedScore([[1, 1]], [[1], [0]], null)).toBe(0.5));
});

describe('PIANO.ESITO', () => {
  test.each<[unknown, unknown]>([
    [0, 'Non raggiunto'],
    [0.69999, 'Non raggiunto'],
    [0.7, 'Parziale'],
    [0.1 + 0.6, 'Parziale'],
    [0.9, 'Raggiunto'],
    [1.2, 'Raggiunto'],
    [null, ''],
    ['', ''],
    ['N/D', '#N/A «N/D» non è un conseguimento: serve un numero.'],
    [{ basicValue: '#DIV/0!', type: 'Error' }, '#N/A La cella contiene l’errore #DIV/0!.'],
  ])('%j: %j', (achievement, expected) => expect(shownAll(outcomeBand([[achievement]], null))).toBe(expected)); // prettier-ignore

  const rules = rulesBlock({
    policy: { ...DEFAULT_POLICY, bands: [{ from: new Decimal(0), name: 'Basso' }, { from: new Decimal('0.5'), name: 'Alto' }] },
    actualsYear: 2024, targetsYear: 2025, asOf: { year: 2025, month: 1, day: 1 },
  }); // prettier-ignore

  test('by the bands of the workbook, row by row', () =>
    expect(shownAll(outcomeBand([[0.49], [null], [0.5]], rules))).toEqual([['Basso'], [''], ['Alto']]));

  test('what is no block of rules', () =>
    expect(shownAll(outcomeBand([[1]], [['Basso']]))).toBe(
      '#VALUE! Le regole devono essere l’intervallo PIANO_Regole: due colonne.',
    ));
});
