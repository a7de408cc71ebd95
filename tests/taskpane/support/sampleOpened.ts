/** The sample plan as it is read from its two sheets, with everything computed. */
import { readWorkbook } from '../../../src/app';
import type { OpenedPlan } from '../../../src/app';
import { samplePlan } from '../../../src/app/samplePlan';
import type { Grid, RawCell } from '../../../src/core/grid';

const TODAY = { year: 2026, month: 3, day: 2 };

function gridOf(sheet: string, rows: readonly (readonly RawCell[])[]): Grid {
  return {
    sheet,
    origin: { row: 0, column: 0 },
    values: rows,
    formulas: rows,
    numberFormats: 'General',
    merges: [],
    indents: new Map(),
    hiddenRows: new Set(),
    outlines: new Map(),
  };
}

/** A cell of the sample with another content; row and column are 0-based. */
export interface OtherCell {
  readonly sheet: 'Piano' | 'Misure';
  readonly row: number;
  readonly column: number;
  readonly content: RawCell;
}

export function sampleOpened(others: readonly OtherCell[] = []): OpenedPlan {
  const grids = samplePlan([]).write.cells.map(({ sheet, contents }) => {
    const rows = contents.map((cells, row) =>
      cells.map((content, column) => {
        const other = others.find(
          (cell) => cell.sheet === sheet && cell.row === row && cell.column === column,
        );
        return other?.content ?? content ?? '';
      }),
    );
    return gridOf(sheet, rows);
  });
  const sheets = grids.map((grid) => ({ grid, visible: true, isProtected: false, hasActiveFilter: false }));
  const { opening } = readWorkbook({ sheets, activeSheet: 'Piano', names: [] }, TODAY);
  if (opening.kind !== 'opened') throw new Error('the sample is not read');
  return opening;
}
