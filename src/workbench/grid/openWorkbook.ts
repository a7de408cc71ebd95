import type { IDisposable, IWorkbookData, Univer, Workbook } from '@univerjs/core';
import { DisposableCollection, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';

import { Book } from './book';
import type { PendingAnswers } from './calculation';
import { keepProtection } from './protection';
import { showConditionalFormats, showItalianText } from './showCells';
import type { Drawing } from './drawing';
import { typeInItalian } from './typing';
import { createUniverEngine, type UniverEngine } from './univerEngine';

/** A workbook that lies open in the grid. */
export interface OpenWorkbook extends UniverEngine {
  readonly book: Book;
  /** Takes the workbook off the grid. */
  close(): void;
}

/** Puts a workbook into the grid, Italian in what it shows and in how it reads typing, and makes it an engine. */
export function openWorkbook(
  univer: Univer,
  data: Partial<IWorkbookData>,
  answers: PendingAnswers,
  drawing: Drawing,
): OpenWorkbook {
  const workbook = univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  const injector = univer.__getInjector();
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal('it');
  const book = new Book(injector, workbook);
  const parts = createUniverEngine(book, answers, drawing);
  const hooks: IDisposable[] = [
    showItalianText(book),
    showConditionalFormats(book, parts.conditionalFormats),
    typeInItalian(book),
    keepProtection(book, parts.state),
  ];
  const collection = new DisposableCollection();
  hooks.forEach((hook) => collection.add(hook));
  return {
    ...parts,
    book,
    close: () => {
      collection.dispose();
      injector.get(IUniverInstanceService).disposeUnit(book.unitId);
    },
  };
}
