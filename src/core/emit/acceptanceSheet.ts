import type { Acceptance } from '../checks';
import { cellAt, quoteSheet, rangeName } from '../grid';
import type { Grid, RangeBox, RawCell } from '../grid';
import { guardText } from './formulaText';
import { writeOf } from './writePlan';
import type { ColumnWidth, WritePlan } from './writePlan';

/** Defined name of the header row of the accepted findings, by which they are known. */
export const ACCEPTANCES_NAME = 'PIANO_Accettazioni';

/** Where the accepted findings stand: the header row, with all columns. */
export interface AcceptanceTable {
  readonly grid: Grid;
  readonly header: RangeBox;
}

const COLUMNS = ['Codice', 'Dove', 'Motivo', 'Data', 'Impronta', 'Segnalazione'] as const;
const WIDTHS = [10, 60, 60, 12, 18, 100];
const TITLE = 'Segnalazioni accettate (da non modificare a mano)';
const HEADER_ROW = 1;

const textAt = (grid: Grid, row: number, column: number): string => {
  const cell = cellAt(grid, row, column);
  return cell.kind === 'empty' ? '' : String(cell.value);
};

/** The records below the header; a row without code, place or fingerprint is none. Never throws. */
export function readAcceptances({ grid, header }: AcceptanceTable): readonly Acceptance[] {
  const end = grid.origin.row + grid.values.length;
  const rows: Acceptance[] = [];
  for (let row = header.row + 1; row < end; row += 1) {
    const [code = '', place = '', reason = '', date = '', fingerprint = '', sentence = ''] = COLUMNS.map(
      (_, offset) => textAt(grid, row, header.column + offset),
    );
    if (code === '' || place === '' || fingerprint === '') continue;
    rows.push({ code, place, reason, date, fingerprint, sentence });
  }
  return rows;
}

/**
 * Writes the records of all accepted findings, on the hidden sheet `sheet` where there is no table yet, and blanks what is left of longer lists. A
 * sheet and not a setting of the add-in: it travels with the file through every program, can be undone, and holds any number.
 */
export function emitAcceptances(
  rows: readonly Acceptance[],
  table: AcceptanceTable | undefined,
  sheet: string,
): WritePlan {
  const header = table?.header ?? { row: HEADER_ROW, column: 0, rows: 1, columns: COLUMNS.length };
  const name = table?.grid.sheet ?? sheet;
  const length = Math.max(rows.length, table === undefined ? 0 : rowsBelow(table));
  const records = rows.map(({ code, place, reason, date, fingerprint, sentence }) =>
    [code, place, reason, date, fingerprint, sentence].map(guardText),
  );
  const blank = Array.from({ length: length - rows.length }, () => COLUMNS.map((): RawCell => ''));
  const box = { ...header, rows: length + 1, columns: COLUMNS.length };
  return writeOf({
    sheets: [name],
    cells: [
      ...(table === undefined ? [titleOf(name)] : []),
      { sheet: name, box, contents: [[...COLUMNS], ...records, ...blank] },
    ],
    styles: [{ sheet: name, box: { ...header, columns: COLUMNS.length }, style: { bold: true } }],
    names: [{ name: ACCEPTANCES_NAME, refersTo: `=${quoteSheet(name)}!${rangeName(header, 'both')}` }],
    widths: table === undefined ? widthsOf(name) : [],
    expectations: table === undefined ? [] : [asRead(table, length + 1)],
    ...(table === undefined ? { hides: [name] } : {}),
  });
}

const titleOf = (sheet: string) => ({
  sheet,
  box: { row: 0, column: 0, rows: 1, columns: 1 },
  contents: [[TITLE]],
});

const widthsOf = (sheet: string): readonly ColumnWidth[] =>
  WIDTHS.map((characters, column) => ({ sheet, column, characters }));

const rowsBelow = ({ grid, header }: AcceptanceTable): number =>
  Math.max(0, grid.origin.row + grid.values.length - header.row - 1);

/** What another person wrote there meanwhile is not written over. */
function asRead({ grid, header }: AcceptanceTable, rows: number): WritePlan['expectations'][number] {
  const formulas = Array.from({ length: rows }, (_, row) =>
    COLUMNS.map(
      (_column, column): RawCell =>
        grid.formulas[header.row + row - grid.origin.row]?.[header.column + column - grid.origin.column] ??
        '',
    ),
  );
  return { sheet: grid.sheet, box: { ...header, rows, columns: COLUMNS.length }, formulas };
}
