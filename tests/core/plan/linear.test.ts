import type { Grid, RawCell } from '../../../src/core/grid';
import { readMeasures, readPlan } from '../../../src/core/plan';
import { gridOf } from '../../support/planGrids';

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

/** Microseconds a row, the best of some readings. */
function perRow(grid: Grid, readings: number, read: (grid: Grid) => unknown): number {
  const times = Array.from({ length: readings }, () => {
    const started = performance.now();
    read(grid);
    return performance.now() - started;
  });
  return (Math.min(...times) * 1000) / grid.values.length;
}

/** A quadratic reader would take ten times as long a row; other work on the machine must not make this fail. */
const MOST = 3.5;

jest.setTimeout(180_000);

describe('the time a row takes does not grow with the rows', () => {
  test.each(LAYOUTS)('plan %s', (_what, layout) => {
    readPlan(layout(2_000));
    const small = perRow(layout(10_000), 2, readPlan);
    const large = perRow(layout(100_000), 1, readPlan);
    expect(large / small).toBeLessThan(MOST);
  });

  test('measures', () => {
    const sheet = (rows: number): Grid =>
      gridOf([
        ['Codice', 'Descrizione', '2023', '2024'],
        ...Array.from({ length: rows }, (_, i) => [`M${i}`, `Misura ${i}`, i, '1.234,5']),
      ]);
    readMeasures(sheet(2_000));
    const small = perRow(sheet(10_000), 2, readMeasures);
    const large = perRow(sheet(100_000), 1, readMeasures);
    expect(large / small).toBeLessThan(MOST);
  });
});
