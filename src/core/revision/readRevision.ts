import { cellLocation } from '../diagnostics';
import type { Diagnostic } from '../diagnostics';
import { cellAt, gridEnd } from '../grid';
import type { Grid, RawCell } from '../grid';
import type { NodeKind } from '../plan';
import { dateFromSerial, decimalFromCell } from '../values';
import type { PlainDate } from '../values';
import {
  frozenTarget,
  frozenValue,
  frozenWeight,
  targetOfText,
  valueOfText,
  UNREADABLE,
} from './frozenValues';
import type { Weight } from './frozenValues';
import { REVISION_FORMAT } from './revision';
import type { FrozenRow, OfYear, Revision } from './revision';
import { HEADERS, LEVEL_WORDS } from './revisionColumns';
import { REVISION_HEADER_ROW, REVISION_LABELS, REVISION_TITLE, checksumOfCells } from './revisionTable';

/** A sheet that carries the mark of a revision; `revision` is undefined where no more than the mark could be read. */
export interface RevisionSheet {
  readonly sheet: string;
  /** Where the title stands, 0-based. */
  readonly origin: { readonly row: number; readonly column: number };
  readonly revision: Revision | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The title is looked for no further than this from the corner of what is used. */
const SEARCHED = 30;

function findTitle(grid: Grid): { readonly row: number; readonly column: number } | undefined {
  const end = gridEnd(grid);
  for (let row = grid.origin.row; row < Math.min(end.row, grid.origin.row + SEARCHED); row += 1) {
    for (
      let column = grid.origin.column;
      column < Math.min(end.column, grid.origin.column + SEARCHED);
      column += 1
    ) {
      const cell = cellAt(grid, row, column);
      if (cell.kind === 'text' && cell.value.trim() === REVISION_TITLE) return { row, column };
    }
  }
  return undefined;
}

/** Whether a sheet is a revision, by its content: it is no plan of the user's. */
export const isRevisionSheet = (grid: Grid): boolean => findTitle(grid) !== undefined;

/** Reads the cells of a revision sheet by the headers of its table. */
class TableReader {
  private readonly columns = new Map<string, number>();
  private readonly headerRow: number;
  private readonly labels = new Map<string, number>();

  constructor(
    private readonly grid: Grid,
    private readonly origin: { readonly row: number; readonly column: number },
  ) {
    const end = gridEnd(grid);
    this.headerRow = this.findHeaderRow(end.row);
    for (let row = origin.row; row < (this.headerRow < 0 ? end.row : this.headerRow); row += 1) {
      this.labels.set(this.text(row, origin.column), row);
    }
    for (let column = origin.column; this.headerRow >= 0 && column < end.column; column += 1) {
      const header = this.text(this.headerRow, column);
      if (header !== '' && !this.columns.has(header)) this.columns.set(header, column);
    }
  }

  get hasTable(): boolean {
    return [HEADERS.key, HEADERS.level, HEADERS.name].every((header) => this.columns.has(header));
  }

  get width(): number {
    return Math.max(0, ...this.columns.values()) - this.origin.column + 1;
  }

  /** Rows of the table: those with a level. */
  rows(): readonly number[] {
    const rows: number[] = [];
    for (let row = this.headerRow + 1; row < gridEnd(this.grid).row; row += 1) {
      if (this.textOf(row, HEADERS.level) !== '') rows.push(row);
    }
    return rows;
  }

  label(label: string): RawCell {
    const row = this.labels.get(label);
    return row === undefined ? '' : this.raw(row, this.origin.column + 1);
  }

  cell(row: number, header: string): RawCell {
    const column = this.columns.get(header);
    return column === undefined ? '' : this.raw(row, column);
  }

  textOf(row: number, header: string): string {
    return String(this.cell(row, header)).trim();
  }

  /** Years of the headers that begin with a word, in order. */
  years(word: string): readonly number[] {
    const pattern = new RegExp(`^${word} (\\d{4})$`);
    return [...this.columns.keys()]
      .flatMap((header) => {
        const year = pattern.exec(header)?.[1];
        return year === undefined ? [] : [Number(year)];
      })
      .sort((a, b) => a - b);
  }

  checksum(): string {
    const cells: RawCell[][] = [];
    for (let row = this.origin.row; row < gridEnd(this.grid).row; row += 1)
      cells.push(
        Array.from({ length: this.width }, (_, offset) => this.raw(row, this.origin.column + offset)),
      );
    return checksumOfCells(cells);
  }

