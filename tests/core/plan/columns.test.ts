import { readPlan } from '../../../src/core/plan';
import type { ReadPlanOptions } from '../../../src/core/plan';
import { gridOf } from '../../support/planGrids';
import type { TestCell } from '../../support/planGrids';

type Rows = readonly (readonly TestCell[])[];
const columnsOf = (rows: Rows, options?: ReadPlanOptions) => readPlan(gridOf(rows), options).value.columns;

describe('columns of fields', () => {
  test.each<[TestCell, string]>([
    ['Peso', 'weight'],
    ['Peso dell’indicatore (%)', 'weight'],
    ['Weight', 'weight'],
    ['Pond.', 'weight'],
    ['UNITÀ DI MISURA', 'unit'],
    ['U.M.', 'unit'],
    ["Unita'", 'unit'],
    ['Formula di calcolo', 'algorithm'],
    ['Algorithm', 'algorithm'],
    ['Descrizione dell’indicatore', 'description'],
    ['Operatore', 'operator'],
    ['Non valutabile (motivo)', 'exemption'],
    ['Livello', 'level'],
    ['Tipo', 'level'],
  ])('%s: %s', (header, field) => {
    const rows: Rows = [
      ['Codice', 'Denominazione', header, 'Target 2025'],
      ['1', 'A', 'Obiettivo', ''],
      ['2', 'B', 'Indicatore', '>= 1'],
    ];
    expect(columnsOf(rows)).toEqual({
      code: 0,
      name: 1,
      [field]: 2,
      history: [],
      targets: [{ year: 2025, column: 3 }],
    });
  });

  test.each<[string, TestCell, TestCell, object]>([
    ['a label by its header', 'Codice e denominazione', 'Nome senza codice', { label: 0 }],
    ['a label by its cells', 'Indicatori', 'A1 - Prestiti', { label: 0 }],
    ['a name by its cells', 'Indicatori', 'Prestiti', { name: 0 }],
    ['a code alone', 'Codice indicatore', 'A1', { code: 0 }],
    ['a type that is no level', 'Tipologia indicatore', 'Efficacia', {}],
  ])('%s', (_what, header, cell, expected) => {
    const { label, code, name, level } = columnsOf([
      [header, 'Peso', 'Target 2025'],
      [cell, '100%', '>= 1'],
    ]);
    expect({ label, code, name, level }).toEqual({
      label: undefined,
      code: undefined,
      name: undefined,
      level: undefined,
      ...expected,
    });
  });

  test('a type that now and then is named like a level is no level', () => {
    const types = ['Indicatore', 'Obiettivo', 'Efficacia', 'Efficienza', 'Qualità'].map((type) => [
      type,
      type,
      '20%',
      '>= 1',
    ]);
    expect(columnsOf([['Codice', 'Tipo', 'Peso', 'Target 2025'], ...types]).level).toBeUndefined();
  });

  test('of two columns headed alike by what the rows are, the fuller one holds the names', () => {
    const rows: Rows = [
      ['Obiettivo', 'Indicatore', 'Peso', 'Target 2025'],
      ['O', 'Uno', '50%', '>= 1'],
      ['', 'Due', '50%', '>= 1'],
    ];
    expect(columnsOf(rows).name).toBe(1);
  });
});

const years = (rows: Rows, options?: ReadPlanOptions): string => {
  const { history, targets } = columnsOf(rows, options);
  const shown = (columns: readonly { year: number; column: number }[]): string =>
    columns.map(({ year, column }) => `${year}@${column}`).join(' ');
  return `${shown(history)} | ${shown(targets)}`;
};

