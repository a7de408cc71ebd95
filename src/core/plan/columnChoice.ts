import { CLOSE } from './columnContent';
import type { ColumnContents, ContentField } from './columnContent';
import { fieldOf, hasBoth } from './headerField';
import type { Header } from './header';
import type { HeaderWord } from './headerWords';
import { isFilled } from './sheetView';
import type { SheetView } from './sheetView';

/** One column of several that are headed alike. */
export interface ColumnChoice {
  readonly column: number;
  /** Columns that would do about as well. */
  readonly rivals: readonly number[];
  /** All of them, where every row fills one only: a column a level. */
  readonly perLevel: readonly number[];
}

const CONTENT_OF: Partial<Record<HeaderWord, ContentField>> = {
  weight: 'weight',
  code: 'code',
  name: 'name',
  level: 'level',
  algorithm: 'algorithm',
  unit: 'unit',
  operator: 'operator',
};
/** Fields that may have a column for each level of the tree. */
const BY_LEVEL: ReadonlySet<HeaderWord> = new Set<HeaderWord>(['weight', 'code', 'name', 'structure']);

/** Chooses the column of a field: the one a person named, else of several headed alike the one whose cells fit best, else the first. */
export function chooseColumn(
  view: SheetView,
  header: Header,
  contents: ColumnContents,
  field: HeaderWord,
): ColumnChoice | undefined {
  const all = header.columns.filter(
    (column) => fieldOf(column) === field && !hasBoth(column, 'code', 'name'),
  );
  const named = all.filter(({ byPerson }) => byPerson === true);
  const columns = (named.length > 0 ? named : all).map(({ column }) => column);
  const [first] = columns;
  if (first === undefined) return undefined;
  if (columns.length === 1) return { column: first, rivals: [], perLevel: [] };
  if (BY_LEVEL.has(field) && areDisjoint(view, header, columns))
    return { column: first, rivals: [], perLevel: columns };
  const content = CONTENT_OF[field];
  if (content === undefined) return { column: first, rivals: [], perLevel: [] };
  const ranked = columns
    .map((column) => ({ column, score: contents.score(column, content) }))
    .sort((a, b) => b.score - a.score || a.column - b.column);
  const best = ranked[0] ?? { column: first, score: 0 };
  const rivals = ranked.slice(1).filter(({ score }) => score > 0 && score >= best.score - CLOSE);
  return { column: best.column, rivals: rivals.map(({ column }) => column), perLevel: [] };
}

/** A slip now and then does not make two readings of it. */
const OVERLAP_ALLOWED = 0.02;

/** True where every column is used and hardly any row fills two of them. */
export function areDisjoint(
  { grid, endRow }: SheetView,
  { lastRow }: Header,
  columns: readonly number[],
): boolean {
  const used = new Set<number>();
  let filledRows = 0;
  let overlaps = 0;
  for (let row = lastRow + 1; row < endRow; row += 1) {
    const filled = columns.filter((column) => isFilled(grid, row, column));
    for (const column of filled) used.add(column);
    if (filled.length > 0) filledRows += 1;
    if (filled.length > 1) overlaps += 1;
  }
  return used.size === columns.length && overlaps <= filledRows * OVERLAP_ALLOWED;
}
