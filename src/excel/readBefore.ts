import type { HostResult } from '../app';
import type { WritePlan } from '../core/emit';
import { fail, ok } from '../core/values';
import { entriesOf, queueCellsBefore, readCellsBefore, touchedPlaces, type CellsBefore } from './cellsBefore';
import type { Readings } from './cellsBefore';
import { formatBefore, standingFormats, type StandingFormat } from './formatsBefore';
import { isResponseTooLarge } from './hostError';
import { isMixed, queueLooksBefore, type LookBefore } from './looksBefore';
import { findObstacle } from './obstacles';
import type { SheetPaint } from './paintWrite';
import { queueState, type WorkbookState } from './readState';

/** Everything a write replaces. */
export interface StateBefore {
  readonly state: WorkbookState;
  readonly cells: readonly CellsBefore[];
  readonly looks: readonly LookBefore[];
  readonly formats: readonly StandingFormat[];
}

/** Up to so many matrix entries the answer is surely below the 5 MB of Excel on the web, unless formulas are very long. */
const ENTRIES_AT_ONCE = 100_000;

/**
 * Reads what a write will replace, or says why it may not begin. One sync, whatever the number of rows; a second one where looks differ among cells
 * that get the same, or formats are replaced; more only for what is larger than Excel sends in one answer.
 */
export async function readBefore(
  context: Excel.RequestContext,
  write: WritePlan,
  paints: readonly SheetPaint[],
): Promise<HostResult<StateBefore>> {
  const atOnce = await readAtOnce(context, write, paints);
  const state = atOnce?.state ?? (await readStateAlone(context, write, paints));
  const obstacle = findObstacle(paints, state.sheets, write.sheets);
  if (obstacle) return fail(obstacle);
  const { before, change } = atOnce ?? (await readCellsOf(context, write, paints, state));
  if (change) return fail(change);
  return ok({ state, cells: before, ...(await readDetails(context, state)) });
}

/** Undefined where it is, or turns out to be, too much for one answer. */
async function readAtOnce(
  context: Excel.RequestContext,
  write: WritePlan,
  paints: readonly SheetPaint[],
): Promise<(Readings & { readonly state: WorkbookState }) | undefined> {
  const places = touchedPlaces(paints);
  if (entriesOf(places, write.expectations) > ENTRIES_AT_ONCE) return undefined;
  const state = queueState(context, write, paints);
  const cells = queueCellsBefore(context, places, write.expectations);
  try {
    await context.sync();
  } catch (error) {
    if (!isResponseTooLarge(error)) throw error;
    return undefined;
  }
  return { state: state(), ...cells() };
}

async function readStateAlone(
  context: Excel.RequestContext,
  write: WritePlan,
  paints: readonly SheetPaint[],
): Promise<WorkbookState> {
  const state = queueState(context, write, paints);
  await context.sync();
  return state();
}

/** Only of sheets that are there: a sheet that the write makes holds nothing. */
function readCellsOf(
  context: Excel.RequestContext,
  { expectations }: WritePlan,
  paints: readonly SheetPaint[],
  { sheets }: WorkbookState,
): Promise<Readings> {
  const isThere = ({ sheet }: { readonly sheet: string }): boolean => sheets.get(sheet) !== undefined;
  return readCellsBefore(context, touchedPlaces(paints.filter(isThere)), expectations);
}

/** What only the state tells to ask for. */
async function readDetails(
  context: Excel.RequestContext,
  state: WorkbookState,
): Promise<Pick<StateBefore, 'looks' | 'formats'>> {
  const looks = queueLooksBefore(context, state.looks);
  const formats = standingFormats(state).map((format) => formatBefore(context, format));
  if (state.looks.some(isMixed) || formats.length > 0) await context.sync();
  return { looks: looks(), formats: formats.map((finish) => finish()) };
}
