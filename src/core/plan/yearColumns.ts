import { cellAt } from '../grid';
import { looksLikeTarget } from './cellShapes';
import { fieldOf } from './headerField';
import type { ColumnHeader, Header } from './header';
import type { YearColumn } from './model';
import type { SheetView } from './sheetView';
import { yearlessColumns } from './yearlessColumns';

/** The columns of past values and of targets, each year once, in the order of the years. */
export interface YearColumns {
  readonly history: readonly YearColumn[];
  readonly targets: readonly YearColumn[];
  /** Columns whose years nobody says. */
  readonly unknown: readonly number[];
  /** Columns of the same year and role as one that was taken, by that one. */
  readonly rivals: ReadonlyMap<number, readonly number[]>;
}

type Role = 'history' | 'target';
interface RoleColumn extends YearColumn {
  readonly role: Role | undefined;
  readonly byPerson: boolean;
}

/**
 * Tells past values from targets: by the words of the header, else by what the cells hold, else by position. `planYear` is the first
 * target year, where something outside the headers says so.
 */
export function findYearColumns(view: SheetView, header: Header, planYear: number | undefined): YearColumns {
  const dated = placeRest(
    header.columns.flatMap((column) => datedColumn(view, header, column)),
    planYear,
  );
  const named = { history: byYear(dated, 'history'), targets: byYear(dated, 'target') };
  const undated = (role: Role): readonly number[] =>
    header.columns.filter((h) => h.year === undefined && fieldOf(h) === role).map(({ column }) => column);
  const columns = {
    history: named.history.length > 0 ? [] : undated('history'),
    targets: named.targets.length > 0 ? [] : undated('target'),
  };
  const found = yearlessColumns(view, header.lastRow + 1, columns, named.targets, planYear);
  return {
    history: [...named.history, ...found.history],
    targets: [...named.targets, ...found.targets],
    unknown: found.unknown,
    rivals: new Map([
      ...rivalsOf(dated, 'history', named.history),
      ...rivalsOf(dated, 'target', named.targets),
    ]),
  };
}

function datedColumn(view: SheetView, header: Header, found: ColumnHeader): readonly RoleColumn[] {
  const { column, year, words } = found;
  if (year === undefined || fieldOf(found) !== undefined) return [];
  const byWord = words.has('target') ? 'target' : words.has('history') ? 'history' : undefined;
  const byPerson = found.byPerson === true;
  return [{ column, year, byPerson, role: byWord ?? roleByContent(view, header.lastRow + 1, column) }];
}

/** A column in which more than half of the cells that say anything are written as targets holds targets; one without any says nothing. */
function roleByContent({ grid, endRow }: SheetView, firstRow: number, column: number): Role | undefined {
  let filled = 0;
  let targets = 0;
  for (let row = firstRow; row < endRow; row += 1) {
    const cell = cellAt(grid, row, column);
    if (cell.kind !== 'text' && cell.kind !== 'number') continue;
    filled += 1;
    if (looksLikeTarget(cell, grid, row, column)) targets += 1;
  }
  return targets * 2 > filled ? 'target' : undefined;
}

/**
 * Columns without a word that says so: in a plan with target columns the years from the first target on are targets, and so is a year that
 * already stands among the history further left; without any target column the year of the plan decides, else where the years begin anew.
 */
function placeRest(columns: readonly RoleColumn[], planYear: number | undefined): readonly RoleColumn[] {
  const targetYears = columns.filter(({ role }) => role === 'target').map(({ year }) => year);
  const firstTarget = targetYears.length > 0 ? Math.min(...targetYears) : planYear;
  const seen = new Set<number>();
  let restarted = false;
  return columns.map((column) => {
    restarted ||= seen.has(column.year);
    if (column.role !== 'target') seen.add(column.year);
    const isTarget = restarted || (firstTarget !== undefined && column.year >= firstTarget);
    return { ...column, role: column.role ?? (isTarget ? 'target' : 'history') };
  });
}

/** The columns of a role in the order of their years; where a year is repeated the one a person named counts, else the first. */
function byYear(columns: readonly RoleColumn[], role: Role): readonly YearColumn[] {
  const first = new Map<number, RoleColumn>();
  for (const column of columns) {
    const before = first.get(column.year);
    if (column.role !== role) continue;
    if (before === undefined || (column.byPerson && !before.byPerson)) first.set(column.year, column);
  }
  return [...first.values()].map(({ year, column }) => ({ year, column })).sort((a, b) => a.year - b.year);
}

/** Further columns of the same year and role, unless a person chose. */
function rivalsOf(
  columns: readonly RoleColumn[],
  role: Role,
  taken: readonly YearColumn[],
): readonly (readonly [number, readonly number[]])[] {
  const others = new Map<number, number[]>();
  for (const { role: own, year, column } of columns) {
    const first = own === role ? taken.find((entry) => entry.year === year)?.column : undefined;
    if (first !== undefined && first !== column) others.set(first, [...(others.get(first) ?? []), column]);
  }
  return [...others];
}
