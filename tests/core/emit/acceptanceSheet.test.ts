import { emitAcceptances, readAcceptances } from '../../../src/core/emit';
import type { Grid } from '../../../src/core/grid';
import { gridOf } from '../../support/planGrids';

/** Rows below a header in C3 on a sheet whose first used cell is B2. */
function tableOf(...rows: readonly (readonly string[])[]) {
  const lines = [[''], ['', 'Codice', 'Dove', 'Motivo', 'Data', 'Impronta', 'Segnalazione']];
  const grid: Grid = {
    ...gridOf([...lines, ...rows.map((row) => ['', ...row])]),
    origin: { row: 1, column: 1 },
  };
  return { grid, header: { row: 2, column: 2, rows: 1, columns: 6 } };
}

const WHOLE = ['TG203', 'piano: 10', 'va bene', '30-06-2025', 'abc', 'Il target'];
const without = (column: number): readonly string[] => WHOLE.map((cell, at) => (at === column ? '' : cell));

test('the records below the header are read wherever the sheet begins', () => {
  const [code, place, reason, date, fingerprint, sentence] = WHOLE;
  expect(readAcceptances(tableOf(WHOLE))).toEqual([{ code, place, reason, date, fingerprint, sentence }]);
});

test.each([
  ['code', 0, 0],
  ['place', 1, 0],
  ['reason', 2, 1],
  ['date', 3, 1],
  ['fingerprint', 4, 0],
  ['sentence', 5, 1],
])('a row without its %s', (_what, column, records) => {
  expect(readAcceptances(tableOf(without(column)))).toHaveLength(records);
});

test('a shorter list blanks what is left of the longer one, and expects what was read', () => {
  const table = tableOf(WHOLE, WHOLE);
  const { cells, expectations } = emitAcceptances(
    readAcceptances(table).slice(1),
    table,
    'Controlli accettati',
  );
  expect(cells[0]!.contents.slice(1)).toEqual([WHOLE, WHOLE.map(() => '')]);
  expect(expectations[0]!.formulas.slice(1)).toEqual([WHOLE, WHOLE]);
});
