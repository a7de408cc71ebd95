import { columnName } from '../../../src/core/grid';
import type { Grid } from '../../../src/core/grid';
import { findHeader } from '../../../src/core/plan/header';
import { isPlanHeader } from '../../../src/core/plan/headerKinds';
import { viewOf } from '../../../src/core/plan/sheetView';
import { gridOf } from '../../support/planGrids';
import type { TestCell } from '../../support/planGrids';

type Rows = readonly (readonly TestCell[])[];

/** `1-2: A structure, B weight, C history 2024`, rows as Excel counts them. */
function shown(rows: Rows, more: Partial<Grid> = {}): string {
  const header = findHeader(viewOf(gridOf(rows, more)), isPlanHeader);
  if (header === undefined) return 'none';
  const columns = header.columns.map(({ column, words, year }) =>
    [columnName(column), ...words, ...(year === undefined ? [] : [year])].join(' '),
  );
  return `${header.firstRow + 1}-${header.lastRow + 1}: ${columns.join(', ')}`;
}

describe('a header on several rows', () => {
  test.each<[string, Rows, string]>([
    [
      'a role over the first of its years holds for those beside it',
      [['Indicatore', 'Peso', 'Storico', '', 'Target', ''], ['', '', 2023, 2024, 2025, 2026]],
      '1-2: A structure, B weight, C history 2023, D history 2024, E target 2025, F target 2026',
    ],
    [
      'a year over the first of its roles holds for those beside it',
      [['Indicatore', 'Peso', 2024, '', 2025], ['', '', 'Target', 'Consuntivo', 'Target']],
      '1-2: A structure, B weight, C target 2024, D history 2024, E target 2025',
    ],
    [
      'a role ends at a column that says its own',
      [['Indicatore', 'Peso', 'Storico', '', ''], ['', '', 2023, 'Target 2025', 2024]],
      '1-2: A structure, B weight, C history 2023, D target 2025, E 2024',
    ],
    [
      'a role ends at a column without a year',
      [['Indicatore', 'Peso', 'Storico', '', ''], ['', '', 2023, '', 2024]],
      '1-2: A structure, B weight, C history 2023, E 2024',
    ],
    [
      'a role ends at another word above',
      [['Indicatore', 'Storico', 'Peso', ''], ['', 2023, '', 2024]],
      '1-2: A structure, B history 2023, C weight, D 2024',
    ],
    [
      'a year ends at a column of another year',
      [['Indicatore', 'Peso', 2024, '', ''], ['', '', 'Consuntivo', 'Target 2025', 'Target']],
      '1-2: A structure, B weight, C history 2024, D target 2025, E target',
    ],
    [
      'a year ends at a word that is no role',
      [['Indicatore', 'Peso', 2024, '', ''], ['', '', 'Consuntivo', 'Unità', 'Target']],
      '1-2: A structure, B weight, C history 2024, D unit, E target',
    ],
    [
      'a field is no group: what stands right of it says its own',
      [['Indicatore', 'Peso', ''], ['', 2024, 2025]],
      '1-2: A structure, B weight, C 2025',
    ],
    [
      'nor is a role beside the word of a field',
      [['Indicatore', 'Peso', 'Obiettivi e target', ''], ['', '', 2025, 2026]],
      '1-2: A structure, B weight, C structure target, D 2026',
    ],
    [
      'the lower word counts, and the lower year',
      [['Indicatore', 'Peso', 'Valore 2023', 'Descrizione'], ['', '', 'Target 2025', 'Unità', 'Formula']],
      '1-2: A structure, B weight, C target 2025, D unit, E algorithm',
    ],
    [
      'three rows',
      [['Indicatore', 'Peso', 'Descrizione'], ['', '', '', 'Storico', '', 'Target'], ['', '', '', 2023, 2024, 2025]],
      '1-3: A structure, B weight, C description, D history 2023, E history 2024, F target 2025',
    ],
    [
      'never four',
      [['Indicatore'], ['', 'Peso'], ['', '', 'Storico', '', 'Target'], ['', '', 2023, 2024, 2025]],
      '2-4: B weight, C history 2023, D history 2024, E target 2025',
    ],
    [
      'a blank row ends a header',
      [['Indicatore', 'Peso', 'Storico', 'Target'], [], ['', '', 2024, 2025]],
      '1-1: A structure, B weight, C history, D target',
    ],
    [
      'three of five cells that read as a header join a row',
      [['Indicatore', 'Peso', 'Storico', 'Target', 'Target'], ['x', 'y', 2024, 2025, 2026]],
      '1-2: A structure, B weight, C history 2024, D target 2025, E target 2026',
    ],
    [
      'two of four do not',
      [['Indicatore', 'Peso', 'Storico', 'Target'], ['x', 'y', 2024, 2025]],
      '1-1: A structure, B weight, C history, D target',
    ],
    [
      'the row that says most may stand among columns that nobody knows',
      [['', '', '', '', '', '', 2025], ['Ufficio', 'Sede', 'Referente', 'Telefono', 'Indicatore', 'Peso', 'Target']],
      '1-2: E structure, F weight, G target 2025',
    ],
  ])('%s', (_what, rows, expected) => {
    expect(shown(rows)).toBe(expected);
  }); // prettier-ignore

  test('a column without a year has none', () => {
    const header = findHeader(viewOf(gridOf([['Indicatore', 'Peso']])), isPlanHeader);
    expect(header?.columns.map((column) => Object.keys(column))).toEqual([
      ['column', 'words'],
      ['column', 'words'],
    ]);
  });
});

