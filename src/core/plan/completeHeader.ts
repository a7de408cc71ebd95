import { cellAt } from '../grid';
import { CLOSE } from './columnContent';
import type { ColumnContents, ContentField } from './columnContent';
import { fieldOf, hasBoth } from './headerField';
import type { ColumnHeader, Header } from './header';
import type { HeaderWord } from './headerWords';
import type { SheetView } from './sheetView';

/** A header with what the cells below it add. */
export interface CompletedHeader {
  readonly header: Header;
  /** How sure the cells are of the columns they named, by column. */
  readonly byContent: ReadonlyMap<number, number>;
  /** Columns that would do about as well as one of these, by the column that was taken. */
  readonly rivals: ReadonlyMap<number, readonly number[]>;
}

/** What a field's words are, and from which score on the cells of a column may name it. */
interface Candidacy {
  readonly field: ContentField;
  readonly words: readonly HeaderWord[];
  readonly least: number;
  /** Whether a header that says nothing we know may stand above; else the header must be empty. */
  readonly underUnknownHeader: boolean;
}

const CANDIDACIES: readonly Candidacy[] = [
  { field: 'label', words: ['code', 'name'], least: 0.6, underUnknownHeader: true },
  { field: 'level', words: ['level'], least: 0.7, underUnknownHeader: true },
  { field: 'operator', words: ['operator'], least: 0.7, underUnknownHeader: true },
  { field: 'unit', words: ['unit'], least: 0.7, underUnknownHeader: true },
  { field: 'target', words: ['target'], least: 0.6, underUnknownHeader: true },
  { field: 'algorithm', words: ['algorithm'], least: 0.5, underUnknownHeader: true },
  { field: 'weight', words: ['weight'], least: 0.6, underUnknownHeader: true },
  { field: 'code', words: ['code'], least: 0.7, underUnknownHeader: true },
  { field: 'name', words: ['name'], least: 0.55, underUnknownHeader: true },
  { field: 'history', words: ['history'], least: 0.7, underUnknownHeader: false },
];

const NONE: ReadonlySet<string> = new Set();

/**
 * Names columns whose headers say nothing by what their cells hold, field by field, where the plan lacks the field. `absent` are fields that stand in
 * no column, as a person said.
 */
export function completeHeader(
  view: SheetView,
  header: Header,
  contents: ColumnContents,
  absent: ReadonlySet<string> = NONE,
): CompletedHeader {
  const columns = new Map(header.columns.map((column) => [column.column, column]));
  const byContent = new Map<number, number>();
  const rivals = new Map<number, readonly number[]>();
  for (const candidacy of CANDIDACIES) {
    if (absent.has(candidacy.field) || !isWanted(candidacy.field, [...columns.values()], contents)) continue;
    const ranked = candidates(view, header, contents, candidacy, columns);
    const [best] = ranked;
    if (best === undefined) continue;
    const alike = ranked.filter(({ score }) => score >= best.score - CLOSE).map(({ column }) => column);
    const taken = candidacy.field === 'history' ? alike : alike.slice(0, 1);
    for (const column of taken) {
      columns.set(column, { column, words: new Set(candidacy.words) });
      byContent.set(column, best.score);
    }
    if (alike.length > taken.length) rivals.set(best.column, alike.slice(taken.length));
  }
  const all = [...columns.values()].sort((a, b) => a.column - b.column);
  return { header: { ...header, columns: all }, byContent, rivals };
}

function candidates(
  view: SheetView,
  header: Header,
  contents: ColumnContents,
  { field, least, underUnknownHeader }: Candidacy,
  taken: ReadonlyMap<number, ColumnHeader>,
): readonly { readonly column: number; readonly score: number }[] {
  return view.columns
    .filter((column) => !taken.has(column) && (underUnknownHeader || !isHeaded(view, header, column)))
    .map((column) => ({ column, score: contents.score(column, field) }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || a.column - b.column);
}

function isHeaded({ grid }: SheetView, { firstRow, lastRow }: Header, column: number): boolean {
  for (let row = firstRow; row <= lastRow; row += 1) {
    if (cellAt(grid, row, column).kind !== 'empty') return true;
  }
  return false;
}

/** Whether the plan lacks a field that its cells could name. */
function isWanted(field: ContentField, columns: readonly ColumnHeader[], contents: ColumnContents): boolean {
  const has = (...words: readonly HeaderWord[]): boolean =>
    columns.some((column) => words.some((word) => fieldOf(column) === word));
  const hasYears = columns.some((column) => column.year !== undefined && fieldOf(column) === undefined);
  switch (field) {
    case 'label':
      return !has('code', 'name', 'structure');
    case 'name':
      return !has('name', 'structure', 'description') && !haveLabel(columns);
    case 'code':
      return !has('code') && !holdLabels(columns, contents);
    case 'level':
      return !has('level', 'perhapsLevel');
    case 'history':
      return !has('history') && !hasYears;
    case 'target':
      return !has('target') && !hasYears;
    default:
      return !has(field);
  }
}

const haveLabel = (columns: readonly ColumnHeader[]): boolean =>
  columns.some((column) => hasBoth(column, 'code', 'name'));

/** Codes stand before the names already. */
const holdLabels = (columns: readonly ColumnHeader[], contents: ColumnContents): boolean =>
  columns.some((column) => {
    const field = fieldOf(column);
    return (field === 'name' || field === 'structure') && contents.score(column.column, 'label') >= 0.4;
  });
