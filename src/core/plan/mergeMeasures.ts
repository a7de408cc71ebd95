import { cellLocation } from '../diagnostics';
import type { Diagnostic, Parsed } from '../diagnostics';
import type { FieldValue } from '../values';
import { measuresByCode } from './measuresByCode';
import type { Measure, MeasureTable, YearColumn } from './model';
import { saysTheSame } from './readMeasures';

/**
 * One table of several sheets of measures, in the order given: of each measure and year the first sheet that has a value counts. `row` of a measure
 * is that of its first sheet. Where two sheets have a value for the same measure and year, that is a finding.
 */
export function mergeMeasures(read: readonly Parsed<MeasureTable>[]): Parsed<MeasureTable> | undefined {
  const [main, ...more] = read;
  if (main === undefined || more.length === 0) return main;
  const sheets = read.map(({ value }) => value);
  const years = allYears(sheets);
  const measures = sheets.flatMap((table, at) => measuresOf(table, sheets.slice(0, at), sheets, years));
  const value = { ...main.value, years, measures, byCode: measuresByCode(measures), sheets };
  const repeated = sheets.flatMap((table, at) => repeatedAcross(table, sheets.slice(0, at)));
  return { value, diagnostics: [...read.flatMap(({ diagnostics }) => diagnostics), ...repeated] };
}

/** The years of all sheets; those that the first has not say on which sheet their column is. */
function allYears(sheets: readonly MeasureTable[]): readonly YearColumn[] {
  const years = new Map<number, YearColumn>();
  sheets.forEach(({ sheet, years: own }, at) => {
    for (const { year, column } of own)
      if (!years.has(year)) years.set(year, at === 0 ? { year, column } : { year, column, sheet });
  });
  return [...years.values()].sort((a, b) => a.year - b.year);
}

/** The rows of a sheet whose code stands on none before; those of the first sheet all stay, repeated ones included. */
function measuresOf(
  table: MeasureTable,
  before: readonly MeasureTable[],
  sheets: readonly MeasureTable[],
  years: readonly YearColumn[],
): readonly Measure[] {
  const place = before.length === 0 ? {} : { sheet: table.sheet };
  return table.measures
    .filter(({ code }) => !before.some(({ byCode }) => byCode.has(code)))
    .map((measure): Measure => {
      const isFirst = table.byCode.get(measure.code) === measure;
      const values = years.map(({ year }) =>
        isFirst ? firstValue(sheets, measure.code, year) : valueIn(table, measure, year),
      );
      return { ...measure, ...place, values };
    });
}

const MISSING: FieldValue = { kind: 'missing' };

function firstValue(sheets: readonly MeasureTable[], code: string, year: number): FieldValue {
  let first: FieldValue | undefined;
  for (const table of sheets) {
    const measure = table.byCode.get(code);
    const value = measure === undefined ? MISSING : valueIn(table, measure, year);
    if (saysSomething(value)) return value;
    if (value.kind !== 'missing') first ??= value;
  }
  return first ?? MISSING;
}

/** An error in a cell says nothing where another sheet has a value. */
const saysSomething = (value: FieldValue): boolean =>
  value.kind !== 'missing' && !(value.kind === 'invalid' && value.reason === 'errorValue');

const valueIn = ({ years }: MeasureTable, { values }: Measure, year: number): FieldValue =>
  values[years.findIndex((entry) => entry.year === year)] ?? MISSING;

/** One finding for each measure that has values for the same year on a sheet before. */
function repeatedAcross(table: MeasureTable, before: readonly MeasureTable[]): readonly Diagnostic[] {
  return [...table.byCode.values()].flatMap((measure): readonly Diagnostic[] => {
    for (const other of before) {
      const first = other.byCode.get(measure.code);
      if (first === undefined) continue;
      const shared = table.years
        .map(({ year }) => [valueIn(table, measure, year), valueIn(other, first, year)] as const)
        .filter(([mine, theirs]) => saysSomething(mine) && saysSomething(theirs));
      if (shared.length === 0) continue;
      const code = shared.every(([mine, theirs]) => saysTheSame(mine, theirs)) ? 'TG311' : 'TG303';
      const at = cellLocation(table.sheet, measure.row, table.codeColumn);
      const related = [cellLocation(other.sheet, first.row, other.codeColumn)];
      return [{ code, at, params: { code: measure.code }, related }];
    }
    return [];
  });
}
