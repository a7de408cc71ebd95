import { flatLevelOf, shortFieldOf, upperTexts } from '../../../src/core/plan/flatHeader';
import { viewOf } from '../../../src/core/plan/sheetView';
import { gridOf } from '../../support/planGrids';

describe('the level that a header is about', () => {
  test.each<[string, string, number | undefined]>([
    ['Ente', 'root', 0],
    ['Area', 'area', 1],
    ['Aree', 'area', 1],
    ['Areas', 'area', 1],
    ['Ambiti', 'area', 1],
    ['Obiettivo', 'objective', 2],
    ['Obiettivi', 'objective', 2],
    ['Ob.', 'objective', 2],
    ['Objectives', 'objective', 2],
    ['Goal', 'objective', 2],
    ['Strategic objectives', 'objective', 2],
    ['Ob. strategico', 'objective', 2],
    ['Obiettivo operativo', 'operationalObjective', 3],
    ['Indicatore', 'indicator', 4],
    ['KPI', 'indicator', 4],
    ['KPIs', 'indicator', 4],
  ])('%s: %s', (text, kind, rank) => {
    expect(flatLevelOf(text)).toEqual({ kind, word: kind, rank });
  });

  test.each([
    'Missione', 'Programma', 'Asse', 'Dimensione', 'Linea strategica', 'Linea di mandato', 'Linea mandato', 'Politica', 'Priorità', 'Valore pubblico',
    'Obiettivo generale', 'Obiettivo specifico', 'Azione', 'Mission', 'Programme', 'Pillar',
  ])('%s is a group without a place of its own', (text) => {
    expect(flatLevelOf(text)).toMatchObject({ kind: 'group' });
    expect(flatLevelOf(text)?.rank).toBeUndefined();
  }); // prettier-ignore

  test.each<[string, string | undefined]>([
    ['Peso obiettivo strategico', 'objective'],
    ['Denominazione dell’area', 'area'],
    ['Cod. indicatore', 'indicator'],
    ['Peso', undefined],
    ['Ufficio', undefined],
    ['Area geografica', undefined],
    ['', undefined],
    [`Area ${'('.repeat(155)}`, 'area'],
    [`Area ${'('.repeat(156)}`, undefined],
  ])('%s: %s', (text, kind) => {
    expect(flatLevelOf(text)?.kind).toBe(kind);
  });

  test('different groups are told apart by their words', () => {
    expect([flatLevelOf('Peso missione')?.word, flatLevelOf('Cod. programma')?.word]).toEqual([
      'missione',
      'programma',
    ]);
  });
});

test.each<[string, string | undefined]>([
  ['Cod. area', 'code'],
  ['ID area', 'code'],
  ['Sigla area', 'code'],
  ['Pond. area', 'weight'],
  ['Perc. area', 'weight'],
  ['Area', undefined],
  ['Codice area', undefined],
  ['', undefined],
])('the abbreviation in %s says %s', (text, field) => {
  expect(shortFieldOf(text)).toBe(field);
});

describe('what the upper rows of a header say of each column', () => {
  const grid = gridOf([
    ['', 'Area', '', 'Obiettivo'],
    ['', '', 'Peso', ''],
    ['a', 'b', 'c', 'd'],
  ]);
  test.each<[number, number, readonly [number, string][]]>([
    [0, 0, []],
    [0, 1, [[1, 'Area'], [2, 'Area'], [3, 'Obiettivo']]],
    [0, 2, [[1, 'Area'], [2, 'Peso'], [3, 'Peso']]],
    [1, 2, [[2, 'Peso'], [3, 'Peso']]],
  ])('rows %d to %d', (firstRow, lastRow, expected) => {
    expect([...upperTexts(viewOf(grid), { firstRow, lastRow, columns: [] })]).toEqual(expected);
  }); // prettier-ignore
});
