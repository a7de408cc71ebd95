import type { Diagnostic } from '../diagnostics';
import { fieldOf } from './headerField';
import type { ColumnHeader, Header } from './header';
import type { HeaderWord } from './headerWords';
import { headerLocation } from './layoutFindings';
import type { YearColumn } from './model';

/** The columns of a table of measures, 0-based. */
export interface MeasureColumns {
  readonly code: number | undefined;
  readonly description: number | undefined;
  readonly unit: number | undefined;
  readonly origin: number | undefined;
  readonly years: readonly YearColumn[];
}

export const NO_COLUMNS: MeasureColumns = {
  code: undefined,
  description: undefined,
  unit: undefined,
  origin: undefined,
  years: [],
};

/** Codes beside years; or, with a column missing, enough to say which. */
export const isTableHeader = (columns: readonly ColumnHeader[]): boolean => {
  const has = (field: HeaderWord): boolean => columns.some((column) => fieldOf(column) === field);
  const years = columns.some((column) => column.year !== undefined && fieldOf(column) === undefined);
  return (
    [has('code'), has('description') || has('name'), has('unit'), has('origin'), years].filter(Boolean)
      .length >= 2
  );
};

/** The column of each field; of two headers for the same field or year the first counts. */
export function measureColumns(header: Header): MeasureColumns {
  const columnOf = (...fields: readonly HeaderWord[]): number | undefined =>
    header.columns.find((column) => fields.includes(fieldOf(column) ?? 'level'))?.column;
  const years = new Map<number, YearColumn>();
  for (const column of header.columns) {
    if (column.year === undefined || fieldOf(column) !== undefined || column.words.has('target')) continue;
    if (!years.has(column.year)) years.set(column.year, { year: column.year, column: column.column });
  }
  return {
    code: columnOf('code'),
    description: columnOf('description') ?? columnOf('name', 'structure'),
    unit: columnOf('unit'),
    origin: columnOf('origin'),
    years: [...years.values()].sort((a, b) => a.year - b.year),
  };
}

/** A table without codes or without years is of no use. */
export function missingColumns(
  sheet: string,
  header: Header,
  { code, years }: MeasureColumns,
): readonly Diagnostic[] {
  const at = headerLocation(sheet, header);
  const findings: Diagnostic[] = [];
  if (code === undefined) findings.push({ code: 'TG102', at, params: { column: 'code' } });
  if (years.length === 0) findings.push({ code: 'TG102', at, params: { column: 'years' } });
  return findings;
}
