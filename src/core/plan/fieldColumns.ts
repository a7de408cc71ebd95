import { cellAt } from '../grid';
import type { ColumnHeader, Header } from './header';
import type { HeaderWord } from './headerWords';
import { hasDash } from './label';
import { blockOf, kindOfLevel } from './levelWords';
import type { PlanColumns } from './model';
import { isFilled, textOf } from './sheetView';
import type { SheetView } from './sheetView';

/** The columns of a plan that hold one field each; years are found apart. */
export type FieldColumns = Omit<PlanColumns, 'history' | 'targets'>;

/** Where a header has words of several fields (`Codice indicatore`, `Peso obiettivo`) the first of these counts. */
const PRECEDENCE: readonly HeaderWord[] = [
  'weight', 'code', 'algorithm', 'unit', 'exemption', 'operator', 'level', 'name', 'target', 'perhapsLevel', 'description',
  'structure', 'history', 'origin',
]; // prettier-ignore

/** A year makes a column a value or a target, whatever the other words, unless they are one of these. */
const ABOVE_YEAR: ReadonlySet<HeaderWord> = new Set<HeaderWord>([
  'weight',
  'algorithm',
  'unit',
  'operator',
  'exemption',
]);

/** The field a header names without its year; undefined for the columns of years. */
export function fieldOf({ words, year }: ColumnHeader): HeaderWord | undefined {
  const field = PRECEDENCE.find((word) => words.has(word));
  return year !== undefined && field !== undefined && !ABOVE_YEAR.has(field) ? undefined : field;
}

const hasBoth = ({ words }: ColumnHeader, one: HeaderWord, other: HeaderWord): boolean =>
  words.has(one) && words.has(other);

/** Finds the column of each field; of two headers for the same field the first counts. */
export function findFieldColumns(view: SheetView, header: Header): FieldColumns {
  const fields = header.columns.filter((column) => fieldOf(column) !== undefined);
  const columnOf = (field: HeaderWord): number | undefined =>
    fields.find((column) => fieldOf(column) === field && !hasBoth(column, 'code', 'name'))?.column;
  const both = fields.find((column) => hasBoth(column, 'description', 'algorithm'))?.column;
  const description = both ?? columnOf('description');
  const algorithm = both ?? columnOf('algorithm');
  return {
    ...labelColumns(view, header, fields, columnOf),
    ...defined('level', columnOf('level') ?? levelByContent(view, header, columnOf('perhapsLevel'))),
    ...defined('weight', columnOf('weight')),
    ...defined('description', description),
    ...defined('algorithm', algorithm),
    ...defined('unit', columnOf('unit')),
    ...defined('operator', columnOf('operator')),
    ...defined('exemption', columnOf('exemption')),
  };
}

/** A property that is absent, not undefined, where there is no column. */
const defined = <K extends string>(key: K, column: number | undefined): { readonly [P in K]?: number } =>
  column === undefined ? {} : ({ [key]: column } as { readonly [P in K]?: number });

/** Code and name together in one column, or apart: the headers say so, else the cells do. */
function labelColumns(
  view: SheetView,
  header: Header,
  fields: readonly ColumnHeader[],
  columnOf: (field: HeaderWord) => number | undefined,
): Pick<PlanColumns, 'label' | 'code' | 'name'> {
  const together = fields.find((column) => hasBoth(column, 'code', 'name'))?.column;
  if (together !== undefined) return { label: together };
  const code = columnOf('code');
  const name = columnOf('name') ?? fullest(view, header, fields);
  if (code !== undefined) return { code, ...defined('name', name ?? columnOf('description')) };
  if (name === undefined) return {};
  return holdsLabels(view, header, name, columnOf('weight')) ? { label: name } : { name };
}

/** Of the columns headed by what the rows are (Obiettivi, Indicatori) the one with most cells. */
function fullest(view: SheetView, header: Header, fields: readonly ColumnHeader[]): number | undefined {
  let best: { readonly column: number; readonly count: number } | undefined;
  for (const { column } of fields.filter((field) => fieldOf(field) === 'structure')) {
    const count = textsBelow(view, header, column).length;
    if (count > (best?.count ?? -1)) best = { column, count };
  }
  return best?.column;
}

/** True where at least half of the cells, block words apart, read `code - name`; where there are weights, of those beside one. */
function holdsLabels(view: SheetView, header: Header, column: number, weight: number | undefined): boolean {
  const texts = textsBelow(view, header, column, weight).filter((text) => blockOf(text) === undefined);
  return texts.filter(hasDash).length * 2 >= Math.max(1, texts.length);
}

/** A column headed `Tipo` is the level only where at least half of its cells name one. */
function levelByContent(view: SheetView, header: Header, column: number | undefined): number | undefined {
  if (column === undefined) return undefined;
  const texts = textsBelow(view, header, column);
  const known = texts.filter((text) => kindOfLevel(text) !== undefined).length;
  return known * 2 >= Math.max(1, texts.length) ? column : undefined;
}

/** The texts of a column below the header; where another column is given, of the rows in which that is filled. */
function textsBelow(
  { grid, endRow }: SheetView,
  header: Header,
  column: number,
  beside?: number,
): readonly string[] {
  const texts: string[] = [];
  for (let row = header.lastRow + 1; row < endRow; row += 1) {
    const text = textOf(cellAt(grid, row, column));
    if (text !== '' && (beside === undefined || isFilled(grid, row, beside))) texts.push(text);
  }
  return texts;
}
