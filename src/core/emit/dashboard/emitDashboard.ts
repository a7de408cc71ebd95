import { cellLocation } from '../../diagnostics';
import type { Diagnostic, Parsed } from '../../diagnostics';
import { quoteSheet, rangeName } from '../../grid';
import type { RangeBox, RawCell } from '../../grid';
import { Frame } from '../frame';
import type { EmitInput } from '../frame';
import { settleCell, standingContent } from '../standingSheet';
import type { StandingSheet } from '../standingSheet';
import type { CellWrite, NameWrite, WritePlan } from '../writePlan';
import { chartSources, chartWrites } from './charts';
import { furthestSection, indicatorsSection, outcomesSection } from './indicatorSections';
import { FORMAT_MARK, bareStyles, dashboardFormats, dashboardStyles, dashboardWidths } from './look';
import { dashboardPage } from './page';
import { partsOf } from './parts';
import {
  DATA_COLUMN,
  DATA_NAME,
  HEAD_ROWS,
  SECTION_IDS,
  SECTION_NAMES,
  TABLE_COLUMNS,
  findPlaces,
} from './places';
import { areasSection, objectivesSection, summarySection } from './scoreSections';
import type { Places } from './places';
import type { DashboardFrame, SectionCells } from './sectionCells';
import { trendSection } from './trendSection';

const sectionsOf = (dashboard: DashboardFrame): readonly SectionCells[] => [
  summarySection(dashboard),
  areasSection(dashboard),
  outcomesSection(dashboard),
  trendSection(dashboard),
  furthestSection(dashboard),
  objectivesSection(dashboard),
  indicatorsSection(dashboard),
];

/** A rectangle of wanted cells. */
interface Wanted {
  readonly box: RangeBox;
  readonly contents: readonly (readonly (RawCell | null)[])[];
}

/** The cells of a section to the last of its spare rows: what was there once must not stay. */
function wantedOf(
  { places }: DashboardFrame,
  { id, title, headers, rows, data }: SectionCells,
): readonly Wanted[] {
  const box = places.box(id);
  const table = [[title], headers, ...rows];
  const width = Math.max(0, ...data.map(({ length }) => length));
  const filled = (lines: readonly (readonly (RawCell | null)[])[], count: number, columns: number) =>
    Array.from({ length: count }, (_, row) => Array.from({ length: columns }, (_c, column) => {
      const content = lines[row]?.[column];
      return content === undefined ? '' : content;
    })); // prettier-ignore
  const beside = { row: box.row + 1, column: places.column(DATA_COLUMN), rows: box.rows - 1, columns: width };
  return [
    { box: { ...box, columns: TABLE_COLUMNS }, contents: filled(table, box.rows, TABLE_COLUMNS) },
    ...(width === 0 ? [] : [{ box: beside, contents: filled(data, beside.rows, width) }]),
  ];
}

const isInside = ({ row, rows }: RangeBox, at: number): boolean => at >= row && at < row + rows;

/** Rows in which the cells of our columns are ours. */
function ourRows(standing: StandingSheet | undefined): (row: number) => boolean {
  const boxes = SECTION_IDS.flatMap((id) => standing?.ranges.get(SECTION_NAMES[id].toLowerCase()) ?? []);
  return (row) => boxes.some((box) => isInside(box, row));
}

const isConstant = (content: RawCell | null): content is RawCell =>
  content !== null && !(typeof content === 'string' && content.startsWith('='));

/** Rows that were ours and are no longer: their cells are emptied. */
function leftRows(
  { places }: DashboardFrame,
  standing: StandingSheet | undefined,
  width: number,
): readonly Wanted[] {
  const isOurs = ourRows(standing);
  const last = Math.max(
    0,
    ...(standing === undefined ? [] : [...standing.ranges.values()].map(({ row, rows }) => row + rows)),
  );
  const rows = Array.from({ length: last }, (_, row) => row).filter(
    (row) => isOurs(row) && !SECTION_IDS.some((id) => isInside(places.box(id), row)),
  );
  const emptied = (row: number, column: number, columns: number): Wanted => ({
    box: { row, column, rows: 1, columns },
    contents: [Array.from({ length: columns }, () => '')],
  });
  return rows.flatMap((row) => [
    emptied(row, places.column(0), TABLE_COLUMNS),
    emptied(row, places.column(DATA_COLUMN), width),
  ]);
}

