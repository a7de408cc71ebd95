import type { WorkbookSnapshot } from '../app';
import type { Grid, RangeBox } from '../core/grid';
import { rangeOf } from './boxes';
import { listSheets, outlineSheets, type SheetOutline } from './listSheets';
import { readMatrices, type MatrixRequest, type RawMatrix } from './readMatrices';

/**
 * Reads the whole workbook: six syncs, whatever the number of rows (more only where an answer would be larger than Excel sends).
 * Values, formulas and number formats travel apart, since together they would reach that limit three times sooner.
 */
export async function takeSnapshot(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const list = await listSheets(context);
  const outlines = await outlineSheets(
    context,
    list.sheets.map(({ name }) => name),
  );
  const filled = outlines.flatMap(({ sheet, used }) => (used ? [{ sheet, used }] : []));
  const values = await readAll(context, filled, 'values');
  const rows = await readRows(
    context,
    filled.map(({ sheet, used }) => ({ sheet, used, values: values.get(sheet) ?? [] })),
  );
  const formulas = await readAll(context, filled, 'formulas');
  const formats = await readAll(context, filled, 'numberFormat');
  const grids = outlines.map((outline) => gridOf(outline, { values, formulas, formats, rows }));
  return {
    sheets: outlines.map(({ isProtected, hasActiveFilter }, index) => ({
      grid: grids[index] ?? emptyGrid(''),
      visible: list.sheets[index]?.visible ?? false,
      isProtected,
      hasActiveFilter,
    })),
    activeSheet: list.activeSheet,
    names: list.names,
  };
}

interface FilledSheet {
  readonly sheet: string;
  readonly used: RangeBox;
}

type BySheet<T> = ReadonlyMap<string, T>;

async function readAll(
  context: Excel.RequestContext,
  sheets: readonly FilledSheet[],
  property: MatrixRequest['property'],
): Promise<BySheet<RawMatrix>> {
  const matrices = await readMatrices(
    context,
    sheets.map(({ sheet, used }) => ({ sheet, box: used, property })),
  );
  return new Map(sheets.map(({ sheet }, index) => [sheet, matrices[index] ?? []]));
}

interface RowFacts {
  readonly indents: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
}

type ReadSheet = FilledSheet & { readonly values: RawMatrix };

/** Hidden rows, and the indents of the first text column, in one sync. */
async function readRows(
  context: Excel.RequestContext,
  sheets: readonly ReadSheet[],
): Promise<BySheet<RowFacts>> {
  if (sheets.length === 0) return new Map();
  const asked = sheets.map((sheet) => [sheet.sheet, queueRows(context, sheet)] as const);
  await context.sync();
  return new Map(asked.map(([sheet, finish]) => [sheet, finish()]));
}

function queueRows(context: Excel.RequestContext, { sheet, used, values }: ReadSheet): () => RowFacts {
  const firstColumn = { ...used, columns: 1 };
  const textColumn = { ...firstColumn, column: used.column + firstTextColumn(values) };
  const hidden = rangeOf(context, sheet, firstColumn).getRowProperties({ rowHidden: true });
  const indents = rangeOf(context, sheet, textColumn).getCellProperties({ format: { indentLevel: true } });
  return () => ({
    hiddenRows: new Set(rowsWhere(hidden, used.row, ({ rowHidden }) => rowHidden === true)),
    indents: indentsOf(indents, used.row),
  });
}

/** Sheet numbers of the rows whose properties fit. */
function rowsWhere<T>(
  { value }: OfficeExtension.ClientResult<T[]>,
  firstRow: number,
  fits: (row: T) => boolean,
): readonly number[] {
  return value.flatMap((row, index) => (fits(row) ? [firstRow + index] : []));
}

/** Indent levels above 0 of a column, by sheet row. */
function indentsOf(
  { value }: OfficeExtension.ClientResult<Excel.CellProperties[][]>,
  firstRow: number,
): ReadonlyMap<number, number> {
  const levels = value.map(([cell], index) => [firstRow + index, cell?.format?.indentLevel ?? 0] as const);
  return new Map(levels.filter(([, level]) => level > 0));
}

/** Offset of the leftmost column that is mostly text, so that a lone title in column A does not hide the labels of column B. */
export function firstTextColumn(values: RawMatrix): number {
  const counts = (values[0] ?? []).map(
    (_, column) => values.filter((row) => typeof row[column] === 'string' && row[column] !== '').length,
  );
  const most = Math.max(0, ...counts);
  return Math.max(
    0,
    counts.findIndex((count) => count * 2 >= most),
  );
}

interface SheetReadings {
  readonly values: BySheet<RawMatrix>;
  readonly formulas: BySheet<RawMatrix>;
  readonly formats: BySheet<RawMatrix>;
  readonly rows: BySheet<RowFacts>;
}

function gridOf({ sheet, used, merges }: SheetOutline, read: SheetReadings): Grid {
  if (!used) return emptyGrid(sheet);
  return {
    sheet,
    origin: { row: used.row, column: used.column },
    values: read.values.get(sheet) ?? [],
    formulas: read.formulas.get(sheet) ?? [],
    numberFormats: compact((read.formats.get(sheet) ?? []) as readonly (readonly string[])[]),
    merges,
    indents: read.rows.get(sheet)?.indents ?? new Map(),
    hiddenRows: read.rows.get(sheet)?.hiddenRows ?? new Set(),
  };
}

const emptyGrid = (sheet: string): Grid => ({
  sheet,
  origin: { row: 0, column: 0 },
  values: [],
  formulas: [],
  numberFormats: 'General',
  merges: [],
  indents: new Map(),
  hiddenRows: new Set(),
});

/** One string where all cells have the same format. */
function compact(formats: readonly (readonly string[])[]): Grid['numberFormats'] {
  const first = formats[0]?.[0] ?? 'General';
  return formats.every((row) => row.every((format) => format === first)) ? first : formats;
}
