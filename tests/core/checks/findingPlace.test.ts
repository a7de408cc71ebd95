import { withAccepted } from '../../../src/core/checks';
import { cellLocation } from '../../../src/core/diagnostics';
import type { Diagnostic } from '../../../src/core/diagnostics';
import { readPlan } from '../../../src/core/plan';
import { gridOf } from '../../support/planGrids';

/** The place by which a finding in a cell of the plan's second row is kept, without measures. */
function placeIn(header: readonly string[], row: readonly string[], column: number): string {
  const grid = gridOf([header, row]);
  const sheets = { plan: readPlan(grid).value, measures: undefined, grids: [grid] };
  const finding: Diagnostic = { code: 'TG205', at: cellLocation('Piano', 1, column), params: { text: 'x' } };
  return withAccepted([], [finding], sheets, { reason: 'sì', date: '' })[0]!.place;
}

const TIDY = ['Livello', 'Codice', 'Denominazione', 'Descrizione', 'Unità', 'Operatore', 'Peso', 'Algoritmo', 'Non valutabile', 'Consuntivo 2024', 'Target 2025', 'Note']; // prettier-ignore
const TIDY_ROW = ['Indicatore', 'A1', 'Prestiti', 'Quanti', 'N.', '>=', '100%', 'L1', '', '3', '5', 'x'];
const LABELLED = ['Obiettivi e indicatori', 'Peso', 'Algoritmo', '2024', 'Target 2025'];

describe('the column of a finding by what it holds', () => {
  test.each(
    ['livello', 'codice', 'nome', 'descrizione', 'unità', 'operatore', 'peso', 'algoritmo', 'non valutabile', 'valore 2024', 'target 2025', 'colonna L'].map(
      (field, column): [string, number] => [field, column],
    ),
  )('%s', (field, column) => {
    expect(placeIn(TIDY, TIDY_ROW, column)).toBe(`piano: A1 · ${field}`);
  }); // prettier-ignore

  test('a label names a row like a name', () => {
    expect(placeIn(LABELLED, ['A1 - Prestiti', '100%', 'L1', '3 N.', '>= 5 N.'], 0)).toBe('piano: A1 · nome');
  });
});
