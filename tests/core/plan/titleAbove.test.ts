import { viewOf } from '../../../src/core/plan/sheetView';
import { titleAbove } from '../../../src/core/plan/titleAbove';
import { gridOf } from '../../support/planGrids';
import type { TestCell } from '../../support/planGrids';

describe('what stands above the header', () => {
  test.each<[string, readonly (readonly TestCell[])[], string, number | undefined]>([
    ['nothing', [], '', undefined],
    ['a title', [['Comune di Prova']], 'Comune di Prova', undefined],
    ['a title with a year', [['Piano 2025']], 'Piano 2025', 2025],
    ['a year further down', [['Comune di Prova'], ['Piano', 'del 2025']], 'Comune di Prova', 2025],
    ['the first of two years', [['Piano 2025 e 2026'], ['2027']], 'Piano 2025 e 2026', 2025],
    ['the legend is no title', [['82 2024 target incrementati'], ['Piano 2025']], 'Piano 2025', 2025],
    ['a year typed as a number', [['Piano'], [2025]], 'Piano', 2025],
    ['no year beyond reason', [['Piano 1875']], 'Piano 1875', undefined],
  ])('%s', (_what, rows, text, year) => {
    const view = viewOf(gridOf([...rows, ['Codice', '2030']]));
    expect(titleAbove(view, { firstRow: rows.length, lastRow: rows.length, columns: [] })).toEqual({ text, year });
  }); // prettier-ignore
});
