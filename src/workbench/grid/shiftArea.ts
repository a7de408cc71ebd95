import type { Area, EngineChange } from '../host';
import { lastColumn, lastRow } from '../host';

/** Where the area lies after rows or columns were inserted or deleted; null when all its lines were deleted. */
export function shiftArea(area: Area, { area: lines, kind }: EngineChange): Area | null {
  switch (kind) {
    case 'RowInserted':
    case 'RowDeleted': {
      const span = shiftSpan(
        { first: area.row, last: lastRow(area) },
        lines.row,
        lines.rowCount,
        kind === 'RowInserted',
      );
      return span && { ...area, row: span.first, rowCount: span.last - span.first + 1 };
    }
    case 'ColumnInserted':
    case 'ColumnDeleted': {
      const whole = { first: area.column, last: lastColumn(area) };
      const span = shiftSpan(whole, lines.column, lines.columnCount, kind === 'ColumnInserted');
      return span && { ...area, column: span.first, columnCount: span.last - span.first + 1 };
    }
    case 'RangeEdited':
      return area;
  }
}

interface Span {
  readonly first: number;
  readonly last: number;
}

function shiftSpan({ first, last }: Span, at: number, count: number, isInserted: boolean): Span | null {
  if (isInserted) {
    return { first: first >= at ? first + count : first, last: last >= at ? last + count : last };
  }
  const afterDeletion = (line: number): number => line - Math.min(count, Math.max(0, line - at));
  const newFirst = afterDeletion(first);
  const newLast = last >= at && last < at + count ? at - 1 : afterDeletion(last);
  return newLast >= newFirst ? { first: newFirst, last: newLast } : null;
}
