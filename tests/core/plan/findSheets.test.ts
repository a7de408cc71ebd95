import { findSheets } from '../../../src/core/plan';
import type { KnownSheets } from '../../../src/core/plan/findSheets';
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
    ['nor the list of checks', [plan('Controlli'), measures('B')], [undefined, 'B']],
    ['the fuller header', [measures('A'), measures('B', 'Origine')], [undefined, 'B']],
    ['of two alike the usual name', [measures('Dati'), measures('Misure 2025'), plan('Copia'), plan('Piano')], ['Piano', 'Misure 2025']],
    ['of two alike the first', [measures('A'), measures('B'), plan('C'), plan('D')], ['C', 'A']],
  ])('%s', (_what, grids, expected) => {
    expect(found(...grids)).toEqual(expected);
  }); // prettier-ignore
});

describe('a sheet that is known to be the plan', () => {
  const headless = (sheet: string, above: number): Grid =>
    gridOf(
      [
        ...Array.from({ length: above }, () => ['Un titolo']),
        ['A1', 'Servizi', '100%'],
        ['A1.1', 'Tempo medio', '40%', '>= 2'],
        ['A1.2', 'Pratiche evase', '60%', '>= 95'],
        ['A2', 'Territorio', '100%'],
        ['A2.1', 'Visitatori', '100%', '>= 1'],
      ],
      { sheet },
    );

  test.each<[string, readonly Grid[], KnownSheets, string | undefined]>([
    ['a person corrected how it is read', [plan('A'), notes('B'), plan('C')], { corrected: 'B' }, 'B'],
    ['though another was written', [plan('A'), notes('B'), notes('C')], { corrected: 'B', written: 'C' }, 'B'],
    ['a corrected sheet that is gone', [notes('A'), plan('B')], { corrected: 'C' }, 'B'],
    ['the owned columns stand there', [notes('A'), notes('B')], { written: 'B' }, 'B'],
    ['a sheet with the header of a plan counts before', [notes('A'), plan('B')], { written: 'A' }, 'B'],
    ['one written counts before one without headers', [headless('A', 1), notes('B')], { written: 'B' }, 'B'],
    ['one without headers', [notes('A'), headless('B', 1)], {}, 'B'],
    ['one with room for headers counts before one without', [headless('A', 0), headless('B', 1)], {}, 'B'],
    ['one without room for headers', [notes('A'), headless('B', 0)], {}, 'B'],
    ['none', [notes('A')], { corrected: undefined, written: undefined }, undefined],
  ])('%s', (_what, grids, known, expected) => {
    expect(findSheets(grids, known).plan?.sheet).toBe(expected);
  }); // prettier-ignore

  test('what is not there is not named', () => {
    expect(findSheets([notes('A')])).toStrictEqual({ moreMeasures: [], measureSheets: [] });
  });
});

describe('sheets of measures', () => {
  const table = (
    sheet: string,
    header: readonly string[],
    ...rows: readonly (readonly (string | number)[])[]
  ): Grid => gridOf([header, ...rows], { sheet });
  const main = measures('Misure');

  test.each<[string, readonly Grid[], string | undefined]>([
    ['called so, without the header of codes', [table('Misure', ['', 'Descrizione', '2024'], ['A1.1', 'prima', 1], ['A1.2', 'seconda', 2])], 'Misure'],
    ['called so, without measures', [table('Misure', ['Descrizione', '2024'])], undefined],
    ['not called so, without the header of codes', [table('Dati', ['', 'Descrizione', '2024'], ['A1.1', 'prima', 1], ['A1.2', 'seconda', 2])], undefined],
  ])('%s', (_what, grids, expected) => {
    expect(findSheets(grids).measures?.sheet).toBe(expected);
  }); // prettier-ignore

  test.each<[string, Grid, boolean]>([
    ['called so', table('Misure B', ['Codice', '2024'], ['A', 1]), true],
    ['called so, without codes', table('Misure B', ['Descrizione', '2024'], ['A', 1]), false],
    ['with all columns of the first', table('B', ['Codice', 'Descrizione', 'Unità', '2025'], ['A', 'x', 'N.', 1]), true],
    ['with some of them', table('B', ['Codice', 'Descrizione', '2025'], ['A', 'x', 1]), false],
    ['with codes and years alone', table('B', ['Codice', '2025'], ['A', 1]), false],
  ])('a second one is %s: %s', (_what, other, isMore) => {
    expect(findSheets([main, other]).moreMeasures.length).toBe(isMore ? 1 : 0);
  }); // prettier-ignore

  test('a second one beside a first of codes and years alone needs another column', () => {
    const first = table('A', ['Codice', '2025', '2026'], ['A', 1, 2]);
    expect(findSheets([first, table('B', ['Codice', '2025'], ['B', 1])]).moreMeasures).toEqual([]);
  });

  test('a plan is none, though it is called so', () => {
    expect(found(plan('Misure'), notes('B'))).toEqual(['Misure', undefined]);
  });
});
