import { WORKBOOK } from '../core/diagnostics';
import type { Diagnostic, Parsed } from '../core/diagnostics';
import type { Grid, RangeBox } from '../core/grid';
import { findSheets, mergeMeasures, readMeasuresInTurns, readPlanInTurns } from '../core/plan';
import type { MeasureTable, OwnedColumns, Plan, RecognisedMeasureSheet } from '../core/plan';
import { readCorrections, readMeasureCorrections } from './corrections';
import type { InTurns } from './inTurns';
import { flagBlockOn, isOwnSheet } from './ownSheets';
import type { Placement } from './placement';
import type { WorkbookSnapshot } from './ports';
import { resultSheets } from './resultSheet';

/** The plan and the measures of a workbook as read, with their sheets. */
export interface Sources {
  readonly plan: Plan;
  readonly planGrid: Grid;
  readonly measures: MeasureTable | undefined;
  readonly measuresGrid: Grid | undefined;
  /** The further sheets of measures, aligned with `measures.sheets` but for its first. */
  readonly moreMeasureGrids: readonly Grid[];
  /** Sheets of measures and those that might be. */
  readonly measureSheets: readonly RecognisedMeasureSheet[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What was read of snapshots, for as long as these are there: snapshots never change, and several steps ask for the same. */
const read = new WeakMap<WorkbookSnapshot, { readonly sources: Sources | undefined }>();

/**
 * Finds and reads plan and measures, as a person corrected the reading; undefined where no sheet is a plan. `placement` is that of the snapshot.
 */
export function* readSources(snapshot: WorkbookSnapshot, placement: Placement): InTurns<Sources | undefined> {
  const known = read.get(snapshot);
  if (known !== undefined) return known.sources;
  const sources = yield* readSheets(snapshot, placement);
  read.set(snapshot, { sources });
  return sources;
}

function* readSheets(snapshot: WorkbookSnapshot, placement: Placement): InTurns<Sources | undefined> {
  const kept = readCorrections(snapshot);
  const said = readMeasureCorrections(snapshot);
  const known = { corrected: kept.sheet, written: placement.owned?.sheet, measures: said.measures };
  const {
    plan: planGrid,
    measures: measuresGrid,
    moreMeasures,
    measureSheets,
  } = findSheets(sheetsOfPerson(snapshot, placement), known);
  yield;
  if (planGrid === undefined) return undefined;
  const measureGrids = measuresGrid === undefined ? [] : [measuresGrid, ...moreMeasures];
  const measures = yield* readMeasureSheets(measureGrids, said);
  yield;
  const owned = ownedColumns(planGrid, placement, flagBlockOn(snapshot, planGrid.sheet));
  const plan = yield* readPlanInTurns(planGrid, {
    ...(owned === undefined ? {} : { ownedColumns: owned }),
    codes: new Set(measures?.value.byCode.keys()),
    corrections: kept.corrections,
  });
  const missing: Diagnostic[] = measures === undefined ? [{ code: 'TG106', at: WORKBOOK, params: {} }] : [];
  return {
    plan: plan.value,
    planGrid,
    measures: measures?.value,
    measuresGrid,
    moreMeasureGrids: moreMeasures,
    measureSheets,
    diagnostics: [
      ...kept.diagnostics,
      ...said.diagnostics,
      ...plan.diagnostics,
      ...(measures?.diagnostics ?? missing),
    ],
  };
}

/** One table of all of them; undefined without any. */
function* readMeasureSheets(
  grids: readonly Grid[],
  { measures: corrections }: ReturnType<typeof readMeasureCorrections>,
): InTurns<Parsed<MeasureTable> | undefined> {
  const tables: Parsed<MeasureTable>[] = [];
  for (const grid of grids) tables.push(yield* readMeasuresInTurns(grid, corrections.get(grid.sheet)));
  yield;
  return mergeMeasures(tables);
}

/** The sheets that Traguardo did not make. */
function sheetsOfPerson(snapshot: WorkbookSnapshot, { rules }: Placement): readonly Grid[] {
  const results = resultSheets(snapshot).add(rules?.sheet ?? '');
  const grids = snapshot.sheets.map(({ grid }) => grid);
  return grids.filter((grid) => !results.has(grid.sheet) && !isOwnSheet(grid));
}

/** The columns of formulas, and those of the flags right of them. */
function ownedColumns(
  { sheet }: Grid,
  { owned }: Placement,
  flags: RangeBox | undefined,
): OwnedColumns | undefined {
  if (owned?.sheet !== sheet) return undefined;
  const { column, columns } = owned.box;
  const end = flags === undefined ? column : flags.column + flags.columns;
  return { first: column, last: Math.max(column + columns, end) - 1 };
}
