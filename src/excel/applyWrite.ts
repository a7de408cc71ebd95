import type { HostResult } from '../app';
import type { PageWrite, WritePlan } from '../core/emit';
import type { RawCell } from '../core/grid';
import { ok } from '../core/values';
import { cellOperations } from './cellOperations';
import { paintCharts, putChart } from './charts';
import type { CellsBefore } from './cellsBefore';
import { writtenContent } from './content';
import type { StandingFormat } from './formatsBefore';
import { isOfficeError } from './hostError';
import { fitRows } from './fitRows';
import type { Operation } from './operations';
import {
  addConditionalFormat,
  addSheet,
  dropName,
  hideSheet,
  protectSheet,
  putName,
  removeFormat,
  replaceBreaks,
  setPage,
  setWidth,
} from './otherOperations';
import { paintWrite, type SheetPaint } from './paintWrite';
import { readBefore } from './readBefore';
import type { WorkbookState } from './readState';
import { restore } from './restore';
import { restorationOf, type Restoration } from './restoration';
import { performAndRead, type WrittenCells } from './writtenCells';

/** What was done, with all that is needed to undo it. */
export interface AppliedPlan {
  readonly cells: number;
  readonly restoration: Restoration;
  /** What Excel shows in the written cells afterwards. */
  readonly written: readonly WrittenCells[];
}

/**
 * Carries out a write: looks for what stands in the way, remembers what is there, writes, and reads back. Refused before the first
 * change, or taken back when Excel refuses a part: never half done. Two syncs, whatever the number of rows, and more only for looks and formats that
 * differ, for charts, and for what exceeds Excel's request size.
 */
export async function applyWrite(
  context: Excel.RequestContext,
  write: WritePlan,
): Promise<HostResult<AppliedPlan>> {
  const paints = paintWrite(write);
  const read = await readBefore(context, write, paints);
  if (!read.ok) return read;
  const { state, cells: before, formats } = read.value;
  for (const paint of paints) freeTextCells(paint, before);
  const restoration = restorationOf(write, paints, read.value);
  // Also what comes after the cells: a step that cannot be read back could not be undone, and must not stand as one that failed.
  const written = await orTakeBack(context, restoration, async () => {
    const readBack = await performAndRead(context, operationsOf(write, paints, state, formats), paints);
    await paintCharts(context, state.charts);
    await fitRows(context, write.fittedRows ?? []);
    return readBack;
  });
  const cells = paints.reduce((sum, { contents }) => sum + contents.count, 0);
  return ok({ cells, restoration, written });
}

async function orTakeBack<T>(
  context: Excel.RequestContext,
  restoration: Restoration,
  task: () => Promise<T>,
): Promise<T> {
  try {
    return await task();
  } catch (error) {
    // What Excel refused is the reason to show; that it also refuses the way back adds nothing a person could act on.
    await restore(context, restoration).catch((second: unknown) => {
      if (!isOfficeError(second)) throw second;
    });
    throw error;
  }
}

/** The pages of a sheet that is there are a person's; only breaks of ours follow their rows. */
function putPage(page: PageWrite, missing: readonly string[]): readonly Operation[] {
  if (missing.includes(page.sheet)) return [setPage(page)];
  return page.breaksBefore === undefined ? [] : [replaceBreaks(page.sheet, page.breaks ?? [])];
}

/** Names come before the formulas that use them. */
function operationsOf(
  write: WritePlan,
  paints: readonly SheetPaint[],
  state: WorkbookState,
  formats: readonly StandingFormat[],
): readonly Operation[] {
  const missing = write.sheets.filter((sheet) => state.sheets.get(sheet) === undefined);
  return [
    ...missing.map(addSheet),
    ...write.names.flatMap((name) => putName(name, state.names.get(name.name))),
    ...paints.flatMap((paint) => cellOperations(paint, writtenContent)),
    ...formats.map(({ sheet, id }) => removeFormat(sheet, id)),
    // Each new format goes before those that are there, so the last one added is the strongest.
    ...[...write.conditionalFormats].reverse().map(addConditionalFormat),
    ...write.widths.map(setWidth),
    ...state.charts.flatMap(putChart),
    ...(write.removedNames ?? []).flatMap((name) => dropName(name, state.names.get(name))),
    ...(write.pages ?? []).flatMap((page) => putPage(page, missing)),
    ...(write.hides ?? []).filter((sheet) => missing.includes(sheet)).map(hideSheet),
    ...(write.protects ?? []).filter((sheet) => missing.includes(sheet)).map(protectSheet),
  ];
}

/**
 * Gives the general format to cells that are formatted as text: for good where they get a formula, a number or a boolean, for the moment of writing where
 * they get a text that needs its apostrophe, which they would show.
 */
function freeTextCells(paint: SheetPaint, before: readonly CellsBefore[]): void {
  for (const { sheet, box, numberFormats } of before) {
    if (sheet !== paint.sheet) continue;
    const written = (i: number, j: number): RawCell | undefined =>
      numberFormats[i]?.[j] === '@' ? paint.contents.get(box.row + i, box.column + j) : undefined;
    const staysText = (content: RawCell): boolean => typeof content === 'string' && !content.startsWith('=');
    paint.freed.add(box, (i, j) => {
      const content = written(i, j);
      if (content === undefined) return null;
      const isSafe = staysText(content) && writtenContent(content) === content && !/^'/.test(String(content));
      return isSafe ? null : 'General';
    });
    paint.numberFormats.add(box, (i, j) => {
      const content = written(i, j);
      const isPainted = paint.numberFormats.get(box.row + i, box.column + j) !== undefined;
      return content !== undefined && staysText(content) && !isPainted ? '@' : null;
    });
  }
}
