import type { Grid } from '../grid';
import { findHeader } from './header';
import type { Header } from './header';
import { fieldOf } from './headerField';
import { hasNoRoom, headlessTable } from './headlessTable';
import { isMeasuresHeader, isSurelyPlanHeader } from './headerKinds';
import { readMeasures } from './readMeasures';
import { viewOf } from './sheetView';
import { foldText } from './wording';

/** Sheets that Traguardo makes, as `foldText` gives their names: whatever they hold, they are neither plan nor measures. */
const OWNED_SHEETS: ReadonlySet<string> = new Set(['parametri', 'variazioni', 'cruscotto', 'controlli']);

/** Name that decides between two sheets that look equally like measures. */
const USUAL_NAMES = { plan: /^(?:piano|plan)\b/, measures: /^(?:misure|measures)\b/ } as const;

const NO_CODES: ReadonlySet<string> = new Set();

export interface FoundSheets {
  readonly plan?: Grid;
  readonly measures?: Grid;
  /** Further sheets of measures, in the order of the workbook; `measures` counts before them. */
  readonly moreMeasures: readonly Grid[];
}

/** Sheets that are known to be the plan: a person corrected how it is read, or the owned columns stand there. */
export interface KnownSheets {
  readonly corrected?: string | undefined;
  readonly written?: string | undefined;
}

/** Tells by their content which sheet is the plan and which holds the measures: the header that says most, then the usual name, then the first. */
export function findSheets(grids: readonly Grid[], known: KnownSheets = {}): FoundSheets {
  const candidates = grids.filter(({ sheet }) => !OWNED_SHEETS.has(foldText(sheet)));
  const plan =
    candidates.find(({ sheet }) => sheet === known.corrected) ??
    bestOf(candidates, isSurelyPlanHeader, USUAL_NAMES.plan) ??
    candidates.find(({ sheet }) => sheet === known.written) ??
    candidates.find((grid) => headlessTable(viewOf(grid), NO_CODES) !== undefined) ??
    candidates.find((grid) => hasNoRoom(viewOf(grid), NO_CODES));
  const others = candidates.filter((grid) => grid !== plan);
  const measures = bestOf(others, isMeasuresHeader, USUAL_NAMES.measures) ?? others.find(isCalledMeasures);
  const rest = others.filter((grid) => grid !== measures);
  return {
    ...(plan === undefined ? {} : { plan }),
    ...(measures === undefined ? {} : { measures }),
    moreMeasures: measures === undefined ? [] : rest.filter((grid) => isMoreOf(grid, measures)),
  };
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
