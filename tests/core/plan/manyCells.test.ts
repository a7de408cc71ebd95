import { runChecks } from '../../../src/core/checks';
import type { Grid, RawCell } from '../../../src/core/grid';
import { readMeasures, readPlan } from '../../../src/core/plan';
import { gridOf } from '../../support/planGrids';
import { expectWithin } from '../../support/leastTime';

/** `TRAGUARDO_CELLS=1000000` tries a million; a tenth of as many is what they are compared with. */
const CELLS = Number(process.env['TRAGUARDO_CELLS'] ?? 200_000);
const COLUMNS = 20;
/** A quadratic reader would take ten times as long a row; other work on the machine must not make this fail. */
const MOST = 3.5;

jest.setTimeout(600_000);

const PLAN = ['Codice', 'Denominazione', 'Peso', 'Algoritmo', 'Consuntivo 2024', 'Target 2025'];
const FLAT = ['Area', 'Obiettivo', 'Indicatore', 'Peso', 'Consuntivo 2024', 'Target 2025'];
const MEASURES = ['Codice', 'Descrizione', 'Unità', '2023', '2024', 'Origine'];
const GARBAGE: readonly RawCell[] = [
  '', '', '', 'Obiettivi operativi', 'Totale', 'Nota: x', '>= 1.100 N.', 'Entro 31-02-2025', '33,33%', '0.721', '1.5', -20, 0, 1e308, 45_000.5, true, '#DIV/0!', '\u00a0', '\ud800',
  '- - -', '('.repeat(50), 'A1 + (B2 / ', 'x\nPR1 + PR2', '=HYPERLINK("x")', 'tra 2 e 1', '🎯', 'Codice', 'Target 2025', '1.2.3', 'Area strategica',
]; // prettier-ignore

/** Rows of anything, the same in every run; codes of their own, so that there is a tree to build. */
function garbage(header: readonly string[], rows: number): Grid {
  let state = 20_25;
  const next = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below;
  const body = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: COLUMNS }, (_cell, column): RawCell => {
      if (column === 0 && row % 3 > 0) return `A${row}.${next(9)}`;
      return GARBAGE[next(GARBAGE.length)] ?? '';
    }),
  );
  return gridOf(header.length === 0 ? body : [header, ...body]);
}

const plan = (grid: Grid): number => {
  const { value, diagnostics } = readPlan(grid);
  return value.nodes.length + diagnostics.length + runChecks(value, undefined, grid).length;
};
const measures = (grid: Grid): number => {
  const { value, diagnostics } = readMeasures(grid);
  const found = runChecks(readPlan(gridOf([])).value, value, undefined, grid);
  return value.measures.length + diagnostics.length + found.length;
};

describe(`${CELLS.toLocaleString('en')} cells of anything are read and checked in a time in proportion`, () => {
  test.each<[string, readonly string[], (grid: Grid) => number]>([
    ['a plan', PLAN, plan],
    ['a flat plan', FLAT, plan],
    ['no header at all', [], plan],
    ['measures', MEASURES, measures],
  ])('%s', (_what, header, read) => {
    const rows = CELLS / COLUMNS;
    expect(read(garbage(header, 500))).toBeGreaterThan(0);
    const [large, small] = [garbage(header, rows), garbage(header, rows / 10)];
    expectWithin(
      10 * MOST,
      () => expect(read(large)).toBeGreaterThan(0),
      () => read(small),
    );
  });
});
