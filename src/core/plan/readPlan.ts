import { cellLocation } from '../diagnostics';
import type { Diagnostic, Parsed } from '../diagnostics';
import type { Grid } from '../grid';
import { ITALIAN_SEPARATORS, atOnce } from '../values';
import type { InTurns } from '../values';
import { readBodyRows } from './bodyRows';
import type { BodyRow, RowLayout } from './bodyRows';
import type { CellReading } from './cellFields';
import { doubtfulColumns, recognisedColumns } from './columnRecognition';
import { NO_CORRECTIONS } from './corrections';
import type { PlanCorrections } from './corrections';
import type { FieldColumns } from './fieldColumns';
import { flatLevelColumns } from './flatLayout';
import { hasNoRoom, headlessTable } from './headlessTable';
import { columnFindings, rowNotUnderstood } from './layoutFindings';
import type { Plan } from './model';
import { placeRows, recognisedRows } from './placeRows';
import { planColumns, readColumns } from './planColumns';
import type { PlanLayout } from './planColumns';
import { readNodes } from './planNodes';
import { findTables } from './planTables';
import type { PlanTable } from './planTables';
import { NOTHING_RECOGNISED } from './recognition';
import type { OtherPlan, RecognisedRow, Recognition } from './recognition';
import { separatorsOfCells } from './separatorsOfCells';
import type { SheetSeparators } from './separatorsOfCells';
import { isFilled, rowBelowEverything, viewOf } from './sheetView';
import type { OwnedColumns, SheetView } from './sheetView';
import { titleAbove } from './titleAbove';
import type { YearColumns } from './yearColumns';

export interface ReadPlanOptions {
  /** Columns that Traguardo owns on this sheet: they are not read. */
  readonly ownedColumns?: OwnedColumns;
  /** The first target year, for plans that say no year anywhere. */
  readonly planYear?: number;
  /** Codes that algorithms may name: they tell the column of algorithms where its header does not. */
  readonly codes?: ReadonlySet<string>;
  readonly corrections?: PlanCorrections;
}

/**
 * Reads a plan from a sheet in any layout; never throws. The value is always there: without a header row (`headerRow` -1) it has no nodes. Of
 * several plans on the sheet the longest is read, or the one a person chose. Findings on columns come first, then those on rows that
 * have no place, then those on cells.
 */
export const readPlan = (grid: Grid, options: ReadPlanOptions = {}): Parsed<Plan> =>
  atOnce(readPlanInTurns(grid, options));

/** The same in pieces of some rows each, between which others may have their turn. */
export function* readPlanInTurns(grid: Grid, options: ReadPlanOptions = {}): InTurns<Parsed<Plan>> {
  const tables = tablesOf(grid, options);
  yield;
  const chosen = chooseTable(tables, options.corrections?.headerRow);
  return chosen === undefined ? withoutHeader(grid, options) : yield* readTable(chosen, tables, options);
}

/** Reads every plan of a sheet, from the top. */
export function readPlans(grid: Grid, options: ReadPlanOptions = {}): readonly Parsed<Plan>[] {
  const tables = tablesOf(grid, options);
  return tables.map((table) => atOnce(readTable(table, tables, options)));
}

function tablesOf(
  grid: Grid,
  { ownedColumns, codes = new Set(), corrections }: ReadPlanOptions,
): readonly PlanTable[] {
  const view = viewOf(grid, ownedColumns);
  const tables = findTables(view);
  const headerRow = corrections?.headerRow;
  if (headerRow !== undefined && !tables.some(({ header }) => header.lastRow === headerRow)) {
    const header = { firstRow: headerRow, lastRow: headerRow, columns: [] };
    return [...tables, { header, view }];
  }
  if (tables.length > 0) return tables;
  const headless = headlessTable(view, codes);
  return headless === undefined ? [] : [headless];
}

/** The table a person chose, else the longest; of two as long the upper. */
function chooseTable(tables: readonly PlanTable[], headerRow: number | undefined): PlanTable | undefined {
  const said = tables.find(({ header }) => header.lastRow === headerRow);
  if (said !== undefined) return said;
  const [first, ...more] = tables;
  if (first === undefined || more.length === 0) return first;
  return more.reduce((best, table) => (filledRows(table) > filledRows(best) ? table : best), first);
}

function filledRows({ header, view }: PlanTable): number {
  let rows = 0;
  for (let row = header.lastRow + 1; row < view.endRow; row += 1) {
    if (view.columns.some((column) => isFilled(view.grid, row, column))) rows += 1;
  }
  return rows;
}