describe('columns of years', () => {
  test.each<[string, readonly TestCell[], readonly TestCell[], string]>([
    ['words', ['Consuntivo 2023', 'Cons. 2024', 'Target 2025'], ['1', '1', '1'], '2023@2 2024@3 | 2025@4'],
    ['English words', ['Actual 2023', 'Baseline 2024', '2025 target'], ['1', '1', '1'], '2023@2 2024@3 | 2025@4'],
    ['typed numbers, targets by their cells', [2023, 2024, 2025], ['1', '1', '>= 1'], '2023@2 2024@3 | 2025@4'],
    ['targets by their number formats', [2023, 2024, 2025], ['1', '1', [1, '">= "0']], '2023@2 2024@3 | 2025@4'],
    ['deadlines by their number formats', [2023, 2024, 2025], ['1', '1', [46000, '"Entro "dd\\-mm\\-yyyy']], '2023@2 2024@3 | 2025@4'],
    ['an empty year after the first target', ['2024', '2025', '2026'], ['1', '>= 1', ''], '2024@2 | 2025@3 2026@4'],
    ['the same year twice', ['2023', '2024', '2024'], ['1', '1', '1'], '2023@2 2024@3 | 2024@4'],
    ['the latest first', ['Target 2026', 'Target 2025', 'Consuntivo 2024', 'Consuntivo 2023'], ['1', '1', '1', '1'], '2023@5 2024@4 | 2025@3 2026@2'],
    ['a date in the header', ['Consuntivo al 31/12/2024', 'Valore atteso 2025'], ['1', '1'], '2024@2 | 2025@3'],
    ['objective and year', ['Valore 2024', 'Obiettivo 2025'], ['1', '1'], '2024@2 | 2025@3'],
    ['years beyond reason are no years', ['1875', 'Target 2025'], ['1', '1'], ' | 2025@3'],
    ['the first year that counts', ['1989', '1990', 'Target 2025'], ['1', '1', '1'], '1990@3 | 2025@4'],
    ['a year of something else', ['Budget 2024', '2024', 'Target 2025'], ['1', '1', '1'], '2024@3 | 2025@4'],
    ['no years: from the deadlines', ['Consuntivo', 'Target'], ['1', 'Entro 30-06-2025'], '2024@2 | 2025@3'],
    ['no years: values right of the target are of its year', ['Target', 'Consuntivo'], ['Entro 30-06-2025', '1'], '2025@3 | 2025@2'],
    ['no years: unknown', ['Consuntivo', 'Target'], ['1', '>= 1'], ' | '],
    ['a column without year beside years', ['Consuntivo 2024', 'Target 2025', 'Consuntivo'], ['1', '1', '1'], '2024@2 | 2025@3'],
  ])('%s', (_what, headers, cells, expected) => {
    expect(years([['Indicatore', 'Peso', ...headers], ['A1', '100%', ...cells]])).toBe(expected);
  }); // prettier-ignore

  test.each<[string, Rows, string]>([
    ['the year of the title', [['Piano della performance 2025'], ['Indicatore', 'Peso', '2024', '2025'], ['A1', '1', '1', '1']], '2024@2 | 2025@3'],
    ['the year of the title, without years', [['Piano 2025'], ['Indicatore', 'Peso', 'Consuntivo', 'Target'], ['A1', '1', '1', '1']], '2024@2 | 2025@3'],
  ])('%s', (_what, rows, expected) => {
    expect(years(rows)).toBe(expected);
  }); // prettier-ignore

  test('the year the caller names', () => {
    expect(
      years(
        [
          ['Indicatore', 'Peso', 'Consuntivo', 'Target'],
          ['A1', '1', '1', '1'],
        ],
        { planYear: 2030 },
      ),
    ).toBe('2029@2 | 2030@3');
  });
});

describe('header rows', () => {
  test.each<[string, Rows, number]>([
    ['first row', [['Indicatore', 'Peso', 'Target 2025'], ['A', '1', '1']], 0],
    ['below a title that names a year and a target', [['Target 2025: obiettivi'], ['Indicatore', 'Peso', 'Target 2025'], ['A', '1', '1']], 1],
    ['below the legend', [['82 2025 ######## target incrementati'], ['Indicatore', 'Peso', 'Target 2025'], ['A', '1', '1']], 1],
    ['the lower of two rows', [['Indicatore', 'Peso', 'Storico', 'Target'], ['', '', '2024', '2025'], ['A', '1', '1', '1']], 1],
    ['repeated further down: the first', [['Indicatore', 'Peso', 'Target 2025'], ['A', '1', '1'], ['Indicatore', 'Peso', 'Target 2025'], ['B', '1', '1']], 0],
    ['a row of data is no second header row', [['Indicatore', 'Peso', 'Target 2025', ''], ['A', '1', '>= 1', 2024]], 0],
    ['none', [['appunti', 'della riunione'], ['da fare', 3]], -1],
    ['an empty sheet', [], -1],
  ])('%s', (_what, rows, expected) => {
    expect(readPlan(gridOf(rows)).value.headerRow).toBe(expected);
  }); // prettier-ignore
});
