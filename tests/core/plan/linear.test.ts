import type { Grid, RawCell } from '../../../src/core/grid';
import { readMeasures, readPlan } from '../../../src/core/plan';
import { gridOf } from '../../support/planGrids';
import { expectWithin } from '../../support/leastTime';

const HEADER = ['Livello', 'Codice', 'Denominazione', 'Peso', 'Algoritmo', 'Consuntivo 2024', 'Target 2025'];

function planRows(count: number): readonly (readonly RawCell[])[] {
  return Array.from({ length: count }, (_, i) =>
    i % 10 === 0
      ? ['Obiettivo', `O${i}`, `Obiettivo numero ${i}`, '100%', '', '', '']
      : [
          'Indicatore',
          `A${i}`,
          `Indicatore numero ${i}`,
          '11,11%',
          `M${i} / M${i - 1}`,
          '1.100,5 N.',
          '>= 1.250 N.',
        ],
  );
}

/** Layouts that take different ways through the reader. */
const LAYOUTS: readonly [string, (rows: number) => Grid][] = [
  ['by level words', (rows) => gridOf([HEADER, ...planRows(rows)])],
  [
    'by what cells hold',
    (rows) => gridOf([['', 'a', 'b', 'c', 'd', 'Consuntivo 2024', 'Target 2025'], ...planRows(rows)]),
  ],
];

/** Ten times the rows; a quadratic reader would take a hundred times as long. */
const MOST = 10 * 3.5;

jest.setTimeout(180_000);

describe('the time a row takes does not grow with the rows', () => {
  test.each(LAYOUTS)('plan %s', (_what, layout) => {
    readPlan(layout(2_000));
    const [large, small] = [layout(100_000), layout(10_000)];
    expectWithin(
      MOST,
      () => readPlan(large),
      () => readPlan(small),
    );
  });

  test('measures', () => {
    const sheet = (rows: number): Grid =>
      gridOf([
        ['Codice', 'Descrizione', '2023', '2024'],
        ...Array.from({ length: rows }, (_, i) => [`M${i}`, `Misura ${i}`, i, '1.234,5']),
      ]);
    readMeasures(sheet(2_000));
    const [large, small] = [sheet(100_000), sheet(10_000)];
    expectWithin(
      MOST,
      () => readMeasures(large),
      () => readMeasures(small),
    );
  });
});
