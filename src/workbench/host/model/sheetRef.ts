import type { Book } from './book';

/** A sheet by id. */
export interface SheetRef {
  readonly book: Book;
  readonly sheetId: string;
}
