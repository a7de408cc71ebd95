import type { PageWrite } from '../writePlan';
import { CHART_COLUMNS, SECTION_IDS } from './places';
import type { Places } from './places';

/** Rows of common height that fit on a sheet of A4 in landscape, as wide as the tables and charts. */
const ROWS_OF_PAGE = 44;

/** A section begins a page where it would not end on the one before; the list of indicators always does. */
function breaks(places: Places): readonly number[] {
  const found: number[] = [];
  let first = places.box('summary').row;
  for (const id of SECTION_IDS) {
    const { row, rows } = places.box(id);
    if (row === first || (row + rows - first <= ROWS_OF_PAGE && id !== 'indicators')) continue;
    found.push(row);
    first = row;
  }
  return found;
}

/** The pages of a new dashboard: A4 in landscape, without the data of the charts. */
export function dashboardPage(places: Places, sheet: string): PageWrite {
  const { row, column } = places.box('summary');
  const last = places.box('indicators');
  return {
    sheet,
    orientation: 'Landscape',
    head: { row, rows: 1 },
    area: {
      row,
      column,
      rows: last.row + last.rows - row,
      columns: CHART_COLUMNS.first + CHART_COLUMNS.count,
    },
    breaks: breaks(places),
  };
}
