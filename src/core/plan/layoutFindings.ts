import { cellLocation } from '../diagnostics';
import type { ColumnName, Diagnostic, Location } from '../diagnostics';
import { cellAt } from '../grid';
import type { Grid } from '../grid';
import type { BodyRow } from './bodyRows';
import type { FieldColumns } from './fieldColumns';
import type { Header } from './header';
import { isFilled } from './sheetView';
import type { YearColumns } from './yearColumns';

/** Says which columns a plan needs and has not, and which have no year. A plan of published values alone needs no algorithms, and the reverse. */
export function columnFindings(
  sheet: string,
  header: Header,
  fields: FieldColumns,
  { history, targets, unknown }: YearColumns,
): readonly Diagnostic[] {
  const at = headerLocation(sheet, header);
  const [undated] = unknown;
  const hasFacts = history.length > 0 || fields.algorithm !== undefined || fields.description !== undefined;
  const missing: readonly (readonly [ColumnName, boolean])[] = [
    ['label', (fields.label ?? fields.code ?? fields.name) === undefined],
    ['weight', fields.weight === undefined],
    ['history', undated === undefined && !hasFacts],
    ['targets', undated === undefined && targets.length === 0],
  ];
  return [
    ...missing.flatMap(([column, isMissing]): readonly Diagnostic[] =>
      isMissing ? [{ code: 'TG102', at, params: { column } }] : [],
    ),
    ...(undated === undefined
      ? []
      : [{ code: 'TG109' as const, at: cellLocation(sheet, header.lastRow, undated), params: {} }]),
  ];
}

/** The header from its first to its last column. */
export function headerLocation(sheet: string, { firstRow, lastRow, columns }: Header): Location {
  const first = columns[0]?.column ?? 0;
  const last = columns[columns.length - 1]?.column ?? first;
  return {
    sheet,
    range: { row: firstRow, column: first, rows: lastRow - firstRow + 1, columns: last - first + 1 },
  };
}

/** A row without a place in the plan; where an error stands instead of its name, that is the cause. */
export function rowNotUnderstood(grid: Grid, { row, text }: BodyRow, fields: FieldColumns): Diagnostic {
  const named = [fields.label, fields.code, fields.name, fields.level, fields.weight, fields.description];
  const column =
    named.find((candidate) => isFilled(grid, row, candidate)) ??
    named.find((candidate) => candidate !== undefined) ??
    0;
  const cell = cellAt(grid, row, column);
  const at = cellLocation(grid.sheet, row, column);
  if (cell.kind === 'errorValue') return { code: 'TG205', at, params: { text: cell.value } };
  return {
    code: 'TG103',
    at,
    params: { text: text === '' && cell.kind !== 'empty' ? String(cell.value) : text },
  };
}
