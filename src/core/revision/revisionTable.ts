import type { RawCell } from '../grid';
import { serialOfDate } from '../values';
import { checksum } from './checksum';
import { revisionColumns } from './revisionColumns';
import { REVISION_FORMAT } from './revision';
import type { Revision } from './revision';

/** First cell of a revision sheet: the sheet is known by it, whatever it is called and wherever it was moved. */
export const REVISION_TITLE = 'Traguardo · revisione del piano';

/** The rows above the table, from the title down: label in the first column, value in the second. */
export const REVISION_LABELS = {
  name: 'Nome',
  date: 'Data',
  note: 'Nota',
  plan: 'Piano',
  id: 'Identificativo',
  format: 'Formato',
  checksum: 'Controllo',
} as const;

/** Rows from the title to the headers of the table. */
export const REVISION_HEADER_ROW = 9;
const CHECKSUM_ROW = 7;

/** A checksum over cells, whatever their look; the cell of the checksum itself and blank rows at the end do not count. */
export function checksumOfCells(cells: readonly (readonly RawCell[])[]): string {
  const rows = cells.map((row, at) =>
    row
      .map((cell, column) => (at === CHECKSUM_ROW && column === 1 ? '' : `${typeof cell}:${cell}`))
      .join('\t'),
  );
  const isBlank = (row: readonly RawCell[]): boolean => row.every((cell) => cell === '');
  let end = cells.length;
  while (end > 0 && isBlank(cells[end - 1] ?? [])) end -= 1;
  return checksum(rows.slice(0, end).join('\n'));
}

/** Everything that stands on the sheet of a revision, from its title on; every row is as wide as the table. */
export function revisionTable(revision: Revision): readonly (readonly RawCell[])[] {
  const { plan, name, date, note, id } = revision;
  const columns = revisionColumns(plan);
  const L = REVISION_LABELS;
  const above: readonly (readonly RawCell[])[] = [
    [REVISION_TITLE],
    [L.name, name],
    [L.date, serialOfDate(date)],
    [L.note, note],
    [L.plan, plan.title],
    [L.id, id],
    [L.format, REVISION_FORMAT],
    [L.checksum, ''],
    [],
  ];
  const rows = [
    ...above,
    columns.map(({ header }) => header),
    ...plan.rows.map((row, position) => columns.map(({ cell }) => cell(row, position))),
  ];
  const cells = rows.map((row) => columns.map((_, column) => row[column] ?? ''));
  const sum = checksumOfCells(cells);
  return cells.map((row, at) => (at === CHECKSUM_ROW ? row.map((cell, c) => (c === 1 ? sum : cell)) : row));
}
