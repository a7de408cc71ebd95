import type { HostResult } from '../app';
import { fail, ok } from '../core/values';
import type { AppliedPlan } from './applyWrite';
import { queueChartsBack } from './charts';
import { cellOperations } from './cellOperations';
import { rangeOf, sheetOrNull } from './boxes';
import { queueSheetState, type SheetState } from './listSheets';
import { findObstacle } from './obstacles';
import { perform, smallOperation, type Operation } from './operations';
import { removeFormat, replaceBreaks, restoreFormat, restoreWidth } from './otherOperations';
import { blankPaint } from './paintWrite';
import type { Restoration } from './restoration';
import { unlessNull } from './unlessNull';
import { findEdit } from './writtenCells';

/** Undoes a write as a whole, or refuses: a filter or protection in the way, or a written cell that was edited since. */
export async function undoWrite(
  context: Excel.RequestContext,
  { cells, restoration, written }: AppliedPlan,
): Promise<HostResult<{ readonly cells: number }>> {
  const sheets = [...restoration.paints.map(({ sheet }) => sheet), ...restoration.createdSheets];
  const states = await readSheetStates(context, sheets);
  const obstacle = findObstacle(
    sheets.map(blankPaint),
    withoutOwnProtection(states, restoration),
    restoration.createdSheets,
  );
  if (obstacle) return fail(obstacle);
  const edit = await findEdit(
    context,
    written.filter(({ sheet }) => states.get(sheet) !== undefined),
  );
  if (edit) return fail(edit);
  await restore(context, restoration);
  return ok({ cells });
}

/** The protection of a sheet that the write made is its own: it goes with the sheet. */
const withoutOwnProtection = (
  states: ReadonlyMap<string, SheetState | undefined>,
  { createdSheets }: Restoration,
): ReadonlyMap<string, SheetState | undefined> =>
  new Map(
    [...states].map(([sheet, state]) => [
      sheet,
      state && createdSheets.includes(sheet) ? { ...state, isProtected: false } : state,
    ]),
  );

/** Puts everything back, whether the write was carried out in full or in part. */
export async function restore(context: Excel.RequestContext, restoration: Restoration): Promise<void> {
  const remains = queueRemains(context, restoration);
  await context.sync();
  await perform(context, [
    // First what no protection refuses, so that nothing of ours stays even where somebody protects a sheet meanwhile.
    ...remains(),
    ...restoration.paints.flatMap((paint) => cellOperations(paint, (content) => content)),
    // The last one added is the strongest, as it was before.
    ...[...restoration.removedFormats].reverse().map(restoreFormat),
    ...restoration.widths.map(restoreWidth),
    ...restoration.pageBreaks.map(({ sheet, rows }) => replaceBreaks(sheet, rows)),
  ]);
}

/** Finds what the write has left that was not there before: names, formats, sheets. */
function queueRemains(context: Excel.RequestContext, restoration: Restoration): () => readonly Operation[] {
  const names = [...restoration.names].map(([name, before]) => queueName(context, name, before));
  const formats = queueAddedFormats(context, restoration.addedFormats);
  const replaced = restoration.removedFormats.map((format) => queueFormat(context, format.sheet, format.id));
  const sheets = restoration.createdSheets.map((sheet) => queueSheet(context, sheet));
  const standing = restoration.charts.filter(({ write }) => !restoration.createdSheets.includes(write.sheet));
  const charts = queueChartsBack(context, standing);
  return () => [...names, ...sheets, formats, ...replaced, charts].flatMap((finish) => finish());
}

function queueName(
  context: Excel.RequestContext,
  name: string,
  before: string | undefined,
): () => readonly Operation[] {
  const item = context.workbook.names.getItemOrNullObject(name).load('name');
  const change = smallOperation(({ workbook: { names } }) => {
    if (before === undefined) names.getItem(name).delete();
    else names.getItem(name).formula = before;
  });
  const add = smallOperation(({ workbook: { names } }) => void (before && names.add(name, before)));
  return () => unlessNull(item, () => [change]) ?? (before === undefined ? [] : [add]);
}

/** Formats of ours that were not there before; one whose rule was not yet set is ours as well. */
function queueAddedFormats(
  context: Excel.RequestContext,
  added: Restoration['addedFormats'],
): () => readonly Operation[] {
  const asked = added.map(({ entry: { sheet, box, formula }, knownIds }) => {
    const formats = rangeOf(context, sheet, box).conditionalFormats;
    formats.load('items/id,items/customOrNullObject/rule/formula');
    const isOurs = ({ id, customOrNullObject: custom }: Excel.ConditionalFormat): boolean =>
      !knownIds.has(id) && !custom.isNullObject && ['', formula].includes(custom.rule.formula);
    return () => formats.items.filter(isOurs).map(({ id }) => [id, sheet] as const);
  });
  // Two formats may stand on the same cells: each is found once.
  return () =>
    [...new Map(asked.flatMap((finish) => finish()))].map(([id, sheet]) => removeFormat(sheet, id));
}

/** A format to be put back must not be there twice when the write failed before it took it away. */
function queueFormat(context: Excel.RequestContext, sheet: string, id: string): () => readonly Operation[] {
  const format = context.workbook.worksheets
    .getItem(sheet)
    .getRange()
    .conditionalFormats.getItemOrNullObject(id);
  format.load('id');
  return () => unlessNull(format, () => [removeFormat(sheet, id)]) ?? [];
}

function queueSheet(context: Excel.RequestContext, sheet: string): () => readonly Operation[] {
  const worksheet = sheetOrNull(context, sheet).load('name,protection/protected');
  const remove = smallOperation(({ workbook }) => {
    if (worksheet.protection.protected) worksheet.protection.unprotect();
    workbook.worksheets.getItem(sheet).delete();
  });
  return () => unlessNull(worksheet, () => [remove]) ?? [];
}

async function readSheetStates(context: Excel.RequestContext, sheets: readonly string[]) {
  const asked = sheets.map((sheet) => {
    const worksheet = sheetOrNull(context, sheet).load('name');
    return { sheet, worksheet, state: queueSheetState(worksheet) };
  });
  await context.sync();
  return new Map(asked.map(({ sheet, worksheet, state }) => [sheet, unlessNull(worksheet, state)]));
}
