import type { SheetEngine } from '../host';
import type { Book } from './book';
import { GridCalculation, type PendingAnswers } from './calculation';
import { GridContent } from './cellContent';
import type { Drawing } from './drawing';
import { GridFormats } from './cellFormats';
import { combine } from './combine';
import { GridConditionalFormats } from './conditionalFormats';
import { GridSelection } from './gridSelection';
import { GridMerges } from './merges';
import { GridNames } from './names';
import { PersonChanges } from './personChanges';
import { GridDimensions } from './sheetDimensions';
import { GridSheets } from './sheetList';
import { GridSheetState } from './sheetState';
import { Spills } from './spills';

/** An open workbook as the host sees it, and the parts of it that the page needs beyond that. */
export interface UniverEngine {
  readonly engine: SheetEngine;
  readonly calculation: GridCalculation;
  readonly conditionalFormats: GridConditionalFormats;
  readonly state: GridSheetState;
  readonly sheets: GridSheets;
}

/** A `SheetEngine` over Univer. To be made right after the workbook, before it is calculated for the first time. */
export function createUniverEngine(book: Book, answers: PendingAnswers, drawing: Drawing): UniverEngine {
  const changes = new PersonChanges(book);
  const sheets = new GridSheets(book);
  const state = new GridSheetState(book);
  const calculation = new GridCalculation(book, answers);
  const conditionalFormats = new GridConditionalFormats(book);
  changes.onChange((change) => conditionalFormats.shift(change));
  conditionalFormats.hold();
  calculation.onStale(() => conditionalFormats.hold());
  calculation.onSettled(() => conditionalFormats.renew());
  const engine: SheetEngine = combine(
    sheets,
    new GridContent(book, new Spills(book)),
    new GridFormats(book),
    new GridDimensions(book, drawing),
    new GridMerges(book),
    new GridNames(book, () => calculation.recalculateAll()),
    conditionalFormats,
    state,
    new GridSelection(book, sheets, changes, drawing),
    calculation,
  );
  return { engine, calculation, conditionalFormats, state, sheets };
}
