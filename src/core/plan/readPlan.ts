import { cellLocation } from '../diagnostics';
import type { Diagnostic, Parsed } from '../diagnostics';
import type { Grid } from '../grid';
import { ITALIAN_SEPARATORS } from '../values';
import { readBodyRows } from './bodyRows';
import type { RowLayout } from './bodyRows';
import { findFieldColumns } from './fieldColumns';
import type { FieldColumns } from './fieldColumns';
import { findHeader } from './header';
import type { Header } from './header';
import { isPlanHeader } from './headerKinds';
import { titleAbove } from './titleAbove';
import type { Plan } from './model';
import { placeByLevel } from './placeByLevel';
import { placeByStructure } from './placeByStructure';
import { columnFindings, rowNotUnderstood } from './layoutFindings';
import { readNodes } from './planNodes';
import { separatorsOfCells } from './separatorsOfCells';
import { viewOf } from './sheetView';
import type { OwnedColumns, SheetView } from './sheetView';
import { findYearColumns } from './yearColumns';
import type { YearColumns } from './yearColumns';

export interface ReadPlanOptions {
  /** Columns that Traguardo owns on this sheet: they are not read. */
  readonly ownedColumns?: OwnedColumns;
  /** The first target year, for plans that say no year anywhere. */
  readonly planYear?: number;
}

/**
 * Reads a plan from a sheet in the printed or the tidy layout; never throws. The value is always there: without a header row (`headerRow` -1) it has no
 * nodes. Findings on columns come first, then those on rows that have no place, then those on cells.
 */
export function readPlan(grid: Grid, options: ReadPlanOptions = {}): Parsed<Plan> {
  const view = viewOf(grid, options.ownedColumns);
  const header = findHeader(view, isPlanHeader);
  return header === undefined ? withoutHeader(grid) : readBelow(view, header, options);
}

function readBelow(view: SheetView, header: Header, options: ReadPlanOptions): Parsed<Plan> {
  const { grid } = view;
  const title = titleAbove(view, header);
  const years = findYearColumns(view, header, options.planYear ?? title.year);
  const fields = findFieldColumns(view, header);
  const { placed, notUnderstood } = placeRows(view, { header, fields, years });
  const diagnostics: Diagnostic[] = [
    ...columnFindings(grid.sheet, header, fields, years),
    ...notUnderstood.map((body) => rowNotUnderstood(grid, body, fields)),
  ];
  const separators = separatorsOfCells(view, header.lastRow + 1, textColumns(fields, years));
  const reading = { grid, separators, report: (found: Diagnostic): void => void diagnostics.push(found) };
  const value: Plan = {
    ...emptyPlan(grid.sheet),
    ...readNodes(reading, placed, fields, years),
    title: title.text || grid.sheet,
    headerRow: header.lastRow,
    columns: { ...fields, history: years.history, targets: years.targets },
    layout: fields.label === undefined ? 'tidy' : 'printed',
    separators,
    historyYears: years.history.map(({ year }) => year),
    targetYears: years.targets.map(({ year }) => year),
  };
  return { value, diagnostics };
}

function placeRows(view: SheetView, layout: RowLayout) {
  const rows = readBodyRows(view, layout);
  const { level, weight } = layout.fields;
  return level === undefined ? placeByStructure(rows, weight !== undefined) : placeByLevel(rows);
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
});

function withoutHeader({ sheet, origin }: Grid): Parsed<Plan> {
  const at = cellLocation(sheet, origin.row, origin.column);
  return { value: emptyPlan(sheet), diagnostics: [{ code: 'TG101', at, params: { sheet } }] };
}

/** Columns in which numbers typed as text tell how the sheet writes numbers. */
const textColumns = ({ weight }: FieldColumns, { history, targets }: YearColumns): readonly number[] => [
  ...(weight === undefined ? [] : [weight]),
  ...[...history, ...targets].map(({ column }) => column),
];
