import type { Diagnostic } from '../core/diagnostics';
import type { WritePlan } from '../core/emit';
import type { BoxCells, Grid, RangeBox, RawCell } from '../core/grid';
import type { PlainDate, Result } from '../core/values';

/** A sheet as the host shows it. */
export interface SheetSnapshot {
  readonly grid: Grid;
  readonly visible: boolean;
  readonly isProtected: boolean;
  /** A filter that hides rows. */
  readonly hasActiveFilter: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** Formula text, beginning with `=`. */
  readonly refersTo: string;
}

/** Everything Traguardo needs of a workbook, read in a constant number of syncs. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly activeSheet: string;
  readonly names: readonly DefinedName[];
}

/** What a host refuses is a TG9xx finding, never an exception. */
export type HostResult<T> = Result<T, Diagnostic>;

export interface AppliedWrite {
  readonly cells: number;
  /** Puts back what stood there before, cell by cell; usable once. */
  readonly undo: () => Promise<HostResult<{ readonly cells: number }>>;
}

/** One change on a sheet, made by the user or by a co-author. Changes made by Traguardo itself are not reported. */
export interface SheetEdit {
  readonly sheet: string;
  readonly box: RangeBox;
  readonly remote: boolean;
}

export interface Selection {
  readonly sheet: string;
  readonly box: RangeBox;
}

/** The workbook, whoever plays Excel. Reads and writes in a number of syncs that does not depend on the number of rows. */
export interface WorkbookPort {
  snapshot(): Promise<HostResult<WorkbookSnapshot>>;
  /** What some cells hold now, in one sync. */
  cells(place: Selection): Promise<HostResult<BoxCells>>;
  /**
   * A sheet as it stands in the workbook's file, with what no call tells: the levels of the outline. Reading the file costs time, so it is asked only
   * where nothing else tells the tree. Absent where the host has no way to the file.
   */
  savedSheet?(sheet: string): Promise<HostResult<Grid>>;
  apply(write: WritePlan): Promise<HostResult<AppliedWrite>>;
  select(selection: Selection): Promise<HostResult<void>>;
  /** Returns the function that stops listening. */
  onEdit(listener: (edit: SheetEdit) => void): Promise<HostResult<() => Promise<void>>>;
  onSelect(listener: (selection: Selection) => void): Promise<HostResult<() => Promise<void>>>;
  /** The active cell. */
  activeCell(): Promise<HostResult<Selection>>;
  /** Settings live in the workbook; undefined where never saved. */
  readSetting(key: string): RawCell | undefined;
  saveSetting(key: string, value: RawCell): Promise<HostResult<void>>;
}

/** Workbooks in files that a person hands over; they are only read. */
export interface WorkbookFiles {
  /** What is no readable .xlsx is TG910. */
  read(fileName: string, bytes: ArrayBuffer): Promise<HostResult<WorkbookSnapshot>>;
}

export interface Clock {
  today(): PlainDate;
}