  private findHeaderRow(end: number): number {
    for (
      let row = this.origin.row;
      row < Math.min(end, this.origin.row + REVISION_HEADER_ROW + SEARCHED);
      row += 1
    )
      if (this.text(row, this.origin.column) === HEADERS.number) return row;
    return -1;
  }

  private raw(row: number, column: number): RawCell {
    const cell = cellAt(this.grid, row, column);
    return cell.kind === 'empty' ? '' : cell.value;
  }

  private text(row: number, column: number): string {
    return String(this.raw(row, column)).trim();
  }
}

const KIND_OF_WORD: ReadonlyMap<string, NodeKind> = new Map(
  (Object.keys(LEVEL_WORDS) as NodeKind[]).map((kind) => [LEVEL_WORDS[kind], kind]),
);

function weightOf(cell: RawCell): Weight {
  if (cell === '') return { kind: 'missing' };
  if (typeof cell === 'number') {
    const fraction = decimalFromCell(cell);
    return frozenWeight({ kind: 'weight', fraction, raw: fraction.toFixed() });
  }
  const text = String(cell);
  return frozenWeight({
    kind: 'invalid',
    raw: text.startsWith(UNREADABLE) ? text.slice(UNREADABLE.length) : text,
  });
}

function ofYears<T extends { readonly kind: string }>(
  years: readonly number[],
  read: (year: number) => T,
): readonly OfYear<T>[] {
  return years.map((year) => ({ year, value: read(year) })).filter(({ value }) => value.kind !== 'missing');
}

function readRows(table: TableReader): readonly FrozenRow[] {
  const [historyYears, targetYears] = [table.years('Consuntivo'), table.years('Target')];
  const positions = new Map<RawCell, number>();
  return table.rows().map((row, position): FrozenRow => {
    const parent = positions.get(table.cell(row, HEADERS.above)) ?? -1;
    positions.set(table.cell(row, HEADERS.number), position);
    const text = (header: string): string => table.textOf(row, header);
    const [code, name] = [text(HEADERS.code), text(HEADERS.name)];
    return {
      kind: KIND_OF_WORD.get(text(HEADERS.level)) ?? 'group',
      parent,
      key: text(HEADERS.key) || code || name,
      code,
      name,
      weight: weightOf(table.cell(row, HEADERS.weight)),
      description: text(HEADERS.description),
      algorithm: text(HEADERS.algorithm),
      unit: text(HEADERS.unit),
      history: ofYears(historyYears, (year) => frozenValue(valueOfText(text(`Consuntivo ${year}`)))),
      targets: ofYears(targetYears, (year) => frozenTarget(targetOfText(text(`Target ${year}`)))),
      reason: text(HEADERS.reason),
      sheetRow: undefined,
    };
  });
}

const NO_DAY: PlainDate = { year: 1900, month: 1, day: 1 };

function revisionOf(table: TableReader): Revision {
  const text = (label: string): string => String(table.label(label)).trim();
  const serial = table.label(REVISION_LABELS.date);
  return {
    id: text(REVISION_LABELS.id),
    name: text(REVISION_LABELS.name),
    date: (typeof serial === 'number' ? dateFromSerial(Math.floor(serial)) : undefined) ?? NO_DAY,
    note: text(REVISION_LABELS.note),
    plan: {
      title: text(REVISION_LABELS.plan),
      historyYears: table.years('Consuntivo'),
      targetYears: table.years('Target'),
      rows: readRows(table),
    },
  };
}

/**
 * Reads a revision sheet, wherever its block was moved; undefined for a sheet that is none. What was edited since is a finding (TG601), as are a
 * newer format (TG602) and a table that cannot be read (TG606); what can be read is there all the same.
 */
export function readRevision(grid: Grid): RevisionSheet | undefined {
  const origin = findTitle(grid);
  if (origin === undefined) return undefined;
  const { sheet } = grid;
  const at = cellLocation(sheet, origin.row, origin.column);
  const table = new TableReader(grid, origin);
  if (!table.hasTable)
    return { sheet, origin, revision: undefined, diagnostics: [{ code: 'TG606', at, params: { sheet } }] };
  const revision = revisionOf(table);
  const format = table.label(REVISION_LABELS.format);
  if (typeof format === 'number' && format > REVISION_FORMAT) {
    const params = { sheet, format: String(format) };
    return { sheet, origin, revision, diagnostics: [{ code: 'TG602', at, params }] };
  }
  const isAsWritten = table.checksum() === table.label(REVISION_LABELS.checksum);
  const params = { name: revision.name, sheet };
  return { sheet, origin, revision, diagnostics: isAsWritten ? [] : [{ code: 'TG601', at, params }] };
}