describe('merged cells say what their first cell says', () => {
  const row = ['Indicatore', 'Peso', '', 'Target 2025'];
  test.each<[string, Rows, Grid['merges'], string]>([
    ['over two columns', [row], [{ row: 0, column: 1, rows: 1, columns: 2 }], '1-1: A structure, B weight, C weight, D target 2025'],
    ['over a column and nothing', [row], [{ row: 0, column: 1, rows: 1, columns: 1 }], '1-1: A structure, B weight, D target 2025'],
    ['beyond the last column', [row], [{ row: 0, column: 3, rows: 1, columns: 9 }], '1-1: A structure, B weight, D target 2025'],
    ['an empty one says nothing of its own', [['Indicatore', '', 'Peso', 'Target 2025']], [{ row: 0, column: 1, rows: 1, columns: 2 }], '1-1: A structure, C weight, D target 2025'],
    [
      'on each of several rows',
      [['Indicatore', 'Peso', 'Storico', '', 'Target', ''], ['', '', 2023, '', 2025, '']],
      [{ row: 0, column: 2, rows: 1, columns: 2 }, { row: 0, column: 4, rows: 1, columns: 2 }, { row: 1, column: 4, rows: 1, columns: 2 }],
      '1-2: A structure, B weight, C history 2023, D history, E target 2025, F target 2025',
    ],
  ])('%s', (_what, rows, merges, expected) => {
    expect(shown(rows, { merges })).toBe(expected);
  }); // prettier-ignore
});

describe('of several rows that could be the header', () => {
  test.each<[string, Rows, string]>([
    ['the one with more fields', [['Indicatore', 'Peso'], ['x', '1'], ['Codice', 'Denominazione', 'Peso', 'Formula'], ['x', 'y', '1', 'z']],
      '3-3: A code, B name, C weight, D algorithm'],
    ['the upper of two alike', [['Indicatore', 'Peso', '2024'], ['x', '1'], ['Indicatore', 'Peso', '2024']], '1-1: A structure, B weight, C 2024'],
    ['a year of targets and one of values are two', [['Indicatore', 'Target 2025', 'Consuntivo 2025'], ['x', '1'], ['Indicatore', 'Peso', 'Target 2025']],
      '1-1: A structure, B target 2025, C history 2025'],
    ['the words of years are no fields', [['Indicatore', 'Target 2024', 'Target 2025'], ['x', '1'], ['Indicatore', 'Peso', 'Formula', 'Descrizione', '2024']],
      '3-3: A structure, B weight, C algorithm, D description, E 2024'],
    ['a year with a word says more than one without', [['Indicatore', '2024', '2025'], ['x', '1'], ['Indicatore', 'Target 2024', 'Target 2025']],
      '3-3: A structure, B target 2024, C target 2025'],
    ['one alone, without rows below', [['Indicatore', 'Peso', 'Target 2025']], '1-1: A structure, B weight, C target 2025'],
    ['none that is accepted', [['Indicatore', 'Unità', 'Origine']], 'none'],
  ])('%s', (_what, rows, expected) => {
    expect(shown(rows)).toBe(expected);
  }); // prettier-ignore

  test.each([
    [199, '200-200: A structure, B weight'],
    [200, 'none'],
  ])('below %d rows: %s', (above, expected) => {
    const titles = Array.from({ length: above }, () => ['titolo']);
    expect(shown([...titles, ['Indicatore', 'Peso'], ['x', '1']])).toBe(expected);
  });
});
