import { cellName } from '../../grid';
import type { RangeBox } from '../../grid';
import type { StandingSheet } from '../standingSheet';
import { REPORT_COLUMNS, REPORT_NAME, TABLE_NAME } from './columns';
import type { ReportKey } from './columns';

/** Rows above the header of the table. */
const HEAD_ROWS = 7;

/** Where the report stands: its first row, the header of its table, and its columns. */
export class ReportPlaces {
  constructor(
    readonly top: number,
    readonly headerRow: number,
    private readonly columns: ReadonlyMap<ReportKey, number>,
  ) {}

  column(key: ReportKey): number {
    return this.columns.get(key) ?? 0;
  }

  /** Offset of a row counted from the header of the table. */
  cell(offset: number, key: ReportKey): string {
    return cellName(this.headerRow + offset, this.column(key), 'both');
  }

  /** Columns of ours from left to right. */
  ordered(): readonly (readonly [ReportKey, number])[] {
    return [...this.columns].sort(([, a], [, b]) => a - b);
  }
}

const rangeOf = (standing: StandingSheet | undefined, name: string): RangeBox | undefined =>
  standing?.ranges.get(name.toLowerCase());

/** The columns by their names where all are there, each in one of its own; else side by side from the first. */
function columnsOf(standing: StandingSheet | undefined, first: number): ReadonlyMap<ReportKey, number> {
  const named = REPORT_COLUMNS.map(({ key, name }) => [key, rangeOf(standing, name)?.column] as const);
  const isWhole =
    new Set(named.map(([, column]) => column)).size === named.length &&
    named.every(([, column]) => column !== undefined);
  return new Map(named.map(([key, column], offset) => [key, isWhole ? (column ?? 0) : first + offset]));
}

export function findReport(standing: StandingSheet | undefined): ReportPlaces {
  const all = rangeOf(standing, REPORT_NAME);
  const table = rangeOf(standing, TABLE_NAME);
  const top = all?.row ?? 0;
  const headerRow = table !== undefined && table.row >= top + HEAD_ROWS ? table.row : top + HEAD_ROWS;
  return new ReportPlaces(top, headerRow, columnsOf(standing, all?.column ?? 0));
}
