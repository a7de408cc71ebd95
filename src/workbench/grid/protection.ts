import type { ICommandInfo, IDisposable, IRange } from '@univerjs/core';
import { CustomCommandExecutionError, ICommandService } from '@univerjs/core';
import {
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  InsertColCommand,
  InsertRowCommand,
  RemoveColCommand,
  RemoveRowCommand,
  SetRangeValuesCommand,
  SheetsSelectionsService,
} from '@univerjs/sheets';

import type { Area } from '../host';
import { eachCell } from '../host';
import { allocated, type Book, toArea } from './book';
import type { GridSheetState } from './sheetState';

/** What changes content; a protected sheet refuses it where a cell is locked. */
const CONTENT_COMMANDS: ReadonlySet<string> = new Set([
  SetRangeValuesCommand.id,
  ClearSelectionContentCommand.id,
  ClearSelectionAllCommand.id,
]);
/** What a protected sheet refuses anywhere. */
const LINE_COMMANDS: ReadonlySet<string> = new Set([
  InsertRowCommand.id,
  InsertColCommand.id,
  RemoveRowCommand.id,
  RemoveColCommand.id,
]);

/** Keeps a person from changing locked cells of protected sheets; what this program writes is not asked. */
export function keepProtection(book: Book, state: GridSheetState): IDisposable {
  return book.injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (book.isWriting || !refuses(book, state, command)) return;
    // The one error that the grid takes as a quiet refusal.
    throw new CustomCommandExecutionError('the sheet is protected');
  });
}

function refuses(book: Book, state: GridSheetState, { id, params }: Readonly<ICommandInfo>): boolean {
  const isLines = LINE_COMMANDS.has(id);
  if (!isLines && !CONTENT_COMMANDS.has(id)) return false;
  const { unitId = book.unitId, subUnitId, range, ranges } = (params ?? {}) as TargetParams;
  const sheetId = subUnitId ?? book.workbook.getActiveSheet().getSheetId();
  if (unitId !== book.unitId || !state.isProtected(sheetId)) return false;
  const targets = [range ?? ranges ?? selected(book)].flat();
  return isLines || targets.some((target) => holdsLocked(book, sheetId, toArea(target)));
}

/** The parameters that commands on cells have in common; without a range they act on the selection. */
interface TargetParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange | IRange[];
  readonly ranges?: IRange[];
}

const selected = (book: Book): IRange[] =>
  book.injector
    .get(SheetsSelectionsService)
    .getCurrentSelections()
    .map(({ range }) => range);

function holdsLocked(book: Book, sheetId: string, area: Area): boolean {
  const sheet = book.sheet(sheetId);
  const part = allocated(sheet, area);
  if (!part) return true;
  let isLocked = false;
  eachCell(part, (row, column) => {
    isLocked ||= book.rawCell(sheet, row, column)?.custom?.['locked'] !== false;
  });
  return isLocked;
}
