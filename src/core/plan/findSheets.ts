import type { Grid } from '../grid';
import { findHeader } from './header';
import type { Header } from './header';
import { fieldOf } from './headerField';
import { hasNoRoom, headlessTable } from './headlessTable';
import { isMeasuresHeader, isSurelyPlanHeader } from './headerKinds';
import type { MeasureCorrections } from './measureCorrections';
import type { RecognisedMeasureSheet } from './measureRecognition';
import { USUAL_NAMES, recognisedMeasureSheet } from './measureSheets';
import { readMeasures } from './readMeasures';
import { viewOf } from './sheetView';
import { foldText } from './wording';

/** Sheets that Traguardo makes, as `foldText` gives their names: whatever they hold, they are neither plan nor measures. */
const OWNED_SHEETS: ReadonlySet<string> = new Set(['parametri', 'variazioni', 'cruscotto', 'controlli']);

const NO_CODES: ReadonlySet<string> = new Set();

export interface FoundSheets {
  readonly plan?: Grid;
  readonly measures?: Grid;
  /** Further sheets of measures, in the order of the workbook; `measures` counts before them. */
  readonly moreMeasures: readonly Grid[];
  /** Sheets of measures and those that might be, with why; a person may say otherwise. */
  readonly measureSheets: readonly RecognisedMeasureSheet[];
}

/** What is known of sheets before they are looked at. */
export interface KnownSheets {
  /** Sheets that are known to be the plan: a person corrected how it is read, or the owned columns stand there. */
  readonly corrected?: string | undefined;
  readonly written?: string | undefined;
  /** What a person said of sheets as sheets of measures. */
  readonly measures?: ReadonlyMap<string, MeasureCorrections>;
}

/** Tells by their content which sheet is the plan and which holds the measures: the header that says most, then the usual name, then the first. */
export function findSheets(grids: readonly Grid[], known: KnownSheets = {}): FoundSheets {
  const candidates = grids.filter(({ sheet }) => !OWNED_SHEETS.has(foldText(sheet)));
  const isSaid = ({ sheet }: Grid): boolean | undefined => known.measures?.get(sheet)?.isMeasures;
  const plan = findPlan(candidates, known, isSaid);
  const others = candidates.filter((grid) => grid !== plan);
  const open = others.filter((grid) => isSaid(grid) !== false);
  const measures =
    bestOf(open, isMeasuresHeader, USUAL_NAMES.measures) ?? open.find(isCalledMeasures) ?? open.find(isSaid);
  const moreMeasures = open.filter(
    (grid) => grid !== measures && measures !== undefined && (isSaid(grid) ?? isMoreOf(grid, measures)),
  );
  const read = new Set([...(measures === undefined ? [] : [measures]), ...moreMeasures]);
  return {
    ...(plan === undefined ? {} : { plan }),
    ...(measures === undefined ? {} : { measures }),
    moreMeasures,
    measureSheets: others.flatMap((grid) => recognisedMeasureSheet(grid, read.has(grid), isSaid(grid)) ?? []),
  };
}

function findPlan(
  candidates: readonly Grid[],
  { corrected, written }: KnownSheets,
  isSaid: (grid: Grid) => boolean | undefined,
): Grid | undefined {
  const said = candidates.find(({ sheet }) => sheet === corrected);
  if (said !== undefined) return said;
  const open = candidates.filter((grid) => isSaid(grid) !== true);
  return (
    bestOf(open, isSurelyPlanHeader, USUAL_NAMES.plan) ??
    open.find(({ sheet }) => sheet === written) ??
    open.find((grid) => headlessTable(viewOf(grid), NO_CODES) !== undefined) ??
    open.find((grid) => hasNoRoom(viewOf(grid), NO_CODES))
  );
}

/** A sheet that is called so need not say which of its columns holds the codes. */
const isCalledMeasures = (grid: Grid): boolean =>
  USUAL_NAMES.measures.test(foldText(grid.sheet)) && readMeasures(grid).value.measures.length > 0;

/** A second sheet of measures is called so, or has the columns of the first besides codes and years. */
function isMoreOf(grid: Grid, main: Grid): boolean {
  const header = findHeader(viewOf(grid), isMeasuresHeader);
  if (header === undefined) return false;
  if (USUAL_NAMES.measures.test(foldText(grid.sheet))) return true;
  const mine = findHeader(viewOf(main), isMeasuresHeader);
  const fields = fieldsOf(header);
  return fields.size > 1 && mine !== undefined && [...fieldsOf(mine)].every((field) => fields.has(field));
}

const fieldsOf = ({ columns }: Header): ReadonlySet<string> =>
  new Set(columns.flatMap((column) => fieldOf(column) ?? []));

function bestOf(
  grids: readonly Grid[],
  accepts: Parameters<typeof findHeader>[1],
  usualName: RegExp,
): Grid | undefined {
  let best: { readonly grid: Grid; readonly points: number } | undefined;
  for (const grid of grids) {
    const header = findHeader(viewOf(grid), accepts);
    if (header === undefined) continue;
    const points = 2 * header.columns.length + (usualName.test(foldText(grid.sheet)) ? 1 : 0);
    if (points > (best?.points ?? 0)) best = { grid, points };
  }
  return best?.grid;
}