function* readTable(
  table: PlanTable,
  tables: readonly PlanTable[],
  options: ReadPlanOptions,
): InTurns<Parsed<Plan>> {
  const { grid } = table.view;
  const title = titleAbove(table.view, table.header);
  const layout = readColumns(table, options, title.year);
  const { header, fields, years } = layout;
  yield;
  const body = yield* readBodyRows(table.view, rowLayout(layout, options));
  yield;
  const placed = placeRows(grid, fields, body.rows);
  yield;
  const columns = recognisedColumns(fields, years, layout);
  const others = tables.filter((other) => other !== table).map(otherPlan);
  const diagnostics = [...doubtsOf(grid, layout, columns, others, placed.notUnderstood)];
  yield;
  const separators = separatorsOfCells(table.view, header.lastRow + 1, numberColumns(fields, years));
  yield;
  const reading = readingWith(grid, separators, diagnostics);
  const rows = [...headRows(table.view, layout), ...body.asides, ...recognisedRows(placed)];
  yield;
  const belowAll = rowBelowEverything(grid, options.ownedColumns);
  const nodes = yield* readNodes(reading, placed.placed, fields, years, belowAll);
  const value: Plan = {
    ...emptyPlan(grid.sheet),
    ...nodes,
    title: title.text || grid.sheet,
    headerRow: header.lastRow,
    columns: planColumns(layout),
    ...levelColumnsOf(fields),
    layout: fields.label === undefined ? 'tidy' : 'printed',
    ...separatorsOf(separators),
    ...yearsOf(years),
    recognition: { columns, rows: rows.sort((a, b) => a.row - b.row), otherPlans: others },
  };
  return { value, diagnostics };
}

const rowLayout = (layout: PlanLayout, { corrections = NO_CORRECTIONS }: ReadPlanOptions): RowLayout => ({
  ...layout,
  corrections,
});

/** The cells in the separators of their columns; what is wrong with them joins the findings. */
function readingWith(grid: Grid, separators: SheetSeparators, diagnostics: Diagnostic[]): CellReading {
  diagnostics.push(...separators.diagnostics);
  const report = (found: Diagnostic): void => void diagnostics.push(found);
  return { grid, separators: separators.sheet, columnSeparators: separators.columns, report };
}

/** What is to be said of the header, the columns, the other plans of the sheet, and rows that have no place. */
const doubtsOf = (
  grid: Grid,
  { header, fields, years }: PlanLayout,
  columns: Recognition['columns'],
  others: readonly OtherPlan[],
  notUnderstood: readonly BodyRow[],
): readonly Diagnostic[] => [
  ...columnFindings(grid.sheet, header, fields, years),
  ...doubtfulColumns(grid.sheet, header.lastRow, columns),
  ...severalPlans(grid.sheet, header.lastRow, others),
  ...notUnderstood.map((row) => rowNotUnderstood(grid, row, fields)),
];

function levelColumnsOf({ flat, perLevel }: FieldColumns): Pick<Plan, 'levelColumns'> {
  const levelColumns = flat === undefined ? perLevel : flatLevelColumns(flat);
  return levelColumns === undefined ? {} : { levelColumns };
}

const separatorsOf = ({
  sheet,
  columns,
}: SheetSeparators): Pick<Plan, 'separators' | 'columnSeparators'> => ({
  separators: sheet,
  ...(columns.size === 0 ? {} : { columnSeparators: columns }),
});

const yearsOf = ({ history, targets }: YearColumns): Pick<Plan, 'historyYears' | 'targetYears'> => ({
  historyYears: history.map(({ year }) => year),
  targetYears: targets.map(({ year }) => year),
});

const otherPlan = ({ header, view }: PlanTable): OtherPlan => ({
  title: titleAbove(view, header).text,
  headerRow: header.lastRow,
});

function severalPlans(sheet: string, headerRow: number, others: readonly OtherPlan[]): readonly Diagnostic[] {
  if (others.length === 0) return [];
  const rows = others.map((other) => other.headerRow);
  const params = { rows: rows.map((row) => row + 1) };
  const related = rows.map((row) => cellLocation(sheet, row, 0));
  return [{ code: 'TG114', at: cellLocation(sheet, headerRow, 0), params, related }];
}

/** Titles and the rows of the header. */
function headRows({ grid, firstRow, columns }: SheetView, { header }: PlanLayout): readonly RecognisedRow[] {
  const rows: RecognisedRow[] = [];
  for (let row = firstRow; row <= header.lastRow; row += 1) {
    if (!columns.some((column) => isFilled(grid, row, column))) continue;
    rows.push({ row, kind: row < header.firstRow ? 'title' : 'header', reason: 'position' });
  }
  return rows;
}

const emptyPlan = (sheet: string): Plan => ({
  sheet,
  title: sheet,
  headerRow: -1,
  columns: { history: [], targets: [] },
  layout: 'tidy',
  separators: ITALIAN_SEPARATORS,
  weightScale: 1,
  historyYears: [],
  targetYears: [],
  nodes: [],
  roots: [],
  recognition: NOTHING_RECOGNISED,
});

/** Nothing is guessed where the cells are not plain; where they are, a row above them is all that is missing. */
function withoutHeader(grid: Grid, { ownedColumns, codes = new Set() }: ReadPlanOptions): Parsed<Plan> {
  const { sheet, origin } = grid;
  const at = cellLocation(sheet, origin.row, origin.column);
  const code = hasNoRoom(viewOf(grid, ownedColumns), codes) ? 'TG117' : 'TG101';
  return { value: emptyPlan(sheet), diagnostics: [{ code, at, params: { sheet } }] };
}

/** Columns in which numbers typed as text tell how the sheet writes numbers: weights, values, targets. */
function numberColumns(
  { weight, perLevel, flat }: FieldColumns,
  { history, targets }: YearColumns,
): readonly (readonly number[])[] {
  const byLevel = flat === undefined ? perLevel?.weights : flatLevelColumns(flat).weights;
  const weights = [...new Set([...(weight === undefined ? [] : [weight]), ...(byLevel ?? [])])];
  return [weights, history.map(({ column }) => column), targets.map(({ column }) => column)];
}