/** Leaves alone what a person typed; what stands in the way of a formula is a finding. */
function settle(wanted: readonly Wanted[], sheet: string, standing: StandingSheet | undefined) {
  const diagnostics: Diagnostic[] = [];
  const known = new Set(wanted.flatMap(({ contents }) => contents.flat().filter(isConstant)));
  const isOurs = ourRows(standing);
  const place = (content: RawCell | null, row: number, column: number): RawCell | null => {
    if (content === null || standing === undefined) return content === '' ? null : content;
    const there = standingContent(standing, row, column);
    const settled = settleCell(content, there, isOurs(row), known);
    if (settled !== 'taken') return settled;
    diagnostics.push({
      code: 'TG107',
      at: cellLocation(sheet, row, column),
      params: { text: String(there) },
    });
    return null;
  };
  const cells: CellWrite[] = wanted.map(({ box, contents }) => ({
    sheet,
    box,
    contents: contents.map((line, row) =>
      line.map((content, column) => place(content, box.row + row, box.column + column)),
    ),
  }));
  return { cells, diagnostics };
}

function names(dashboard: DashboardFrame, sheet: string): readonly NameWrite[] {
  const { places } = dashboard;
  const named = (name: string, box: RangeBox): NameWrite => ({
    name,
    refersTo: `=${quoteSheet(sheet)}!${rangeName(box, 'both')}`,
  });
  const first = {
    row: places.row('summary', -HEAD_ROWS),
    column: places.column(DATA_COLUMN),
    rows: 1,
    columns: 1,
  };
  return [
    ...SECTION_IDS.map((id) => named(SECTION_NAMES[id], places.box(id))),
    named(DATA_NAME, first),
    ...chartSources(dashboard).map(({ name, box }) => named(name, box)),
  ];
}

/** Rows from the first section to the last that is or was ours. */
function lastRow(places: Places, { ranges }: StandingSheet): number {
  const ends = [...ranges.values(), places.box('indicators')].map(({ row, rows }) => row + rows);
  return Math.max(...ends) - places.box('summary').row;
}

/**
 * The dashboard: tables of live formulas over the owned columns, and charts over them. `standing` is the sheet where it is there already:
 * then only cells of ours change, and no look, width or place of a chart.
 */
export function emitDashboard(input: EmitInput, sheet: string, standing?: StandingSheet): Parsed<WritePlan> {
  const parts = partsOf(input.plan, input.parameters);
  const places = findPlaces(parts, standing);
  const dashboard: DashboardFrame = { frame: new Frame(input), parts, places };
  const wanted = sectionsOf(dashboard).flatMap((section) => wantedOf(dashboard, section));
  const width = Math.max(...wanted.map(({ box }) => box.columns));
  const { cells, diagnostics } = settle(
    [...wanted, ...leftRows(dashboard, standing, width)],
    sheet,
    standing,
  );
  const moved = places.isNew && standing !== undefined ? standing : undefined;
  const value: WritePlan = {
    sheets: [sheet],
    cells,
    styles: [
      ...(moved === undefined ? [] : bareStyles(dashboard, sheet, lastRow(places, moved))),
      ...(places.isNew ? dashboardStyles(dashboard, sheet) : []),
    ],
    names: names(dashboard, sheet),
    conditionalFormats: places.isNew ? dashboardFormats(dashboard, sheet) : [],
    widths: standing === undefined ? dashboardWidths(dashboard, sheet) : [],
    expectations: [],
    ...(moved === undefined ? {} : { removedFormats: [{ sheet, mark: FORMAT_MARK }] }),
    pages: [dashboardPage(places, sheet)],
    charts: chartWrites(dashboard, sheet, standing),
  };
  return { value, diagnostics };
}
