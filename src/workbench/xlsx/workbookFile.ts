import type { IWorkbookData } from '@univerjs/core';
import type { ConditionalFormattingOptions, DataValidation, PageSetup } from 'exceljs';

import type { AutoFilter, ConditionalFormat, DefinedName, DocumentState, SheetTable } from '../host';

/** A workbook read from a file: cells and looks as the grid takes them, and beside them what the grid has no place for. */
export interface WorkbookFile {
  readonly data: Partial<IWorkbookData>;
  /** The sheet to show; null for the first visible one. */
  readonly activeSheetId: string | null;
  readonly names: readonly DefinedName[];
  /** By sheet id. */
  readonly sheets: ReadonlyMap<string, SheetFile>;
  readonly document: DocumentState;
}

export interface SheetFile {
  readonly isVeryHidden: boolean;
  readonly isProtected: boolean;
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly autoFilter: AutoFilter | null;
  readonly tables: readonly SheetTable[];
  readonly kept: KeptParts;
}

/** Parts of a sheet that the workbench neither shows nor changes, and writes back as they were. */
export interface KeptParts {
  readonly pageSetup: Partial<PageSetup>;
  readonly validations: Readonly<Record<string, DataValidation>>;
  /** Conditional formats of kinds that are not drawn here: colour scales, data bars, icons. */
  readonly formats: readonly ConditionalFormattingOptions[];
}

export const NOTHING_KEPT: KeptParts = { pageSetup: {}, validations: {}, formats: [] };

/** Why a file cannot be opened. */
export type FileProblem = 'notXlsx' | 'oldOrEncrypted' | 'broken' | 'noSheets';
