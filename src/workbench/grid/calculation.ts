import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  IFunctionService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';

import type { Calculation } from '../host';
import type { Book } from './book';

/** A cell whose formula is to be calculated anew. */
export interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Answers that formulas wait for, asked for while they were calculated; the answers make their cells stale again. */
export interface PendingAnswers {
  readonly isWaiting: boolean;
  /** Raised when answers have come; the cells that asked can be calculated anew. */
  onAnswers(listener: (cells: readonly FormulaCell[]) => void): void;
}

/** A calculation that takes longer is given up as far as waiting for it goes; it may still end. */
const PATIENCE_MS = 120_000;
const FORMAT_TRIGGERS: ReadonlySet<string> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

/**
 * Knows when every formula is up to date. The grid calculates by itself a moment after a change (0.1 s, so that changes
 * that come together are calculated together); this class follows what it does and waits for it.
 */
export class GridCalculation implements Calculation {
  private readonly commands: ICommandService;
  private readonly dirtyMakers: IActiveDirtyManagerService;
  private readonly waiting = new Set<() => void>();
  private readonly listeners = new Set<() => void>();
  private readonly staleListeners = new Set<() => void>();
  /** Something changed since the last calculation began. */
  private isStale = true;
  private isRunning = false;

  constructor(
    private readonly book: Book,
    private readonly answers: PendingAnswers,
  ) {
    this.commands = book.injector.get(ICommandService);
    this.dirtyMakers = book.injector.get(IActiveDirtyManagerService);
    this.commands.onCommandExecuted((command, options) => this.follow(command, options));
    answers.onAnswers((cells) => this.recalculateCells(cells));
  }

  /** The grid waits a moment before it calculates, which holds calculation back long enough. */
  beginBatch(): void {}

  endBatch(): void {}

  recalculate(): Promise<void> {
    return this.whenSettled();
  }

  /** Resolves when nothing is stale, running or waited for; at once if that is so already. */
  whenSettled(): Promise<void> {
    if (this.isSettled) return Promise.resolve();
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, PATIENCE_MS);
      this.waiting.add(done);
    });
  }

  /** Raised each time everything is up to date again. Returns how to stop listening. */
  onSettled(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Raised when something has changed that will be calculated. Returns how to stop listening. */
  onStale(listener: () => void): () => void {
    this.staleListeners.add(listener);
    return () => this.staleListeners.delete(listener);
  }

  /** Reads and calculates every formula anew, also those that did not know a name before. */
  recalculateAll(): void {
    // Every key of the cache holds the empty text.
    this.book.injector.get(IFunctionService).deleteFormulaAstCacheKey('');
    const sheets = this.book.workbook.getSheets().map((sheet) => [sheet.getSheetId(), '1'] as const);
    const clearDependencyTreeCache = { [this.book.unitId]: Object.fromEntries(sheets) };
    this.trigger({ forceCalculation: true, clearDependencyTreeCache });
  }

  private get isSettled(): boolean {
    return !this.isStale && !this.isRunning && !this.answers.isWaiting;
  }

  private recalculateCells(cells: readonly FormulaCell[]): void {
    const dirtyRanges = cells.map(({ sheetId, row, column }) => ({
      unitId: this.book.unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    if (dirtyRanges.length > 0) this.trigger({ dirtyRanges });
    else this.settleIfDone();
  }

  private trigger(params: object): void {
    this.commands.syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { dirtyRanges: [], forceCalculation: false, ...EMPTY_DIRT, ...params },
      { onlyLocal: true },
    );
  }

  private follow(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.isStale = false;
      this.isRunning = true;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState: state } = command.params as ISetFormulaCalculationNotificationMutation;
      if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
      this.isRunning = false;
      this.settleIfDone();
    } else if (this.makesStale(command, options)) {
      this.isStale = true;
      this.staleListeners.forEach((listener) => listener());
    }
  }

  /** The same rule by which the grid decides to calculate. */
  private makesStale(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    if (!this.dirtyMakers.get(command.id)) return false;
    if (command.id !== SetRangeValuesMutation.id) return true;
    const { trigger } = command.params as ISetRangeValuesMutationParams;
    return options?.onlyLocal !== true && !(trigger !== undefined && FORMAT_TRIGGERS.has(trigger));
  }

  private settleIfDone(): void {
    if (!this.isSettled) return;
    this.listeners.forEach((listener) => listener());
    [...this.waiting].forEach((done) => done());
  }
}

const EMPTY_DIRT = {
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};
