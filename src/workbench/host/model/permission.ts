import { accessDenied } from '../dispatch';
import { cellCount, intersect } from '../area';
import type { Area } from '../engine';
import type { Book } from './book';
import type { Region } from './region';

/** Throws `AccessDenied` when the sheet is protected and one of the cells is locked, as cells are until somebody unlocks them. */
export function mustBeWritable(region: Region, location: string): void {
  const { book, sheetId, areas } = region;
  if (!book.engine.isProtected(sheetId)) return;
  if (areas.some((area) => hasLockedCell(book, sheetId, area))) throw accessDenied(location);
}

/** Formats of a protected sheet stay, unless the option (`allowFormatCells`, ...) was given when it was protected. */
export function mustBeFormattable(region: Region, option: string, location: string): void {
  const { book, sheetId } = region;
  if (!book.engine.isProtected(sheetId)) return;
  if (book.protection.get(sheetId)?.options[option] !== true) throw accessDenied(location);
}

/** Names, tables and the like of a protected sheet stay as they are. */
export function mustBeUnprotected(book: Book, sheetId: string, location: string): void {
  if (book.engine.isProtected(sheetId)) throw accessDenied(location);
}

export function mustAllowSheets(book: Book, location: string): void {
  if (book.isStructureProtected) throw accessDenied(location);
}

function hasLockedCell(book: Book, sheetId: string, area: Area): boolean {
  const used = book.engine.usedArea(sheetId, false);
  const formatted = used && intersect(area, used);
  // A cell nobody formatted is locked.
  if (!formatted || cellCount(formatted) < cellCount(area)) return true;
  return book.engine.readFormat(sheetId, formatted, 'locked').some((row) => row.includes(true));
}
