import type { RangeBox } from '../grid';
import { REVISION_HEADER_ROW, REVISION_LABELS, revisionColumns, revisionTable } from '../revision';
import type { Revision } from '../revision';
import { guardText } from './formulaText';
import { writeOf } from './writePlan';
import type { CellStyle, ColumnWidth, StyleWrite, WritePlan } from './writePlan';

const TITLE: CellStyle = { bold: true, fontColor: '#1F4E79' };
const HEADER: CellStyle = {
  bold: true,
  fill: '#1F4E79',
  fontColor: '#FFFFFF',
  horizontal: 'Center',
  wrap: true,
};
const LABEL: CellStyle = { bold: true };
const DATE: CellStyle = { numberFormat: 'dd-mm-yyyy', horizontal: 'Left' };

const DATE_ROW = 1 + Object.keys(REVISION_LABELS).indexOf('date');

function styles(sheet: string, { plan }: Revision): readonly StyleWrite[] {
  const columns = revisionColumns(plan);
  const at = (row: number, column: number, rows: number, width: number, style: CellStyle): StyleWrite => {
    const box: RangeBox = { row, column, rows, columns: width };
    return { sheet, box, style };
  };
  const first = REVISION_HEADER_ROW + 1;
  return [
    at(0, 0, 1, 1, TITLE),
    at(1, 0, Object.keys(REVISION_LABELS).length, 1, LABEL),
    at(DATE_ROW, 1, 1, 1, DATE),
    at(REVISION_HEADER_ROW, 0, 1, columns.length, HEADER),
    ...columns.flatMap(({ numberFormat }, column) =>
      numberFormat === undefined || plan.rows.length === 0
        ? []
        : [at(first, column, plan.rows.length, 1, { numberFormat })],
    ),
  ];
}

/** The first column holds the labels as well as the numbers of the rows. */
const LABEL_WIDTH = 16;

function widths(sheet: string, { plan }: Revision): readonly ColumnWidth[] {
  return revisionColumns(plan).map(({ width, isWork }, column) => ({
    sheet,
    column,
    characters: column === 0 ? LABEL_WIDTH : width,
    // The second column holds the values of the labels: it must be seen.
    ...(isWork === undefined || column === 1 ? {} : { hidden: isWork }),
  }));
}

/** The sheet of a revision: its title, what it is, and the table of rows. The sheet must be new. */
export function emitRevision(revision: Revision, sheet: string): WritePlan {
  const contents = revisionTable(revision).map((row) => row.map(guardText));
  const box = { row: 0, column: 0, rows: contents.length, columns: contents[0]?.length ?? 0 };
  return writeOf({
    sheets: [sheet],
    cells: [{ sheet, box, contents }],
    styles: styles(sheet, revision),
    widths: widths(sheet, revision),
    pages: [{ sheet, orientation: 'Landscape', head: { row: REVISION_HEADER_ROW, rows: 1 } }],
    protects: [sheet],
  });
}
