import type { Grid } from '../../core/grid';
import { writeOf } from '../../core/emit';
import type { Expectation, NameWrite, WritePlan } from '../../core/emit';
import type { MeasureTable } from '../../core/plan';
import type { WorkbookSnapshot } from '../ports';
import { cellAsRead, reference } from './cellPointed';
import type { MeasureCorrection } from './correction';
import { NO_COLUMN, TAKEN_BACK } from './correctionNames';
import { measureCorrectionName } from './measureCorrectionNames';
import type { MeasureSaying } from './measureCorrectionNames';
import { saidNames, sheetOfNames } from './readMeasureCorrections';
import type { SaidName } from './readMeasureCorrections';

/** A sheet that a person speaks of, and how it was read. */
export interface CorrectedMeasures {
  readonly grid: Grid;
  readonly table: MeasureTable;
}

/** The step that keeps what a person says of one sheet as one of measures: defined names only, no cell. */
export function measureCorrectionPlan(
  sheet: CorrectedMeasures,
  snapshot: Pick<WorkbookSnapshot, 'names' | 'sheets'>,
  corrections: readonly MeasureCorrection[],
): WritePlan {
  const numbered = saidNames(snapshot);
  const number =
    [...numbered].find(([, names]) => sheetOfNames(names) === sheet.grid.sheet)?.[0] ??
    freeNumber(new Set(numbered.keys()));
  const own = numbered.get(number) ?? [];
  const written = new Map<string, NameWrite>();
  const put = (saying: MeasureSaying, refersTo: string): void => {
    const name = measureCorrectionName(number, saying);
    const there = snapshot.names.find((known) => known.name.toLowerCase() === name.toLowerCase());
    // What was never said need not be taken back.
    if (refersTo === TAKEN_BACK && there === undefined && !written.has(name)) return;
    written.set(name, { name: there?.name ?? name, refersTo });
  };
  for (const correction of corrections) say(sheet, own, correction, put);
  return writeOf({
    names: [...written.values()],
    expectations: corrections.flatMap((correction) => expected(sheet, correction)),
  });
}

/** The first number under which nothing is said. */
function freeNumber(taken: ReadonlySet<number>): number {
  let number = 1;
  while (taken.has(number)) number += 1;
  return number;
}

/** Puts the names of one correction; those that say otherwise are taken back. */
function say(
  sheet: CorrectedMeasures,
  own: readonly SaidName[],
  correction: MeasureCorrection,
  put: (saying: MeasureSaying, refersTo: string) => void,
): void {
  const { grid, table } = sheet;
  const point = (isMeasures: boolean): void => {
    put({ about: 'sheet', isMeasures }, reference(grid, headerRowOf(sheet), table.codeColumn));
    put({ about: 'sheet', isMeasures: !isMeasures }, TAKEN_BACK);
  };
  switch (correction.about) {
    case 'measures':
      if (correction.isMeasures !== undefined) point(correction.isMeasures);
      else for (const { saying } of own) put(saying, TAKEN_BACK);
      return;
    case 'measuresHeader': {
      const { row } = correction;
      point(true);
      put({ about: 'header' }, row === undefined ? TAKEN_BACK : reference(grid, row, table.codeColumn));
      return;
    }
    case 'measuresColumn':
      point(true);
      put({ about: 'column', role: correction.role }, columnReference(sheet, correction.column));
  }
}

const headerRowOf = ({ table }: CorrectedMeasures): number => Math.max(0, table.headerRow);

function columnReference(sheet: CorrectedMeasures, column: number | null | undefined): string {
  if (column === undefined) return TAKEN_BACK;
  return column === null ? NO_COLUMN : reference(sheet.grid, headerRowOf(sheet), column);
}

/** The step is refused where the cells pointed at changed since they were read. */
function expected(sheet: CorrectedMeasures, correction: MeasureCorrection): readonly Expectation[] {
  const { grid, table } = sheet;
  switch (correction.about) {
    case 'measures':
      return [];
    case 'measuresHeader':
      return correction.row === undefined ? [] : [cellAsRead(grid, correction.row, table.codeColumn)];
    case 'measuresColumn': {
      const { column } = correction;
      return typeof column === 'number' ? [cellAsRead(grid, headerRowOf(sheet), column)] : [];
    }
  }
}
