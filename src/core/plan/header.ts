import { cellAt } from '../grid';
import type { Cell } from '../grid';
import { readHeaderCell } from './headerCell';
import type { HeaderMeaning } from './headerCell';
import type { HeaderWord } from './headerWords';
import type { SheetView } from './sheetView';

/** What the header, over one to three rows, says of one column. */
export interface ColumnHeader extends HeaderMeaning {
  readonly column: number;
  /** A person said so: it counts before any other column of the same meaning. */
  readonly byPerson?: true;
}

/** The header of a table. Columns whose header says nothing are left out. */
export interface Header {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly ColumnHeader[];
}

/** A header stands at the top: deeper rows are not searched. */
const ROWS_SEARCHED = 200;
const MOST_HEADER_ROWS = 3;
/** A header row may stand among columns nobody knows; in the rows joined to it at least this share of the filled cells must read as a header. */
const LEAST_SHARE = 0.6;

/** What one row says as a header; cells of a merged range all say what its first cell says. */
interface HeaderRow {
  readonly meanings: ReadonlyMap<number, HeaderMeaning>;
  readonly filled: number;
}

/** The header that says most among those accepted; of two that say the same the one with fewer rows, then the upper one. */
export function findHeader(
  view: SheetView,
  accepts: (columns: readonly ColumnHeader[]) => boolean,
): Header | undefined {
  const end = Math.min(view.endRow, view.firstRow + ROWS_SEARCHED);
  const rows = readHeaderRows(view, end);
  let best: { readonly header: Header; readonly points: number } | undefined;
  for (let rowCount = 1; rowCount <= MOST_HEADER_ROWS; rowCount += 1) {
    for (let at = 0; at + rowCount <= rows.length; at += 1) {
      const band = rows.slice(at, at + rowCount);
      if (!isBand(band)) continue;
      const columns = joinRows(band, view.columns);
      const points = pointsOf(columns);
      if (points <= (best?.points ?? 0) || !accepts(columns)) continue;
      const firstRow = view.firstRow + at;
      best = { points, header: { firstRow, lastRow: firstRow + rowCount - 1, columns } };
    }
  }
  return best?.header;
}

/** True where the rows can be one header: a row of data below it has few cells that read as one. */
function isBand(rows: readonly HeaderRow[]): boolean {
  const most = Math.max(...rows.map(({ meanings }) => meanings.size));
  const main = rows.findIndex(({ meanings }) => meanings.size === most);
  return rows.every(
    ({ meanings, filled }, i) => meanings.size > 0 && (i === main || meanings.size >= LEAST_SHARE * filled),
  );
}

function readHeaderRows(view: SheetView, end: number): readonly HeaderRow[] {
  const spread = spreadMerges(view, end);
  const rows: HeaderRow[] = [];
  for (let row = view.firstRow; row < end; row += 1) rows.push(readHeaderRow(view, row, spread.get(row)));
  return rows;
}

function readHeaderRow(
  { grid, columns }: SheetView,
  row: number,
  spread: ReadonlyMap<number, Cell> | undefined,
): HeaderRow {
  const meanings = new Map<number, HeaderMeaning>();
  let filled = 0;
  for (const column of columns) {
    const cell = spread?.get(column) ?? cellAt(grid, row, column);
    if (cell.kind === 'empty') continue;
    filled += 1;
    const meaning = readHeaderCell(cell);
    if (meaning !== undefined) meanings.set(column, meaning);
  }
  return { meanings, filled };
}

/** Cells of the search area that a merged range covers in its first row, with the content of its first cell. */
function spreadMerges({ grid, columns }: SheetView, end: number): ReadonlyMap<number, Map<number, Cell>> {
  const lastColumn = columns[columns.length - 1] ?? -1;
  const spread = new Map<number, Map<number, Cell>>();
  for (const merge of grid.merges) {
    if (merge.row >= end || merge.columns < 2) continue;
    const cell = cellAt(grid, merge.row, merge.column);
    if (cell.kind === 'empty') continue;
    const row = spread.get(merge.row) ?? new Map<number, Cell>();
    const last = Math.min(merge.column + merge.columns - 1, lastColumn);
    for (let column = merge.column; column <= last; column += 1) row.set(column, cell);
    spread.set(merge.row, row);
  }
  return spread;
}

/** Joins what the rows of a header say of each column: of words and of years the lowest count. */
function joinRows(band: readonly HeaderRow[], columns: readonly number[]): readonly ColumnHeader[] {
  const carried = band.slice(0, -1).map((row, i) => carryGroups(row, band[i + 1], columns));
  const rows = [...carried, ...band.slice(-1).map(({ meanings }) => meanings)];
  return columns.flatMap((column) => {
    const said = rows.flatMap((meanings) => meanings.get(column) ?? []).reverse();
    if (said.length === 0) return [];
    const worded = said.find((meaning) => meaning.words.size > 0);
    const words = worded?.words ?? new Set<HeaderWord>();
    const year = worded === undefined || isGroup(worded) ? yearIn(said) : worded.year;
    return [{ column, words, ...(year === undefined ? {} : { year }) }];
  });
}

/** The lowest year; only a column of values or targets takes it from another row than its words. */
const yearIn = (said: readonly HeaderMeaning[]): number | undefined =>
  said.find((meaning) => meaning.year !== undefined)?.year;

/** Without merging, `Storico` stands over the first of its years only: it holds for the years beside it too. */
function carryGroups(
  upper: HeaderRow,
  lower: HeaderRow | undefined,
  columns: readonly number[],
): ReadonlyMap<number, HeaderMeaning> {
  const carried = new Map(upper.meanings);
  let group: HeaderMeaning | undefined;
  for (const column of columns) {
    const own = upper.meanings.get(column);
    const below = lower?.meanings.get(column);
    if (own !== undefined) group = isGroup(own) ? own : undefined;
    else if (group !== undefined && below !== undefined && completes(group, below))
      carried.set(column, group);
    else group = undefined;
  }
  return carried;
}

const isRole = (word: HeaderWord): boolean => word === 'history' || word === 'target';
const isGroup = ({ words }: HeaderMeaning): boolean => [...words].every(isRole);

/** A role over a year, or a year over a role. */
const completes = (group: HeaderMeaning, below: HeaderMeaning): boolean =>
  group.year === undefined ? below.words.size === 0 : below.year === undefined && isGroup(below);

/** How much a header says: each field once, each year of values and of targets once, and whose year it is. */
function pointsOf(columns: readonly ColumnHeader[]): number {
  const fields = new Set(columns.filter(({ year }) => year === undefined).flatMap(({ words }) => [...words]));
  const years = new Map<string, number>();
  for (const { year, words } of columns) {
    if (year !== undefined) years.set(`${year} ${[...words].join(' ')}`, words.size > 0 ? 3 : 2);
  }
  return 2 * fields.size + [...years.values()].reduce((sum, points) => sum + points, 0);
}
