import { ColumnContents } from '../../../src/core/plan/columnContent';
import type { ContentField } from '../../../src/core/plan/columnContent';
import { viewOf } from '../../../src/core/plan/sheetView';
import { gridOf } from '../../support/planGrids';
import type { TestCell } from '../../support/planGrids';

/** The column of the cells, beside one that fills every row. */
const contentsOf = (cells: readonly TestCell[], codes: readonly string[] = []): ColumnContents =>
  new ColumnContents(viewOf(gridOf(cells.map((cell) => [cell, 'x']))), 0, new Set(codes));

const LONG = 'Numero di pratiche evase nel periodo, '.repeat(6);
const times = <T>(count: number, cell: T): readonly T[] => Array.from({ length: count }, () => cell);

describe('how well cells fit a field, from 0 to 1', () => {
  test.each<[ContentField, string, readonly TestCell[], number]>([
    ['label', 'code and name', ['A1 - Tempo', 'A2 - Visite'], 1],
    ['label', 'beside words of blocks, which count for nothing', ['A1 - Tempo', 'Indicatori', 'A2 - Visite'], 1],
    ['label', 'half of them', ['A1 - Tempo', 'Visite'], 0.5],
    ['label', 'blocks alone', ['Indicatori', 'Obiettivi operativi'], 0],
    ['code', 'codes', ['A1', 'A2'], 1],
    ['code', 'whole numbers may be something else', [301, 302], 0.6],
    ['code', 'so may numbers typed as text', ['301', '302'], 0.6],
    ['code', 'numbers of other formats are none', [[301, '0.0'], [302, '0.0']], 0],
    ['code', 'nor is a number below one', [0, -1], 0],
    ['code', 'nor a broken one', [1.5, 2.5], 0],
    ['code', 'two in three distinct are all one wants', ['A1', 'A2', 'A1'], 1],
    ['code', 'one in three is half of it', ['A1', 'A1', 'A1'], 0.5],
    ['code', 'codes among per cents', ['A1', '40%'], 0.3],
    ['code', 'a number among codes', ['A1', 'A2', 'A3', 4], 0.9],
    ['name', 'names', ['Tempo medio', 'Visite'], 1],
    ['name', 'where half of the rows have one', ['Tempo medio', ''], 0.75],
    ['name', 'the same in every row', times(3, 'Efficacia'), 0.5],
    ['level', 'words of levels', ['Area', 'Obiettivo', 'Indicatore'], 1],
    ['level', 'that come again', ['Obiettivo', 'Indicatore', 'Obiettivo', 'Indicatore'], 1],
    ['level', 'that hardly come again', ['Area', 'Obiettivo', 'Indicatore', 'Indicatore'], 0.5],
    ['level', 'words of blocks', ['Indicatori di impatto', 'Indicatori di impatto'], 1],
    ['level', 'half of them', ['Obiettivo', 'altro'], 0.5],
    ['weight', 'per cents that sum to a whole', ['40%', '60%'], 1],
    ['weight', 'typed per cents', [[0.4, '0%'], [0.6, '0%']], 1],
    ['weight', 'hundredths', [40, 60], 0.8],
    ['weight', 'fractions', [0.4, 0.6], 0.8],
    ['weight', 'fractions as text', ['0,4', '0.6'], 0.8],
    ['weight', 'fractions of two digits as text', ['0,25', '0.75'], 0.8],
    ['weight', 'half of them per cents, with blanks around', [' 40 ', '60 % '], 0.9],
    ['weight', 'of two groups', [100, 40, 60], 0.8],
    ['weight', 'of groups of one', [1, 1], 0.8],
    ['weight', 'that sum to no whole', [40, 70], 0.4],
    ['weight', 'that sum to less than one whole', [40], 0.4],
    ['weight', 'that miss it by less than a rounding', [40, 59.9], 0.8],
    ['weight', 'that miss it by more', [40, 59.5], 0.4],
    ['weight', 'of many groups, each rounded', [...times(10, 100), 1.9], 0.8],
    ['weight', 'of many groups, rounded too often', [...times(10, 100), 2.1], 0.4],
    ['weight', 'of so many groups that anything would do', [...times(30, 100), 5.5], 0.4],
    ['weight', 'half of them out of range', [-20, 40], 0.2],
    ['weight', 'beyond a hundred', [120, 130], 0],
    ['weight', 'of nothing', [0, 0], 0.4],
    ['weight', 'in half of the rows', [100, ''], 0.4],
    ['weight', 'long numbers are none', ['1234', '0,12345678901'], 0],
    ['weight', 'words are none', ['quaranta', 'x 40 y'], 0],
    ['weight', 'nor is yes', [true, true], 0],
    ['description', 'long texts', [LONG, 'Tempo'], 0.5],
    ['algorithm', 'expressions', ['PR1 / PR2', 'Tempo'], 0.5],
    ['unit', 'units', ['gg', 'Tempo'], 0.5],
    ['operator', 'operators', ['>=', 'Tempo'], 0.5],
    ['target', 'targets', ['>= 5', '5'], 0.5],
    ['target', 'by their number formats', [[5, '">= "0'], 5], 0.5],
    ['history', 'values', ['5 gg', 'N/D'], 1],
    ['history', 'dates and numbers', ['31-12-2024', 5000], 1],
    ['history', 'half of them', ['5 gg', 'Tempo'], 0.5],
    ['history', 'that could be weights', ['40%', '60%'], 0.5],
    ['history', 'no targets', [[5, '">= "0'], [6, '">= "0']], 0],
    ['history', 'more targets than values', ['>= 5', '>= 6'], 0],
  ])('%s: %s', (field, _what, cells, score) => {
    expect(contentsOf(cells).score(0, field)).toBeCloseTo(score, 10);
  }); // prettier-ignore

  test('codes that are known tell algorithms', () => {
    expect(contentsOf(['PR1', 'GG'], ['PR1']).score(0, 'algorithm')).toBe(0.5);
  });

  test.each<ContentField>(['weight', 'code', 'label', 'history'])('an empty column is no %s', (field) => {
    expect(contentsOf(['', '']).score(0, field)).toBe(0);
  });
});

describe('what is counted of a column', () => {
  test.each<[string, readonly TestCell[], object]>([
    ['errors say nothing', ['A1', '#N/A'], { filled: 1, fullness: 0.5, distinct: 1 }],
    ['the same twice', ['A1', ' A1'], { filled: 2, fullness: 1, distinct: 1 }],
    ['a target counts once', ['>= 5'], { shapes: new Map([['target', 1]]) }],
    ['a per cent typed as a number is hundredths', [[0.2, '0%'], 20], { amounts: [20, 20] }],
    ['no cells', [], { filled: 0, fullness: 0 }],
  ])('%s', (_what, cells, expected) => {
    expect(contentsOf(cells).profile(0)).toMatchObject(expected);
  }); // prettier-ignore

  test('rows without anything do not count', () => {
    const view = viewOf(gridOf([['A1'], [], ['A2'], ['', 'x']]));
    expect(new ColumnContents(view, 0, new Set()).profile(0).fullness).toBeCloseTo(2 / 3, 10);
  });

  test('rows above the first do not count', () => {
    const view = viewOf(gridOf([['Codice'], ['A1'], ['A2']]));
    expect(new ColumnContents(view, 1, new Set()).profile(0).filled).toBe(2);
  });

  test.each([
    [1000, 1000],
    [1001, 501],
    [2000, 1000],
    [2001, 667],
  ])('of %d rows %d are looked at, spread evenly', (rows, looked) => {
    expect(contentsOf(times(rows, 'A1')).profile(0).filled).toBe(looked);
  });
});
