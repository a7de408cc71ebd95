import { WORKBOOK } from '../core/diagnostics';
import type { Diagnostic } from '../core/diagnostics';
import { FORMAT_NAME, OWNED_COLUMNS, WORKBOOK_FORMAT } from '../core/emit';
import { cellAt, parseReference } from '../core/grid';
import { TABLE_NAMES } from '../core/scoring';
import { fail } from '../core/values';
import type { WorkbookPort, WorkbookSnapshot } from './ports';

const hasName =
  (wanted: string) =>
  ({ name }: { readonly name: string }): boolean =>
    name.toLowerCase() === wanted.toLowerCase();

/**
 * The format of what Traguardo has written into a workbook; undefined where it has written nothing. A workbook with rules and no number is
 * of the first format, and so is one whose number is not readable.
 */
export function formatOf({ names, sheets }: Pick<WorkbookSnapshot, 'names' | 'sheets'>): number | undefined {
  const named = names.find(hasName(FORMAT_NAME));
  const range = named === undefined ? undefined : parseReference(named.refersTo);
  const grid = sheets.find((sheet) => sheet.grid.sheet === range?.sheet)?.grid;
  if (range !== undefined && grid !== undefined) {
    const cell = cellAt(grid, range.box.row, range.box.column);
    if (cell.kind === 'number') return cell.value;
  }
  return names.some(hasName(TABLE_NAMES.rules)) ? 1 : undefined;
}

/** Whether a newer Traguardo has written into the workbook: then this one only reads. */
export const isNewer = (snapshot: Pick<WorkbookSnapshot, 'names' | 'sheets'>): boolean =>
  (formatOf(snapshot) ?? 0) > WORKBOOK_FORMAT;

/** Whether an older Traguardo wrote into the workbook last. */
export const isOlder = (snapshot: Pick<WorkbookSnapshot, 'names' | 'sheets'>): boolean =>
  (formatOf(snapshot) ?? WORKBOOK_FORMAT) < WORKBOOK_FORMAT;

/** What a person should know of the version that wrote into the workbook. */
export function formatFindings(snapshot: Pick<WorkbookSnapshot, 'names' | 'sheets'>): readonly Diagnostic[] {
  if (isNewer(snapshot)) return [NEWER_VERSION];
  const hasColumns = snapshot.names.some(hasName(OWNED_COLUMNS[0]?.name ?? ''));
  return hasColumns && isOlder(snapshot) ? [{ code: 'TG916', at: WORKBOOK, params: {} }] : [];
}

export const NEWER_VERSION: Diagnostic = { code: 'TG914', at: WORKBOOK, params: {} };

/** A port that writes nothing into a workbook that a newer Traguardo has written into, as it was read last. */
export function readOnlyWhenNewer(port: WorkbookPort): WorkbookPort {
  let isReadOnly = false;
  return {
    ...port,
    snapshot: async () => {
      const snapshot = await port.snapshot();
      if (snapshot.ok) isReadOnly = isNewer(snapshot.value);
      return snapshot;
    },
    apply: (write) => (isReadOnly ? Promise.resolve(fail(NEWER_VERSION)) : port.apply(write)),
    saveSetting: (key, value) =>
      isReadOnly ? Promise.resolve(fail(NEWER_VERSION)) : port.saveSetting(key, value),
  };
}
