import { WORKBOOK } from '../../core/diagnostics';
import type { Diagnostic } from '../../core/diagnostics';
import { parseReference } from '../../core/grid';
import type { SheetRange } from '../../core/grid';
import type { ColumnRole, CorrectedKind, PlanCorrections } from '../../core/plan';
import type { DefinedName, WorkbookSnapshot } from '../ports';
import { NO_COLUMN, TAKEN_BACK, correctionNamed } from './correctionNames';
import type { NamedCorrection } from './correctionNames';

/** The corrections kept in a workbook, and the sheet they are about; undefined where there are none. */
export interface KeptCorrections {
  readonly sheet: string | undefined;
  readonly corrections: PlanCorrections;
  /** Corrections whose cell is no longer there. */
  readonly diagnostics: readonly Diagnostic[];
}

interface Growing {
  sheet: string | undefined;
  headerRow: number | undefined;
  readonly columns: Map<ColumnRole, number | null>;
  readonly rows: Map<number, CorrectedKind>;
  readonly diagnostics: Diagnostic[];
}

/** Reads the corrections by their defined names. All are about one sheet: that of the first that points to a cell. */
export function readCorrections({ names, sheets }: WorkbookSnapshot): KeptCorrections {
  const found: Growing = {
    sheet: undefined,
    headerRow: undefined,
    columns: new Map(),
    rows: new Map(),
    diagnostics: [],
  };
  const exists = new Set(sheets.map(({ grid }) => grid.sheet));
  for (const name of names) {
    const named = correctionNamed(name.name);
    if (named !== undefined && name.refersTo !== TAKEN_BACK) take(found, named, name, exists);
  }
  const { sheet, headerRow, columns, rows, diagnostics } = found;
  const corrections = { columns, rows, ...(headerRow === undefined ? {} : { headerRow }) };
  return { sheet, corrections, diagnostics };
}

function take(
  found: Growing,
  named: NamedCorrection,
  { name, refersTo }: DefinedName,
  exists: ReadonlySet<string>,
): void {
  if (named.about === 'column' && refersTo === NO_COLUMN) {
    found.columns.set(named.role, null);
    return;
  }
  const range = parseReference(refersTo);
  if (range === undefined || !exists.has(range.sheet)) {
    found.diagnostics.push({ code: 'TG115', at: WORKBOOK, params: { name } });
    return;
  }
  found.sheet ??= range.sheet;
  if (range.sheet === found.sheet) put(found, named, range);
}

function put(found: Growing, named: NamedCorrection, { box }: SheetRange): void {
  switch (named.about) {
    case 'column':
      found.columns.set(named.role, box.column);
      return;
    case 'row':
      found.rows.set(box.row, named.kind);
      return;
    case 'header':
      found.headerRow = box.row;
      return;
  }
}
