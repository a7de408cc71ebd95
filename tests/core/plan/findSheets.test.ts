import { findSheets } from '../../../src/core/plan';
import type { Grid } from '../../../src/core/grid';
import { gridOf, printedGrid, tidyGrid } from '../../support/planGrids';

const measures = (sheet: string, ...more: readonly string[]): Grid =>
  gridOf(
    [
      ['Codice', 'Descrizione', 'Unità', 2023, 2024, ...more],
      ['PR1', 'Prestiti', 'N.', 1, 2],
    ],
    { sheet },
  );
const plan = (sheet: string): Grid => printedGrid({ sheet });
const notes = (sheet: string): Grid => gridOf([['Appunti'], ['da fare', 3]], { sheet });

const found = (...grids: readonly Grid[]): readonly (string | undefined)[] => {
  const { plan: first, measures: second } = findSheets(grids);
  return [first?.sheet, second?.sheet];
};

describe('which sheet is the plan and which holds the measures', () => {
  test.each<[string, readonly Grid[], readonly (string | undefined)[]]>([
    ['by content', [notes('A'), measures('B'), plan('C')], ['C', 'B']],
    ['whatever their names say', [plan('Misure'), measures('Piano')], ['Misure', 'Piano']],
    ['tidy', [tidyGrid({ sheet: 'A' }), measures('B')], ['A', 'B']],
    ['no measures', [plan('A'), notes('B')], ['A', undefined]],
    ['no plan', [notes('A'), measures('B')], [undefined, 'B']],
    ['none', [notes('A'), gridOf([])], [undefined, undefined]],
    ['no sheets', [], [undefined, undefined]],
    ['a sheet of Traguardo is neither', [plan('Parametri'), measures('Variazioni'), plan('Cruscotto')], [undefined, undefined]],
    ['the fuller header', [measures('A'), measures('B', 'Origine')], [undefined, 'B']],
    ['of two alike the usual name', [measures('Dati'), measures('Misure 2025'), plan('Copia'), plan('Piano')], ['Piano', 'Misure 2025']],
    ['of two alike the first', [measures('A'), measures('B'), plan('C'), plan('D')], ['C', 'A']],
  ])('%s', (_what, grids, expected) => {
    expect(found(...grids)).toEqual(expected);
  }); // prettier-ignore
});
