import { cellAt } from '../grid';
import { areDisjoint, chooseColumn } from './columnChoice';
import type { ColumnChoice } from './columnChoice';
import type { ColumnContents } from './columnContent';
import type { FlatColumns } from './flatColumns';
import { flatLevelOf } from './flatHeader';
import type { ColumnHeader, Header } from './header';
import { fieldOf, hasBoth } from './headerField';
import type { HeaderWord } from './headerWords';
import { hasDash, isNumbered } from './label';
import type { LabelForm } from './label';
import { blockOf, kindOfLevel } from './levelWords';
import type { LevelColumns, PlanColumns } from './model';
import { isFilled, textAt, textOf } from './sheetView';
import type { SheetView } from './sheetView';

/** The columns of a plan that hold one field each; years are found apart. */
export interface FieldColumns extends Omit<PlanColumns, 'history' | 'targets'> {
  readonly perLevel?: LevelColumns;
  /** Where each row names its parents in columns of their own. */
  readonly flat?: FlatColumns;
  /** How the column of labels writes them. */
  readonly labelForm?: LabelForm;
}

/** The columns of the fields, and those that would do about as well, by the column taken. */
export interface FoundFields {
  readonly fields: FieldColumns;
  readonly rivals: ReadonlyMap<number, readonly number[]>;
}

/** Finds the column of each field; of several headers for the same field the one whose cells fit best counts. */
export function findFieldColumns(view: SheetView, header: Header, contents: ColumnContents): FoundFields {
  const fields = header.columns.filter((column) => fieldOf(column) !== undefined);
  const choices = new Map<HeaderWord, ColumnChoice | undefined>();
  const choiceOf = (field: HeaderWord): ColumnChoice | undefined => {
    if (!choices.has(field)) choices.set(field, chooseColumn(view, header, contents, field));
    return choices.get(field);
  };
  const columnOf = (field: HeaderWord): number | undefined => choiceOf(field)?.column;
  const both = fields.find((column) => hasBoth(column, 'description', 'algorithm'))?.column;
  const labels = labelColumns(view, header, fields, choiceOf);
  const found: FieldColumns = {
    ...labels,
    ...defined('level', columnOf('level') ?? levelByContent(view, header, columnOf('perhapsLevel'))),
    ...defined('weight', columnOf('weight')),
    ...defined('description', both ?? columnOf('description')),
    ...defined('algorithm', both ?? columnOf('algorithm')),
    ...defined('unit', columnOf('unit')),
    ...defined('operator', columnOf('operator')),
    ...defined('exemption', columnOf('exemption')),
    ...perLevel(view, header, labels, choiceOf),
  };
  return { fields: found, rivals: rivalsOf([...choices.values()], found) };
}

/** Only columns that were taken have rivals. */
function rivalsOf(
  choices: readonly (ColumnChoice | undefined)[],
  fields: FieldColumns,
): ReadonlyMap<number, readonly number[]> {
  const taken = new Set<unknown>(Object.values(fields));
  return new Map(
    choices.flatMap((choice): [number, readonly number[]][] =>
      choice === undefined || choice.rivals.length === 0 || !taken.has(choice.column)
        ? []
        : [[choice.column, choice.rivals]],
    ),
  );
}

/** Fields with a column for each level. Names apart in columns tell the level as well, which the reader of rows uses. */
function perLevel(
  view: SheetView,
  header: Header,
  { label, name }: Pick<PlanColumns, 'label' | 'code' | 'name'>,
  choiceOf: (field: HeaderWord) => ColumnChoice | undefined,
): Pick<FieldColumns, 'perLevel'> {
  const columnsOf = (field: HeaderWord): readonly number[] => choiceOf(field)?.perLevel ?? [];
  const named = columnsOf('name').length > 0 ? columnsOf('name') : columnsOf('structure');
  const names = withOtherLevels(view, header, named.includes(label ?? name ?? -1) ? named : [], name);
  const [weights, codes] = [columnsOf('weight'), columnsOf('code')];
  if (weights.length + codes.length + names.length === 0) return {};
  return { perLevel: { weights, codes, names } };
}

/** Columns headed by other levels (`Missione`, `Area`), where every row still fills one of all. */
function withOtherLevels(
  view: SheetView,
  header: Header,
  names: readonly number[],
  name: number | undefined,
): readonly number[] {
  const known = new Set(header.columns.map(({ column }) => column));
  const others = view.columns.filter(
    (column) => !known.has(column) && flatLevelOf(textAt(view.grid, header.lastRow, column)) !== undefined,
  );
  const own = names.length > 0 || name === undefined ? names : [name];
  if (others.length === 0 || own.length === 0) return names;
  const all = [...others, ...own].sort((a, b) => a - b);
  return areDisjoint(view, header, all) ? all : names;
}

/** A property that is absent, not undefined, where there is no column. */
const defined = <K extends string>(key: K, column: number | undefined): { readonly [P in K]?: number } =>
  column === undefined ? {} : ({ [key]: column } as { readonly [P in K]?: number });

/** Code and name together in one column, or apart: the headers say so, else the cells do. */
function labelColumns(
  view: SheetView,
  header: Header,
  fields: readonly ColumnHeader[],
  choiceOf: (field: HeaderWord) => ColumnChoice | undefined,
): Pick<FieldColumns, 'label' | 'code' | 'name' | 'labelForm'> {
  const both = fields.filter((column) => hasBoth(column, 'code', 'name'));
  const together = (both.find(({ byPerson }) => byPerson === true) ?? both[0])?.column;
  const [coded, named] = [choiceOf('code'), choiceOf('name')];
  const weight = choiceOf('weight');
  if (together !== undefined)
    return { label: together, labelForm: formOf(view, header, together, weight) ?? 'dash' };
  const structure = choiceOf('structure');
  const byLevel = structure === undefined || structure.perLevel.length === 0 ? undefined : structure.column;
  const name = named?.column ?? byLevel ?? fullest(view, header, fields);
  if (coded !== undefined)
    return { code: coded.column, ...defined('name', name ?? choiceOf('description')?.column) };
  if (name === undefined) return {};
  const labelForm = formOf(view, header, name, weight);
  return labelForm === undefined ? { name } : { label: name, labelForm };
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

/** In a column of names a number may now and then begin one: nearly all must. */
const NUMBERED_SHARE = 0.8;

/**
 * How a column writes code and name together, undefined where it does not: at least half of the cells, block words apart, read `code - name`, or
 * nearly all `A1.2 name`; where there are weights, of those beside one.
 */
export function formOf(
  view: SheetView,
  header: Header,
  column: number,
  weight: ColumnChoice | undefined,
): LabelForm | undefined {
  const beside = weight === undefined || weight.perLevel.length > 0 ? undefined : weight.column;
  const texts = textsBelow(view, header, column, beside).filter((text) => blockOf(text) === undefined);
  if (texts.filter(hasDash).length * 2 >= Math.max(1, texts.length)) return 'dash';
  return texts.length > 0 && texts.filter(isNumbered).length >= texts.length * NUMBERED_SHARE
    ? 'numbered'
    : undefined;
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
