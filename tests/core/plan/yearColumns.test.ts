import { readPlan } from '../../../src/core/plan';
import type { ColumnRole, ReadPlanOptions } from '../../../src/core/plan';
import { columnName } from '../../../src/core/grid';
import { gridOf } from '../../support/planGrids';
import type { TestCell } from '../../support/planGrids';

type Row = readonly TestCell[];

/** `D 2024, E 2025 | F 2026`: values, then targets; `?` columns whose year nobody says, `~` others that would do. */
function years(header: Row, body: readonly Row[], options: ReadPlanOptions = {}): string {
  const rows = [['Indicatore', 'Peso', ...header], ...body.map((row, i) => [`A${i} - x`, '100%', ...row])];
  const { value, diagnostics } = readPlan(gridOf(rows), options);
  const { history, targets } = value.columns;
  const rivals = new Map(value.recognition.columns.map((one) => [one.column, one.rivals.map(columnName)]));
  const shown = (columns: typeof history): string =>
    columns.map(({ year, column }) => [columnName(column), year, ...(rivals.get(column) ?? []).map((rival) => `~${rival}`)].join(' ')).join(', '); // prettier-ignore
  const undated = diagnostics.flatMap(({ code, at }) =>
    code === 'TG109' && 'range' in at ? [`? ${columnName(at.range.column)}`] : [],
  );
  return [shown(history), '|', shown(targets), ...undated].join(' ');
}
const said = (...columns: readonly [ColumnRole, number][]): ReadPlanOptions => ({
  corrections: { columns: new Map(columns), rows: new Map() },
});

describe('columns of a year', () => {
  test.each<[string, Row, readonly Row[], string]>([
    ['more than half of the cells are written as targets', ['2024', '2025'], [['1', '>= 1'], ['1', '>= 1'], ['1', '5']], 'C 2024 | D 2025'],
    ['half of them are not enough', ['2025'], [['>= 1'], ['5']], 'C 2025 | '],
    ['what says nothing does not count', ['2025'], [['>= 1'], [''], ['#N/A'], [true]], ' | C 2025'],
    ['what is written above does not count', ['2025'], [['1']], 'C 2025 | '],
    ['the years from the first target on are targets', ['2025', 'Target 2026', 'Target 2024', '2023'], [['1', '1', '1', '1']], 'F 2023 | E 2024, C 2025, D 2026'],
    ['a year that stands among the history already', ['2023', '2024', '2023', '2024'], [['1', '1', '1', '1']], 'C 2023, D 2024 | E 2023, F 2024'],
    ['years of targets do not begin anew', ['Target 2025', 'Target 2025', '2024'], [['1', '1', '1']], 'E 2024 | C 2025 ~D'],
    ['values twice', ['Consuntivo 2024', 'Consuntivo 2024', 'Target 2025'], [['1', '1', '1']], 'C 2024 ~D | E 2025'],
    ['three times', ['Consuntivo 2024', 'Consuntivo 2024', 'Consuntivo 2024'], [['1', '1', '1']], 'C 2024 ~D ~E | '],
    ['the same year of values and of targets are no rivals', ['Consuntivo 2024', 'Target 2024'], [['1', '1']], 'C 2024 | D 2024'],
    ['a weight of a year is none', ['Peso 2023', '2024'], [['1', '1']], 'D 2024 | '],
    ['nor is the unit of one', ['Unità 2023', '2024'], [['gg', '1']], 'D 2024 | '],
    ['a column without a year beside dated values', ['Consuntivo', 'Consuntivo 2024', 'Target'], [['1', '1', 'Entro 31-12-2025']], 'D 2024 | E 2025'],
    ['a column without a year beside dated targets', ['Consuntivo', 'Target 2025', 'Target'], [['1', '1', '1']], 'C 2024 | D 2025'],
  ])('%s', (_what, header, body, expected) => {
    expect(years(header, body)).toBe(expected);
  }); // prettier-ignore

  test.each<[string, ReadPlanOptions, string]>([
    ['the values of a year', said(['history:2024', 3]), 'D 2024 | E 2025'],
    ['the targets of another', said(['target:2026', 3]), 'C 2024 | E 2025, D 2026'],
    ['the targets of the same', said(['target:2025', 3]), 'C 2024 | D 2025'],
  ])('a person names %s', (_what, options, expected) => {
    expect(years(['Consuntivo 2024', 'Consuntivo 2024', 'Target 2025'], [['1', '1', '1']], options)).toBe(expected);
  }); // prettier-ignore

  test('a year without a word gives way to the column that a person named', () => {
    expect(years(['2024', 'Boh', 'Target 2025'], [['1', '1', '1']], said(['history:2024', 3]))).toBe('D 2024 ~C | E 2025'); // prettier-ignore
  });
});

describe('columns without a year', () => {
  const by = (date: string): string => `Entro ${date}`;
  test.each<[string, Row, readonly Row[], string]>([
    ['most deadlines', ['Target'], [[by('31-12-2025')], [by('31-12-2026')], [by('30-06-2026')]], ' | C 2026'],
    ['of as many the earlier year', ['Target'], [[by('31-12-2026')], [by('31-12-2025')]], ' | C 2025'],
    ['deadlines typed as dates', ['Target'], [[[46_022, '"Entro "dd/mm/yyyy']], ['5']], ' | C 2025'],
    ['what is no deadline says nothing', ['Target'], [['>= 2026'], ['#N/A'], [true], [by('31-12-2025')]], ' | C 2025'],
    ['the first column of targets decides', ['Target', 'Target'], [[by('31-12-2025'), by('31-12-2027')]], ' | C 2025, D 2026'],
    ['values before it are of the years before', ['Consuntivo', 'Consuntivo', 'Target'], [['1', '1', by('31-12-2025')]], 'C 2023, D 2024 | E 2025'],
    ['one value behind it is of its year', ['Consuntivo', 'Target', 'Consuntivo', 'Consuntivo'], [['1', by('31-12-2025'), '1', '1']], 'C 2024, E 2025 | D 2025'],
    ['values alone', ['Consuntivo'], [['1']], ' |  ? C'],
    ['targets alone, nothing says a year', ['Target', 'Target'], [['1', '1']], ' |  ? C'],
  ])('%s', (_what, header, body, expected) => {
    expect(years(header, body)).toBe(expected);
  }); // prettier-ignore

  test('values alone are of the years before that of the plan', () => {
    expect(years(['Consuntivo', 'Consuntivo'], [['1', '1']], { planYear: 2025 })).toBe('C 2023, D 2024 | ');
  });
});
