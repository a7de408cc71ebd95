import { cellAt } from '../grid';
import type { Grid } from '../grid';
import { ROWS_A_TURN } from '../values';
import type { InTurns } from '../values';
import { proseOf } from './algorithmCell';
import type { Prose } from './algorithmCell';
import type { PlanCorrections } from './corrections';
import type { FieldColumns } from './fieldColumns';
import type { Header } from './header';
import { splitLabel } from './label';
import { blockOf } from './levelWords';
import type { BlockKind } from './levelWords';
import { isLegend, isNote, isTotal } from './marks';
import type { NodeKind } from './model';
import type { AsideKind, RecognisedRow } from './recognition';
import { columnInRow, isFilled, textAt, textOf } from './sheetView';
import type { SheetView } from './sheetView';
import type { YearColumns } from './yearColumns';
import { foldText, initialsOf, mayBegin } from './wording';

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
  /** What a person said the row is. */
  readonly corrected: NodeKind | undefined;
  readonly hasWeight: boolean;
  /** Values, targets or an algorithm: what only indicators have. */
  readonly hasBody: boolean;
  readonly prose: Prose;
}

/** Where the parts of a row stand, and what a person said of rows. */
export interface RowLayout {
  readonly header: Header;
  readonly fields: FieldColumns;
  readonly years: YearColumns;
  readonly corrections: PlanCorrections;
}

/** The rows of a plan, and those that are no part of it with the reason. */
export interface BodyRows {
  readonly rows: readonly BodyRow[];
  readonly asides: readonly RecognisedRow[];
}

/**
 * The rows below the header, apart from those that are no part of a plan: blank rows, the header and the title repeated on every page,
 * the legend, totals, notes.
 */
export function* readBodyRows(view: SheetView, layout: RowLayout): InTurns<BodyRows> {
  const { grid } = view;
  const titles = textsAbove(view, layout.header);
  const headers = headerTexts(grid, layout.header);
  const rows: BodyRow[] = [];
  const asides: RecognisedRow[] = [];
  for (let row = layout.header.lastRow + 1; row < view.endRow; row += 1) {
    if (row % ROWS_A_TURN === 0) yield;
    const body = readBodyRow(grid, row, layout);
    if (body === undefined) continue;
    const said = layout.corrections.rows.get(row);
    const aside =
      said !== undefined
        ? undefined
        : repeatsHeader(grid, row, headers)
          ? 'repeatedHeader'
          : asideKind(view, body, layout.header, rows.length === 0 ? NO_TITLES : titles);
    if (said === 'aside') asides.push({ row, kind: 'note', reason: 'person' });
    else if (aside !== undefined) asides.push({ row, kind: aside, reason: 'wording' });
    else rows.push(body);
  }
  return { rows, asides };
}

/** Columns of values and targets, those included whose year nobody knows. */
const valueColumns = ({ history, targets, unknown }: YearColumns): readonly number[] => [
  ...[...history, ...targets].map(({ column }) => column),
  ...unknown,
];

/** Columns that name a row; an error value there makes it a row too. */
const LABEL_FIELDS = ['label', 'code', 'name', 'level'] as const;

function readBodyRow(grid: Grid, row: number, layout: RowLayout): BodyRow | undefined {
  const { fields, years } = layout;
  const { level, code, name } = labelOf(grid, row, layout);
  const hasWeight = isFilled(grid, row, columnInRow(grid, row, fields.weight, fields.perLevel?.weights));
  const prose = proseOf(grid, row, fields);
  const hasValues = valueColumns(years).some((column) => isFilled(grid, row, column));
  const hasBody = hasValues || prose.algorithm !== '';
  const text = bothOf(code, name) || level || prose.description;
  const isNamed =
    text !== '' ||
    LABEL_FIELDS.some((field) => isFilled(grid, row, fields[field])) ||
    fields.flat?.parents.some((level) => isFilled(grid, row, level.name)) === true;
  if (!isNamed && !hasWeight && !hasBody) return undefined;
  const block = hasBody ? undefined : blockIn(level, code, name);
  const body = { row, level, code, name, text, block, corrected: undefined, hasWeight, hasBody, prose };
  const said = layout.corrections.rows.get(row);
  return said === undefined || said === 'aside' ? body : corrected(body, said);
}

const bothOf = (code: string, name: string): string =>
  code === '' ? name : name === '' ? code : `${code} - ${name}`;

