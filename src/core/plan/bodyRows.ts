import { cellAt } from '../grid';
import type { Grid } from '../grid';
import { proseOf } from './algorithmCell';
import type { FieldColumns } from './fieldColumns';
import type { Header } from './header';
import { splitLabel } from './label';
import { blockOf } from './levelWords';
import type { BlockKind } from './levelWords';
import { isLegend, isNote, isTotal } from './marks';
import { isFilled, textAt, textOf } from './sheetView';
import type { SheetView } from './sheetView';
import type { YearColumns } from './yearColumns';
import { foldText } from './wording';

/** A row below the header that says something, before its place in the tree is known. */
export interface BodyRow {
  readonly row: number;
  /** The level word as typed; '' where the plan has no such column. */
  readonly level: string;
  readonly code: string;
  readonly name: string;
  /** What to call the row in a finding. */
  readonly text: string;
  readonly block: BlockKind | undefined;
  readonly hasWeight: boolean;
  /** Values, targets or an algorithm: what only indicators have. */
  readonly hasBody: boolean;
  readonly hasDescription: boolean;
}

/** Where the parts of a row stand. */
export interface RowLayout {
  readonly header: Header;
  readonly fields: FieldColumns;
  readonly years: YearColumns;
}

/**
 * The rows below the header, without those that are no part of a plan: blank rows, the header and the title repeated on every page,
 * the legend, totals, notes.
 */
export function readBodyRows(view: SheetView, layout: RowLayout): readonly BodyRow[] {
  const titles = textsAbove(view, layout.header);
  const headers = headerTexts(view.grid, layout.header);
  const rows: BodyRow[] = [];
  for (let row = layout.header.lastRow + 1; row < view.endRow; row += 1) {
    const body = readBodyRow(view.grid, row, layout);
    if (body === undefined || repeatsHeader(view.grid, row, headers)) continue;
    if (!isAside(view.grid, body, layout.header, rows.length === 0 ? NO_TITLES : titles)) rows.push(body);
  }
  return rows;
}

/** Columns of values and targets, those included whose year nobody knows. */
const valueColumns = ({ history, targets, unknown }: YearColumns): readonly number[] => [
  ...[...history, ...targets].map(({ column }) => column),
  ...unknown,
];

/** Columns that name a row; an error value there makes it a row too. */
const LABEL_FIELDS = ['label', 'code', 'name', 'level'] as const;

function readBodyRow(grid: Grid, row: number, { fields, years }: RowLayout): BodyRow | undefined {
  const level = textAt(grid, row, fields.level);
  const { code, name } = labelOf(grid, row, fields);
  const hasWeight = isFilled(grid, row, fields.weight);
  const { description, algorithm } = proseOf(grid, row, fields);
  const hasValues = valueColumns(years).some((column) => isFilled(grid, row, column));
  const hasBody = hasValues || algorithm !== '';
  const text = [code, name].filter((part) => part !== '').join(' - ') || level || description;
  const isNamed = text !== '' || LABEL_FIELDS.some((field) => isFilled(grid, row, fields[field]));
  if (!isNamed && !hasWeight && !hasBody) return undefined;
  const block = hasBody ? undefined : blockIn(level, code, name);
  return { row, level, code, name, text, block, hasWeight, hasBody, hasDescription: description !== '' };
}

/** Code and name of a row. A heading merged over the columns of code and name holds both. */
function labelOf(
  grid: Grid,
  row: number,
  fields: FieldColumns,
): { readonly code: string; readonly name: string } {
  if (fields.label !== undefined) return splitLabel(textAt(grid, row, fields.label));
  const code = textAt(grid, row, fields.code);
  const name = textAt(grid, row, fields.name);
  return name === '' && code !== '' && splitLabel(code).code !== '' ? splitLabel(code) : { code, name };
}

/** Block words may stand in any of the cells that name a row; a row with both code and name is no block. */
function blockIn(level: string, code: string, name: string): BlockKind | undefined {
  if (code !== '' && name !== '') return undefined;
  const label = code === '' ? name : code;
  return label === '' ? blockOf(level) : blockOf(label);
}

/** Right below the header a text that stands above it too is no page heading: it is the row of the whole body. */
const NO_TITLES: ReadonlySet<string> = new Set();

function textsAbove({ grid, firstRow, columns }: SheetView, header: Header): ReadonlySet<string> {
  const texts = new Set<string>();
  for (let row = firstRow; row < header.firstRow; row += 1) {
    for (const column of columns) {
      const text = textAt(grid, row, column);
      if (text !== '') texts.add(text);
    }
  }
  return texts;
}

type HeaderTexts = ReadonlyMap<number, ReadonlySet<string>>;

function headerTexts(grid: Grid, header: Header): HeaderTexts {
  const texts = new Map<number, Set<string>>();
  for (const { column } of header.columns) {
    const own = new Set<string>();
    for (let row = header.firstRow; row <= header.lastRow; row += 1)
      own.add(foldText(textAt(grid, row, column)));
    own.delete('');
    texts.set(column, own);
  }
  return texts;
}

/** True where at least two cells, and half of those under a header, say what their header says. */
function repeatsHeader(grid: Grid, row: number, headers: HeaderTexts): boolean {
  let filled = 0;
  let same = 0;
  for (const [column, texts] of headers) {
    const text = textOf(cellAt(grid, row, column));
    if (text === '') continue;
    filled += 1;
    if (texts.has(foldText(text))) same += 1;
  }
  return same >= 2 && same * 2 >= filled;
}

/** Totals, and lines that are no part of the plan: nothing that counts stands beside their text. */
function isAside(
  grid: Grid,
  { row, text, level, code, name, hasBody, hasWeight }: BodyRow,
  { columns }: Header,
  titles: ReadonlySet<string>,
): boolean {
  const isRemark = (said: string): boolean =>
    said === '' || titles.has(said) || isLegend(said) || isNote(said);
  const label = [code, name].filter((part) => part !== '').join(' - ') || level;
  if (label === '') {
    const cells = columns.map(({ column }) => cellAt(grid, row, column));
    return cells.every((cell) => cell.kind !== 'errorValue' && isRemark(textOf(cell)));
  }
  return !hasBody && (isTotal(text) || (!hasWeight && isRemark(label)));
}
