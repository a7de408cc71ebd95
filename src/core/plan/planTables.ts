import { cellAt } from '../grid';
import { findHeader } from './header';
import type { Header } from './header';
import { readHeaderCell } from './headerCell';
import { isPlanHeader, isSurelyPlanHeader } from './headerKinds';
import { isLegend } from './marks';
import { textAt, textOf } from './sheetView';
import type { SheetView } from './sheetView';
import { foldText, wordsOf } from './wording';

/** One plan of a sheet: its header, and the rows that are its own, the title above it included. */
export interface PlanTable {
  readonly header: Header;
  readonly view: SheetView;
}

/** A header has this many columns at least that are headed by words without digits. */
const LEAST_WORDED = 2;
const LONGEST_HEADER_TEXT = 60;
/** So many rows may stand between a title and its header. */
const ROWS_ABOVE = 6;

/** The plans of a sheet, one under another, from the top. A header repeated on every page begins no plan. */
export function findTables(view: SheetView): readonly PlanTable[] {
  const main = findHeader(view, isPlanHeader);
  if (main === undefined) return [];
  const above = headerAbove(view, main);
  return tablesFrom(view, above ?? main);
}

/** A surer table may stand below a plan: what reads as a plan above it, with rows of its own, is one too. */
function headerAbove(view: SheetView, main: Header): Header | undefined {
  const upper = { ...view, endRow: main.firstRow };
  const header = findHeader(upper, isSurelyPlanHeader);
  if (header === undefined || header.columns.length < 3) return undefined;
  let rows = 0;
  for (let row = header.lastRow + 1; row < main.firstRow; row += 1) {
    const filled = header.columns.filter(
      ({ column }) => cellAt(view.grid, row, column).kind !== 'empty',
    ).length;
    if (filled >= 2) rows += 1;
  }
  return rows >= 2 ? header : undefined;
}

function tablesFrom(view: SheetView, first: Header): readonly PlanTable[] {
  const headers = [first];
  const starts = [view.firstRow];
  for (let row = first.lastRow + 1; row < view.endRow; row += 1) {
    const current = headers[headers.length - 1] ?? first;
    if (!mayBeHeader(view, row)) continue;
    const next = nextHeader(view, row, current, starts[starts.length - 1] ?? view.firstRow);
    if (next === undefined) continue;
    starts.push(titleStart(view, next, current.lastRow));
    headers.push(next);
    row = next.lastRow;
  }
  return headers.map((header, at) => ({
    header,
    view: { ...view, firstRow: starts[at] ?? view.firstRow, endRow: starts[at + 1] ?? view.endRow },
  }));
}

/** Cheap, since every row is asked: at least two short texts without digits that read as headers. */
function mayBeHeader({ grid, columns }: SheetView, row: number): boolean {
  let worded = 0;
  for (const column of columns) {
    const cell = cellAt(grid, row, column);
    if (cell.kind !== 'text' || cell.value.length > LONGEST_HEADER_TEXT || /\d/.test(cell.value)) continue;
    if (readHeaderCell(cell) !== undefined) worded += 1;
    if (worded >= LEAST_WORDED) return true;
  }
  return false;
}

/** The header of another plan at a row: one that says other things than the one above, or the same below a title of its own. */
function nextHeader(view: SheetView, row: number, current: Header, start: number): Header | undefined {
  const found = findHeader(
    { ...view, firstRow: row, endRow: Math.min(view.endRow, row + 3) },
    isSurelyPlanHeader,
  );
  if (found?.firstRow !== row || found.columns.length < 3) return undefined;
  const { grid } = view;
  if (!saysTheSame(grid, found, current)) return found;
  const titles = textsBetween(view, titleStart(view, found, current.lastRow), row);
  const known = new Set(textsBetween(view, start, current.firstRow).map(foldText));
  const isNew = titles.some((text) => !known.has(foldText(text)) && namesPlan(text));
  return isNew ? found : undefined;
}

function saysTheSame(grid: SheetView['grid'], one: Header, other: Header): boolean {
  const texts = (header: Header): ReadonlyMap<number, string> =>
    new Map(header.columns.map(({ column }) => [column, foldText(textAt(grid, header.lastRow, column))]));
  const [mine, theirs] = [texts(one), texts(other)];
  let same = 0;
  for (const [column, text] of mine) if (theirs.get(column) === text) same += 1;
  return same * 2 > Math.max(mine.size, 1);
}

const PLAN_WORDS: ReadonlySet<string> = new Set(['piano', 'plan', 'performance', 'piao', 'programma']);
const namesPlan = (text: string): boolean => wordsOf(text).some((word) => PLAN_WORDS.has(word));

/** The first of the rows of titles right above a header: rows with one text each, and blank ones between. */
function titleStart({ grid, columns }: SheetView, header: Header, after: number): number {
  let start = header.firstRow;
  for (let row = header.firstRow - 1; row > Math.max(after, header.firstRow - ROWS_ABOVE); row -= 1) {
    const filled = columns.filter((column) => cellAt(grid, row, column).kind !== 'empty').length;
    if (filled > 1) break;
    if (filled === 1) start = row;
  }
  return start;
}

function textsBetween({ grid, columns }: SheetView, from: number, to: number): readonly string[] {
  const texts: string[] = [];
  for (let row = from; row < to; row += 1) {
    for (const column of columns) {
      const text = textOf(cellAt(grid, row, column));
      if (text !== '' && !isLegend(text)) texts.push(text);
    }
  }
  return texts;
}