/** A row as a person says it is: an indicator has a body though its cells are still empty, a heading has none. */
function corrected(body: BodyRow, kind: NodeKind): BodyRow {
  return {
    ...body,
    corrected: kind,
    hasBody: kind === 'indicator',
    block: kind === 'block' ? (blockOf(body.text) ?? 'indicators') : undefined,
  };
}

/** Level, code and name of a row. A heading merged over the columns of code and name holds both. */
function labelOf(
  grid: Grid,
  row: number,
  { fields, header }: RowLayout,
): Pick<BodyRow, 'level' | 'code' | 'name'> {
  const { perLevel } = fields;
  const named = columnInRow(grid, row, fields.label ?? fields.name, perLevel?.names);
  const isLevelled = fields.level === undefined && (perLevel?.names.length ?? 0) > 0;
  const level = isLevelled ? levelOfColumn(grid, header, row, named) : textAt(grid, row, fields.level);
  if (fields.label !== undefined) {
    const { code, name } = splitLabel(textAt(grid, row, named), fields.labelForm);
    return { level, code, name };
  }
  const code = textAt(grid, row, columnInRow(grid, row, fields.code, perLevel?.codes));
  const name = textAt(grid, row, named);
  const isHeading = name === '' && code !== '' && splitLabel(code).code !== '';
  return { level, ...(isHeading ? splitLabel(code) : { code, name }) };
}

/** Where every level has a column for its names, the header over the name is the level. */
function levelOfColumn(
  grid: Grid,
  { firstRow, lastRow }: Header,
  row: number,
  column: number | undefined,
): string {
  if (!isFilled(grid, row, column)) return '';
  return textAt(grid, lastRow, column) || textAt(grid, firstRow, column);
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

/** What the header says of one column, folded, how that begins, and how long a text may be that says the same. */
interface HeaderText {
  readonly column: number;
  readonly texts: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
  readonly longest: number;
}
type HeaderTexts = readonly HeaderText[];
/** Marks, blanks and accents may make a repeated header so much longer. */
const LENGTH_ALLOWED = 10;

function headerTexts(grid: Grid, header: Header): HeaderTexts {
  return header.columns.map(({ column }) => {
    const rows = Array.from({ length: header.lastRow - header.firstRow + 1 }, (_, i) => header.firstRow + i);
    const said = rows.map((row) => textAt(grid, row, column)).filter((text) => text !== '');
    const longest = Math.max(0, ...said.map(({ length }) => length)) + LENGTH_ALLOWED;
    const texts = new Set(said.map(foldText));
    return { column, texts, initials: initialsOf(texts), longest };
  });
}

/** True where at least two cells, and half of those under a header, say what their header says. */
export function repeatsHeader(grid: Grid, row: number, headers: HeaderTexts): boolean {
  let filled = 0;
  let same = 0;
  for (const { column, texts, initials, longest } of headers) {
    const text = textAt(grid, row, column);
    if (text === '') continue;
    filled += 1;
    if (text.length <= longest && mayBegin(text, initials) && texts.has(foldText(text))) same += 1;
  }
  return same >= 2 && same * 2 >= filled;
}

/** What a line is that is no part of the plan: a total, or a remark beside which nothing stands that counts. */
function asideKind(
  { grid, columns: all }: SheetView,
  { row, text, level, code, name, hasBody, hasWeight }: BodyRow,
  { columns }: Header,
  titles: ReadonlySet<string>,
): AsideKind | undefined {
  const label = bothOf(code, name) || level;
  if (label === '') {
    if (!hasBody && all.some((column) => isTotal(textAt(grid, row, column)))) return 'total';
    const cells = columns.map(({ column }) => cellAt(grid, row, column));
    const isRemark = cells.every(
      (cell) => cell.kind !== 'errorValue' && (cell.kind === 'empty' || remarkKind(textOf(cell), titles)),
    );
    return isRemark ? (remarkKind(text, titles) ?? 'note') : undefined;
  }
  if (hasBody) return undefined;
  return isTotal(text) ? 'total' : hasWeight ? undefined : remarkKind(label, titles);
}

function remarkKind(said: string, titles: ReadonlySet<string>): AsideKind | undefined {
  if (titles.has(said)) return 'title';
  if (isLegend(said)) return 'legend';
  return isNote(said) ? 'note' : undefined;
}
