import type { WorkbookSnapshot } from '../../src/app';
import { cellName, parseReference, quoteSheet } from '../../src/core/grid';

/** A column inserted on one sheet, as Excel does it: cells move, and names that point to them move along. */
export function withInsertedColumn(snapshot: WorkbookSnapshot, sheet: string, at: number): WorkbookSnapshot {
  const put = <T>(rows: readonly (readonly T[])[], cell: T): T[][] =>
    rows.map((row) => [...row.slice(0, at), cell, ...row.slice(at)]);
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((one) =>
      one.grid.sheet !== sheet
        ? one
        : {
            ...one,
            grid: {
              ...one.grid,
              values: put(one.grid.values, ''),
              formulas: put(one.grid.formulas, ''),
              numberFormats: 'General',
            },
          },
    ),
    names: snapshot.names.map(({ name, refersTo }) => {
      const range = parseReference(refersTo);
      if (range?.sheet !== sheet || range.box.column < at) return { name, refersTo };
      const cell = cellName(range.box.row, range.box.column + 1, 'both');
      return { name, refersTo: `=${quoteSheet(range.sheet)}!${cell}` };
    }),
  };
}
