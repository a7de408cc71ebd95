import { CLOSE } from './columnContent';
import type { ColumnContents } from './columnContent';
import { chooseColumn } from './columnChoice';
import { fieldOf } from './headerField';
import type { ColumnHeader, Header } from './header';
import { measureColumns } from './measureColumns';
import type { MeasureColumns } from './measureColumns';
import type { YearColumn } from './model';
import type { SheetView } from './sheetView';

/** The columns of a table of measures, and those that would do about as well, by the one that was taken. */
export interface ChosenMeasureColumns {
  readonly columns: MeasureColumns;
  readonly rivals: ReadonlyMap<number, readonly number[]>;
}

interface Choice {
  readonly column: number;
  readonly rivals: readonly number[];
}

/** Chooses among columns headed alike: the one a person named, else the one whose cells fit best, else the first. */
export function chooseMeasureColumns(
  view: SheetView,
  header: Header,
  contents: ColumnContents,
): ChosenMeasureColumns {
  const first = measureColumns(header);
  const code = chooseField(view, header, contents, 'code');
  const unit = chooseField(view, header, contents, 'unit');
  const years = first.years.map((year) => chooseYear(header, contents, year));
  return {
    columns: {
      ...first,
      code: code?.column ?? first.code,
      unit: unit?.column ?? first.unit,
      years: first.years.map(({ year, column }, at) => ({ year, column: years[at]?.column ?? column })),
    },
    rivals: new Map(
      [code, unit, ...years].flatMap((choice): readonly (readonly [number, readonly number[]])[] =>
        choice === undefined || choice.rivals.length === 0 ? [] : [[choice.column, choice.rivals]],
      ),
    ),
  };
}

/** A sheet of measures has no levels: columns of which each row fills one are rivals too. */
function chooseField(
  view: SheetView,
  header: Header,
  contents: ColumnContents,
  field: 'code' | 'unit',
): Choice | undefined {
  const choice = chooseColumn(view, header, contents, field);
  if (choice === undefined || choice.perLevel.length === 0) return choice;
  return { column: choice.column, rivals: choice.perLevel.filter((column) => column !== choice.column) };
}

const holdsYear = (column: ColumnHeader, year: number): boolean =>
  column.year === year && fieldOf(column) === undefined && !column.words.has('target');

/** The column of a year, where several hold it the one with values; the first of those that are about as likely. */
function chooseYear(header: Header, contents: ColumnContents, { year, column: first }: YearColumn): Choice {
  const columns = header.columns.filter((column) => holdsYear(column, year));
  if (columns.length < 2) return { column: first, rivals: [] };
  const scored = columns.map(({ column }) => ({ column, score: contents.score(column, 'history') }));
  const best = Math.max(...scored.map(({ score }) => score));
  if (best === 0) return { column: first, rivals: [] };
  const [taken = first, ...rivals] = scored
    .filter(({ score }) => score >= best - CLOSE)
    .map(({ column }) => column);
  return { column: taken, rivals };
}
