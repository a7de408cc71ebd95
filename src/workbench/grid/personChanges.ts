import type { ICellData, ICommandInfo, IExecutionOptions, Nullable } from '@univerjs/core';
import { ICommandService, ObjectMatrix } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  type IInsertRowMutationParams,
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';

import type { Area, CellValue, EngineChange } from '../host';
import { MAX_COLUMNS, MAX_ROWS, unite } from '../host';
import { type Book, toArea } from './book';
import { readState } from './cellValue';

const LINE_KINDS: Readonly<Record<string, EngineChange['kind']>> = {
  [InsertRowMutation.id]: 'RowInserted',
  [RemoveRowMutation.id]: 'RowDeleted',
  [InsertColMutation.id]: 'ColumnInserted',
  [RemoveColMutation.id]: 'ColumnDeleted',
};
const SHEET_COMMANDS: ReadonlySet<string> = new Set([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
  SetWorksheetHideMutation.id,
  SetWorksheetActiveOperation.id,
]);

/**
 * Tells what a person changed from what this program or a calculation wrote. One action of a person may be several
 * mutations: those of one turn of the event loop are one change, and inserting or deleting lines outweighs the
 * rewriting of formulas that comes with it.
 */
export class PersonChanges {
  private readonly changeListeners = new Set<(change: EngineChange) => void>();
  private readonly sheetListeners = new Set<() => void>();
  private pending: EngineChange[] = [];
  private before: { key: string; value: CellValue } | undefined;

  constructor(private readonly book: Book) {
    const commands = book.injector.get(ICommandService);
    commands.beforeCommandExecuted((command, options) => this.remember(command, options));
    commands.onCommandExecuted((command, options) => this.hear(command, options));
  }

  onChange(listener: (change: EngineChange) => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  onSheets(listener: () => void): () => void {
    this.sheetListeners.add(listener);
    return () => this.sheetListeners.delete(listener);
  }

  /** What a single cell showed before it is overwritten. */
  private remember(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const area = this.editedArea(command, options);
    const params = command.params as ISetRangeValuesMutationParams | undefined;
    if (!params || area?.rowCount !== 1 || area.columnCount !== 1) return;
    const sheet = this.book.sheet(params.subUnitId);
    const { value } = readState(this.book.rawCell(sheet, area.row, area.column));
    this.before ??= { key: changeKey(params.subUnitId, area), value };
  }

  private hear(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (this.book.isWriting || !this.isOfBook(command)) return;
    if (SHEET_COMMANDS.has(command.id)) this.sheetListeners.forEach((listener) => listener());
    const change = this.changeOf(command, options);
    if (!change) return;
    if (this.pending.length === 0) setTimeout(() => this.flush());
    this.pending.push(change);
  }

  private changeOf(command: Readonly<ICommandInfo>, options?: IExecutionOptions): EngineChange | null {
    const kind = LINE_KINDS[command.id];
    if (kind) {
      const { subUnitId, range } = command.params as IInsertRowMutationParams;
      return { sheetId: subUnitId, area: wholeLines(toArea(range), kind), kind, source: 'Local' };
    }
    const area = this.editedArea(command, options);
    if (!area) return null;
    return { sheetId: sheetIdOf(command), area, kind: 'RangeEdited', source: 'Local' };
  }

  /** The cells whose content a mutation changes; null for formats, results of formulas and everything else. */
  private editedArea(command: Readonly<ICommandInfo>, options?: IExecutionOptions): Area | null {
    if (this.book.isWriting || !this.isOfBook(command)) return null;
    if (command.id === SetRangeValuesMutation.id && options?.onlyLocal !== true) {
      return contentArea(command.params as ISetRangeValuesMutationParams);
    }
    if (command.id === MoveRangeMutation.id) {
      const { from, to } = command.params as IMoveRangeMutationParams;
      return matrixArea(from.subUnitId === to.subUnitId ? [from.value, to.value] : [to.value]);
    }
    return null;
  }

  private isOfBook(command: Readonly<ICommandInfo>): boolean {
    return (command.params as { unitId?: string } | undefined)?.unitId === this.book.unitId;
  }

  private flush(): void {
    const [pending, before] = [this.pending, this.before];
    this.pending = [];
    this.before = undefined;
    const lines = pending.find(({ kind }) => kind !== 'RangeEdited');
    const changes = lines ? [lines] : uniteBySheet(pending);
    for (const change of changes) {
      const known = before?.key === changeKey(change.sheetId, change.area);
      this.changeListeners.forEach((listener) =>
        listener(known ? { ...change, before: before.value } : change),
      );
    }
  }
}

const changeKey = (sheetId: string, area: Area): string => `${sheetId} ${JSON.stringify(area)}`;

function sheetIdOf({ params }: Readonly<ICommandInfo>): string {
  const found = params as { subUnitId?: string; to?: { subUnitId: string } };
  return found.subUnitId ?? found.to?.subUnitId ?? '';
}

function wholeLines(area: Area, kind: EngineChange['kind']): Area {
  return kind.startsWith('Row')
    ? { ...area, column: 0, columnCount: MAX_COLUMNS }
    : { ...area, row: 0, rowCount: MAX_ROWS };
}

function contentArea({ cellValue }: ISetRangeValuesMutationParams): Area | null {
  return cellValue ? matrixArea([cellValue]) : null;
}

type Matrix = NonNullable<ISetRangeValuesMutationParams['cellValue']>;

function matrixArea(matrices: readonly Nullable<Matrix>[]): Area | null {
  let area: Area | null = null;
  for (const matrix of matrices) {
    new ObjectMatrix(matrix ?? {}).forValue((row, column, cell) => {
      if (!changesContent(cell)) return;
      const one = { row, column, rowCount: 1, columnCount: 1 };
      area = area === null ? one : unite(area, one);
    });
  }
  return area;
}

/** A null cell is deleted with its content; a patch with a style alone changes none. */
function changesContent(cell: Nullable<ICellData>): boolean {
  if (!cell) return true;
  return cell.v !== undefined || cell.f !== undefined || cell.p !== undefined || cell.si !== undefined;
}

function uniteBySheet(changes: readonly EngineChange[]): readonly EngineChange[] {
  const bySheet = new Map<string, EngineChange>();
  for (const change of changes) {
    const known = bySheet.get(change.sheetId);
    bySheet.set(change.sheetId, known ? { ...known, area: unite(known.area, change.area) } : change);
  }
  return [...bySheet.values()];
}
