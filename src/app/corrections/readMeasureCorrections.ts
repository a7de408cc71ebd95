import { WORKBOOK } from '../../core/diagnostics';
import type { Diagnostic } from '../../core/diagnostics';
import { parseReference } from '../../core/grid';
import type { SheetRange } from '../../core/grid';
import type { MeasureCorrections, MeasureRole } from '../../core/plan';
import type { DefinedName, WorkbookSnapshot } from '../ports';
import { NO_COLUMN, TAKEN_BACK } from './correctionNames';
import { measureSaying } from './measureCorrectionNames';
import type { MeasureSaying } from './measureCorrectionNames';

/** What a person said of the sheets of measures, by sheet. */
export interface KeptMeasureCorrections {
  readonly measures: ReadonlyMap<string, MeasureCorrections>;
  /** Corrections whose cell is no longer there. */
  readonly diagnostics: readonly Diagnostic[];
}

/** One name with what it says; without a place where it points at no cell, or at one that is gone. */
export interface SaidName extends DefinedName {
  readonly saying: MeasureSaying;
  readonly place: SheetRange | undefined;
}

/** The names that say something of measures, by their number. */
export function saidNames({
  names,
  sheets,
}: Pick<WorkbookSnapshot, 'names' | 'sheets'>): ReadonlyMap<number, readonly SaidName[]> {
  const exists = new Set(sheets.map(({ grid }) => grid.sheet));
  const byNumber = new Map<number, SaidName[]>();
  for (const name of names) {
    const said = name.refersTo === TAKEN_BACK ? undefined : measureSaying(name.name);
    if (said === undefined) continue;
    const range = parseReference(name.refersTo);
    const place = range !== undefined && exists.has(range.sheet) ? range : undefined;
    byNumber.set(said.number, [
      ...(byNumber.get(said.number) ?? []),
      { ...name, saying: said.saying, place },
    ]);
  }
  return byNumber;
}

/** The sheet that the names of one number are about: the first cell that is still there says it. */
export const sheetOfNames = (names: readonly SaidName[]): string | undefined =>
  names.find(({ place }) => place !== undefined)?.place?.sheet;

/** Reads what was said of the sheets of measures by its defined names. Where a whole sheet is gone, that is said once. */
export function readMeasureCorrections(snapshot: WorkbookSnapshot): KeptMeasureCorrections {
  const measures = new Map<string, MeasureCorrections>();
  const diagnostics: Diagnostic[] = [];
  for (const names of saidNames(snapshot).values()) {
    const sheet = sheetOfNames(names);
    const gone = names.filter(({ place, refersTo }) => place === undefined && refersTo !== NO_COLUMN);
    const said = sheet === undefined ? (gone.length > 0 ? gone : names).slice(0, 1) : gone;
    for (const { name } of said) diagnostics.push({ code: 'TG115', at: WORKBOOK, params: { name } });
    if (sheet !== undefined && !measures.has(sheet)) measures.set(sheet, correctionsOf(names, sheet));
  }
  return { measures, diagnostics };
}

function correctionsOf(names: readonly SaidName[], sheet: string): MeasureCorrections {
  const columns = new Map<MeasureRole, number | null>();
  let headerRow: number | undefined;
  let isMeasures = true;
  for (const { saying, refersTo, place } of names) {
    if (saying.about === 'column' && refersTo === NO_COLUMN) columns.set(saying.role, null);
    if (place?.sheet !== sheet) continue;
    if (saying.about === 'column') columns.set(saying.role, place.box.column);
    else if (saying.about === 'header') headerRow = place.box.row;
    else if (!saying.isMeasures) isMeasures = false;
  }
  return { isMeasures, columns, ...(headerRow === undefined ? {} : { headerRow }) };
}
