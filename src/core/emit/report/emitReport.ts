import type { AcceptedFinding } from '../../checks';
import { cellLocation } from '../../diagnostics';
import type { Diagnostic, Parsed } from '../../diagnostics';
import { quoteSheet, rangeName } from '../../grid';
import type { RangeBox, RawCell } from '../../grid';
import { Frame } from '../frame';
import type { EmitInput } from '../frame';
import { settleCell, standingContent } from '../standingSheet';
import type { StandingSheet } from '../standingSheet';
import type { CellWrite, NameWrite, WritePlan } from '../writePlan';
import { REPORT_COLUMNS, REPORT_NAME, TABLE_NAME } from './columns';
import type { ReportKey } from './columns';
import { reportFormats, reportStyles, reportWidths } from './look';
import type { ReportLook } from './look';
import { reportPage } from './page';
import { findReport } from './places';
import type { ReportPlaces } from './places';
import { readReasons, shareReasons } from './readReasons';
import { headLines, nodeLine, tailLines } from './reportLines';
import type { ReportLine } from './reportLines';

const HEADERS: ReportLine = Object.fromEntries(REPORT_COLUMNS.map(({ key, header }) => [key, header]));

/** Rows of the report, each with its row on the sheet. */
interface Laid {
  readonly lines: ReadonlyMap<number, ReportLine>;
  readonly last: number;
}

function layOut(
  places: ReportPlaces,
  head: readonly ReportLine[],
  table: readonly ReportLine[],
  tail: readonly ReportLine[],
): Laid {
  const first = places.headerRow + 1;
  const lines = new Map<number, ReportLine>([
    ...head.map((line, row) => [places.top + row, line] as const),
    [places.headerRow, HEADERS],
    ...[...table, ...tail].map((line, row) => [first + row, line] as const),
  ]);
  return { lines, last: first + table.length + tail.length - 1 };
}

/** Decides cell by cell what is written over a report that stands. */
class Refresh {
  readonly diagnostics: Diagnostic[] = [];
  private readonly known: ReadonlySet<RawCell>;
  private readonly all: RangeBox | undefined;
  private readonly table: RangeBox | undefined;

  constructor(
    private readonly sheet: string,
    private readonly standing: StandingSheet | undefined,
    lines: Iterable<ReportLine>,
  ) {
    this.all = standing?.ranges.get(REPORT_NAME.toLowerCase());
    this.table = standing?.ranges.get(TABLE_NAME.toLowerCase());
    this.known = new Set([...lines].flatMap((line) => Object.values(line)));
  }

  /** Last row that was written so far. */
  get last(): number {
    return this.all === undefined ? -1 : this.all.row + this.all.rows - 1;
  }

  cell(wanted: RawCell, row: number, column: number, key: ReportKey): RawCell | null {
    if (this.standing === undefined) return wanted === '' ? null : wanted;
    const there = standingContent(this.standing, row, column);
    const isOurs = row <= this.last && row >= (this.all?.row ?? 0);
    // Keys and reasons are put in order, and below the table nothing is the user's.
    const tableEnd = this.table === undefined ? -1 : this.table.row + this.table.rows - 1;
    if (isOurs && (key === 'key' || key === 'reason' || row > tableEnd))
      return there === wanted ? null : wanted;
    const settled = settleCell(wanted, there, isOurs, this.known);
    if (settled !== 'taken') return settled;
    this.diagnostics.push({
      code: 'TG107',
      at: cellLocation(this.sheet, row, column),
      params: { text: String(there) },
    });
    return null;
  }
}

/** The cells, a column at a time: a person may have put columns of hers between. */
function cellsOf(
  places: ReportPlaces,
  { lines, last }: Laid,
  refresh: Refresh,
  sheet: string,
): readonly CellWrite[] {
  const rows = Math.max(last, refresh.last) - places.top + 1;
  return REPORT_COLUMNS.map(({ key }) => {
    const column = places.column(key);
    const contents = Array.from({ length: rows }, (_, offset) => {
      const row = places.top + offset;
      return [refresh.cell(lines.get(row)?.[key] ?? '', row, column, key)];
    });
    return { sheet, box: { row: places.top, column, rows, columns: 1 }, contents };
  });
}

function names(places: ReportPlaces, { last }: Laid, rows: number, sheet: string): readonly NameWrite[] {
  const columns = places.ordered().map(([, column]) => column);
  const [first = 0, end = 0] = [columns[0], columns[columns.length - 1]];
  const named = (name: string, row: number, count: number, column: number, width: number): NameWrite => ({
    name,
    refersTo: `=${quoteSheet(sheet)}!${rangeName({ row, column, rows: count, columns: width }, 'both')}`,
  });
  return [
    named(REPORT_NAME, places.top, last - places.top + 1, first, end - first + 1),
    named(TABLE_NAME, places.headerRow, rows + 1, first, end - first + 1),
    ...REPORT_COLUMNS.map(({ key, name }) => named(name, places.headerRow, 1, places.column(key), 1)),
  ];
}

/** Whether the rows of the table stand as they would be written: then a person's formats stay. */
function isSameTable(
  standing: StandingSheet | undefined,
  places: ReportPlaces,
  keys: readonly string[],
): boolean {
  const table = standing?.ranges.get(TABLE_NAME.toLowerCase());
  if (standing === undefined || table?.rows !== keys.length + 1) return false;
  return keys.every(
    (key, row) => standingContent(standing, places.headerRow + 1 + row, places.column('key')) === key,
  );
}

/**
 * The report: for every row its result and the reason a person typed, then the rules in words, what has no score and why, and the findings
 * that were accepted. `standing` is the sheet where it is there already: reasons typed there stay with their rows, by key.
 */
export function emitReport(
  input: EmitInput,
  sheet: string,
  standing: StandingSheet | undefined,
  accepted: readonly AcceptedFinding[],
): Parsed<WritePlan> {
  const frame = new Frame(input);
  const { nodes } = input.plan;
  const places = findReport(standing);
  const keys = nodes.map(({ key }) => key);
  const { byRow, left } = shareReasons(readReasons(standing, places), keys);
  const table = nodes.map((node, row) => nodeLine(frame, places, node, row + 1, byRow[row]));
  const tail = tailLines(frame, places, accepted, left);
  const laid = layOut(places, headLines(frame), table, tail);
  const refresh = new Refresh(sheet, standing, laid.lines.values());
  const cells = cellsOf(places, laid, refresh, sheet);
  const look: ReportLook = { frame, places, sheet, tail, isRefresh: standing !== undefined };
  const isSame = isSameTable(standing, places, keys);
  const value: WritePlan = {
    sheets: [sheet],
    cells,
    styles: isSame ? [] : reportStyles(look),
    names: names(places, laid, nodes.length, sheet),
    conditionalFormats: isSame ? [] : reportFormats(look),
    widths: standing === undefined ? reportWidths(look) : [],
    expectations: [],
    fittedRows: isSame ? [] : [{ sheet, row: places.top, rows: laid.last - places.top + 1 }],
    pages: [reportPage(frame, places, sheet, isSame ? undefined : standing)],
  };
  return { value, diagnostics: refresh.diagnostics };
}
