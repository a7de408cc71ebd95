import type { RangeBox } from '../core/grid';
import { rangeOf } from './boxes';
import type { RawMatrix } from './readMatrices';

/** What is told of rows rather than of cells; both by sheet row. */
export interface RowFacts {
  /** Levels above 0 of the first text column. */
  readonly indents: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
}

export interface SheetRows {
  readonly sheet: string;
  readonly used: RangeBox;
  readonly values: RawMatrix;
  readonly hasIndents: boolean;
  readonly hasHiddenRows: boolean;
}

export const NO_FACTS: RowFacts = { indents: new Map(), hiddenRows: new Set() };

/** Hidden rows and indents of the sheets that have some, in one sync; none where no sheet has. */
export async function readRows(
  context: Excel.RequestContext,
  sheets: readonly SheetRows[],
): Promise<ReadonlyMap<string, RowFacts>> {
  const telling = sheets.filter(({ hasIndents, hasHiddenRows }) => hasIndents || hasHiddenRows);
  if (telling.length === 0) return new Map();
  const asked = telling.map((sheet) => [sheet.sheet, queueRows(context, sheet)] as const);
  await context.sync();
  return new Map(asked.map(([sheet, finish]) => [sheet, finish()]));
}

function queueRows(context: Excel.RequestContext, sheet: SheetRows): () => RowFacts {
  const { used, values } = sheet;
  const rows = rangeOf(context, sheet.sheet, { ...used, columns: 1 });
  const texts = rangeOf(context, sheet.sheet, {
    ...used,
    column: used.column + firstTextColumn(values),
    columns: 1,
  });
  const hidden = sheet.hasHiddenRows ? rows.getRowProperties({ rowHidden: true }) : undefined;
  const indents = sheet.hasIndents ? texts.getCellProperties({ format: { indentLevel: true } }) : undefined;
  return () => ({
    hiddenRows: new Set(
      (hidden?.value ?? []).flatMap(({ rowHidden }, index) => (rowHidden === true ? [used.row + index] : [])),
    ),
    indents: indentsOf(indents?.value ?? [], used.row),
  });
}

function indentsOf(
  column: readonly (readonly Excel.CellProperties[])[],
  firstRow: number,
): ReadonlyMap<number, number> {
  const levels = column.map(([cell], index) => [firstRow + index, cell?.format?.indentLevel ?? 0] as const);
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
