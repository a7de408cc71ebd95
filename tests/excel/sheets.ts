import type { HostResult } from '../../src/app';
import { writeOf } from '../../src/core/emit';
import type { WritePlan } from '../../src/core/emit';
import type { RangeBox, RawCell } from '../../src/core/grid';
import { createWorkbookPort } from '../../src/excel';
import { MemoryEngine, type Area, type CellFormat, type CellInput } from '../../src/workbench/host';
import {
  expectNoHostFaults,
  installOffice,
  startOffice,
  type OfficeSession,
  type SessionOptions,
} from '../support/officeLibrary';

export type Rows = readonly (readonly (RawCell | null)[])[];

export const areaOf = ({ row, column, rows, columns }: RangeBox): Area => ({
  row,
  column,
  rowCount: rows,
  columnCount: columns,
});

export const box = (row: number, column: number, rows = 1, columns = 1): RangeBox => ({
  row,
  column,
  rows,
  columns,
});

/** A text that begins with `=` is a formula, an error literal an error. */
const input = (cell: RawCell | null): CellInput => {
  if (cell === null) return null;
  if (cell === '#N/A') return { error: cell };
  return typeof cell === 'string' && cell.startsWith('=') ? { formula: cell } : { value: cell };
};

/** A workbook whose sheets hold these rows from A1 on, behind the host's back. */
export function workbookOf(sheets: Readonly<Record<string, Rows>>): MemoryEngine {
  const engine = new MemoryEngine({ sheets: Object.keys(sheets) });
  for (const [name, rows] of Object.entries(sheets)) fill(engine, name, rows);
  return engine;
}

export function fill(
  engine: MemoryEngine,
  sheet: string,
  rows: Rows,
  at: { row: number; column: number } = { row: 0, column: 0 },
): void {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 0 || columns === 0) return;
  const cells = rows.map((row) => Array.from({ length: columns }, (_, column) => input(row[column] ?? null)));
  engine.writeCells(idOf(engine, sheet), areaOf({ ...at, rows: rows.length, columns }), cells);
  engine.recalculate();
}

export const idOf = (engine: MemoryEngine, sheet: string): string => engine.sheetNamed(sheet).id;

/** The adapter on a workbook, with `Excel` and `Office` in place until `close`. */
export interface OpenBook {
  readonly session: OfficeSession;
  readonly engine: MemoryEngine;
  readonly port: ReturnType<typeof createWorkbookPort>;
}

let uninstall: (() => void) | undefined;
let open: OfficeSession | undefined;

export function openBook(
  sheets: Readonly<Record<string, Rows>>,
  options: Omit<SessionOptions, 'engine'> = {},
): OpenBook {
  closeBook();
  const engine = workbookOf(sheets);
  const session = startOffice({ ...options, engine });
  open = session;
  uninstall = installOffice(session);
  return { session, engine, port: createWorkbookPort() };
}

/** To be called after each test: the host must have had no fault of its own. */
export function closeBook(): void {
  uninstall?.();
  uninstall = undefined;
  if (open) expectNoHostFaults({ host: open.host });
  open = undefined;
}

/** The value of a result that must be good. */
export function good<T>(result: HostResult<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The code of a result that must be a refusal. */
export const codeOf = (result: HostResult<unknown>): string => (result.ok ? 'done' : result.error.code);

export const plan = writeOf;

/** A write of rows from a place on. */
export const cellsAt = (
  sheet: string,
  row: number,
  column: number,
  contents: Rows,
): WritePlan['cells'][number] => ({
  sheet,
  box: box(row, column, contents.length, contents[0]?.length ?? 0),
  contents,
});

const FORMAT_DEFAULTS: Readonly<Partial<CellFormat>> = {
  fillColor: '',
  fontBold: false,
  fontItalic: false,
  fontColor: '#000000',
  horizontalAlignment: 'General',
  wrapText: false,
};

/** Everything a person could see of the workbook, without what stands at its default. */
export function pictureOf(engine: MemoryEngine): unknown {
  return {
    names: engine
      .names()
      .map(({ name, formula }) => [name, formula])
      .sort(),
    sheets: engine.sheets().map(({ id, name }) => ({
      name,
      cells: cellPictures(engine, id),
      widths: engine.readSizes(id, 'column', 0, 90),
      hidden: engine.readHidden(id, 'column', 0, 90),
      conditionalFormats: engine.conditionalFormats(id).map((format) => ({ ...format, id: '' })),
    })),
  };
}

function cellPictures(engine: MemoryEngine, sheetId: string): Record<string, unknown> {
  const used = engine.usedArea(sheetId, false);
  if (!used) return {};
  const formulas = engine.readFormulas(sheetId, used);
  const types = engine.readValueTypes(sheetId, used);
  const numberFormats = engine.readNumberFormats(sheetId, used);
  const looks = (Object.keys(FORMAT_DEFAULTS) as (keyof CellFormat)[]).map((key) => ({
    key,
    cells: engine.readFormat(sheetId, used, key),
  }));
  const pictures: Record<string, unknown> = {};
  formulas.forEach((row, i) =>
    row.forEach((formula, j) => {
      const picture: Record<string, unknown> = {};
      if (formula !== '') Object.assign(picture, { formula, type: types[i]?.[j] });
      if (numberFormats[i]?.[j] !== 'General') picture.numberFormat = numberFormats[i]?.[j];
      for (const { key, cells } of looks)
        if (cells[i]?.[j] !== FORMAT_DEFAULTS[key]) picture[key] = cells[i]?.[j];
      if (Object.keys(picture).length > 0) pictures[`${used.row + i} ${used.column + j}`] = picture;
    }),
  );
  return pictures;
}

/** Requests to the workbook so far. */
export const syncsOf = ({ session }: OpenBook): number => session.host.log.length;
