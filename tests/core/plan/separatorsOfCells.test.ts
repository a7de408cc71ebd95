import { columnName } from '../../../src/core/grid';
import { separatorsOfCells } from '../../../src/core/plan/separatorsOfCells';
import { viewOf } from '../../../src/core/plan/sheetView';
import { gridOf } from '../../support/planGrids';
import type { TestCell } from '../../support/planGrids';

type Rows = readonly (readonly TestCell[])[];

/** `, A. B,`: the decimal mark of the sheet, and of columns that go their own way. */
function marks(rows: Rows, groups?: readonly (readonly number[])[]): string {
  const view = viewOf(gridOf(rows));
  const { sheet, columns } = separatorsOfCells(view, 0, groups ?? [view.columns]);
  const own = [...columns].map(([column, { decimal }]) => `${columnName(column)}${decimal}`);
  return [sheet.decimal, ...own].join(' ');
}
const found = (rows: Rows) => {
  const view = viewOf(gridOf(rows));
  return separatorsOfCells(view, 0, [view.columns]).diagnostics.map(({ at, params }) => ({ at, params }));
};

/** Alone an English number makes the sheet English; beside an English one an Italian number makes it Italian, as ties are. */
const markOf = (text: string): '.' | ',' | undefined => {
  if (marks([[text]]) === '.') return '.';
  return marks([[text, '2.5']], [[0], [1]]) === ',' ? ',' : undefined;
};

describe('the decimal mark of a text', () => {
  test.each<[string, '.' | ',' | undefined]>([
    ['1.5', '.'],
    ['1,5', ','],
    ['>= 1.5 gg', '.'],
    ['1.25', '.'],
    ['1.2345', '.'],
    ['1,2345', ','],
    ['1.100', undefined],
    ['1,100', undefined],
    ['12,345 N.', undefined],
    ['1.100,5', ','],
    ['1,100.5', '.'],
    ['1.100.000', ','],
    ['1,100,000', '.'],
    ['1.100.00', undefined],
    ['0.721.000', undefined],
    ['1234.100.000', undefined],
    ['a1.100.000', ','],
    ['1.1,1,1', undefined],
    ['1,1.1.1', undefined],
    ['0.721', '.'],
    ['0,721', ','],
    ['00.721', '.'],
    ['10.721', undefined],
    ['1.5.', '.'],
    ['1.', undefined],
    ['5', undefined],
    ['5 gg.', undefined],
    ['31.12.2025', undefined],
    ['31/12/2025', undefined],
    ['tra 3 e 4,5', ','],
    ['tra 1.100 e 4,5', undefined],
    ['circa', undefined],
    ['', undefined],
    [`1.5${'x'.repeat(77)}`, '.'],
    [`1.5${'x'.repeat(78)}`, undefined],
  ])('%j: %s', (text, mark) => {
    expect(markOf(text)).toBe(mark);
  });
});

describe('of a sheet, and of columns that go their own way', () => {
  test.each<[string, Rows, string]>([
    ['more English than Italian', [['1.5', '2,5'], ['2.5', '']], '.'],
    ['as many: Italian', [['1.5', '2,5']], ','],
    ['two English ones in an Italian sheet', [['1.5', '2,5'], ['2.5', '3,5'], ['', '4,5']], ', A.'],
    ['one is too few', [['1.5', '2,5'], ['', '3,5']], ','],
    ['two beside an Italian one are too few', [['1.5', '2,5'], ['2.5', '3,5'], ['1,5', '4,5']], ','],
    ['two Italian ones in an English sheet', [['1.5', '2,5'], ['2.5', '3,5'], ['4.5', '']], '. B,'],
    ['beside an English one too few', [['1.5', '2,5'], ['2.5', '3,5'], ['4.5', '5.5'], ['6.5', '']], '.'],
    ['numbers typed as such say nothing', [[1.5], [2.5]], ','],
  ])('%s', (_what, rows, expected) => {
    expect(marks(rows)).toBe(expected);
  }); // prettier-ignore
});

describe('what tells the size of 1.100', () => {
  test.each<[string, TestCell, '.' | ',' | undefined]>([
    ['a number of that size', 1050, ','],
    ['a thousandth of it', 1.2, '.'],
    ['four times as much', 4400, ','],
    ['five times as much', 5500, undefined],
    ['a fourth', 275, ','],
    ['a fifth', 220, undefined],
    ['five thousandths', 5.5, undefined],
    ['nothing', 0, undefined],
    ['less than nothing', -1050, undefined],
    ['a whole number as text', '1050', ','],
    ['with a unit', '>= 1050 N.', ','],
    ['a small one as text', '1', '.'],
    ['a text far too long for a value', `1050${' '.repeat(77)}`, undefined],
    ['a text just short enough', `1050${' '.repeat(76)}`, ','],
    ['a date', '1050-12-2025', undefined],
    ['no number', 'N/D', undefined],
    ['zero as text', '0', undefined],
    ['yes', true, undefined],
  ])('%s beside it', (_what, cell, mark) => {
    expect(marks([['1.100', cell]])).toBe(mark ?? ',');
    expect(marks([['1,100', cell]])).toBe(mark === undefined ? ',' : mark === ',' ? '.' : ',');
    expect(found([['1.100', cell]]).length).toBe(mark === undefined ? 1 : 0);
  });

  test('only columns of its own group tell', () => {
    expect(marks([['1,100', 1050]], [[0], [1]])).toBe(',');
    expect(marks([['1,100', 1050]], [[0, 1]])).toBe('.');
  });
});

describe('findings on numbers that mean something in either way', () => {
  const at = (row: number, column: number) => ({
    sheet: 'Piano',
    range: { row, column, rows: 1, columns: 1 },
  });
  test.each<[string, Rows, readonly object[]]>([
    ['where nothing says it, one for the sheet', [['N/D', ' 1.100 '], ['', '2.200'], ['3,300', '']],
      [{ at: at(2, 0), params: { text: '3,300', count: 3, shown: '3.3' } }]],
    ['read as in Italian', [['1.100 N.']], [{ at: at(0, 0), params: { text: '1.100 N.', count: 1, shown: '1100' } }]],
    ['where the sheet says it, none', [['1.100', '2,5']], []],
    ['where one column says both, one for the column', [['1.100', '2,5'], ['1.5', '2,5'], ['1,5', '2,5']],
      [{ at: at(0, 0), params: { text: '1.100', count: 1, shown: '1100' } }]],
    ['where one column says both, but is plain throughout, none', [['1.5', '2,5'], ['1,5', '2,5']], []],
    ['no numbers at all', [['N/D']], []],
  ])('%s', (_what, rows, expected) => {
    expect(found(rows)).toEqual(expected);
  }); // prettier-ignore

  test.each(['100.100', '1.100', '12,345', 'circa n. 1.100', '1.100 N.'])('%s is one', (text) => {
    expect(found([[text]]).length).toBe(1);
  });
  test.each([
    '0.100',
    '1.1000',
    '1.100.100',
    '1.100-5',
    '1.100,5',
    '1000.100',
    '1.10',
    'una prova con 1.100',
  ])('%s is none', (text) => {
    expect(found([[text]])).toEqual([]);
  });
});
