import { invalidArgument, invalidOperation, type CallArguments, type HostType } from '../dispatch';
import type { Book } from './book';
import { EventType } from './eventHub';
import type { SheetRef } from './sheetRef';

function protect({ book, sheetId }: SheetRef, args: CallArguments): void {
  if (book.engine.isProtected(sheetId)) throw invalidOperation(args.location);
  const options = (args.isMissing(0) ? {} : args.at(0)) as Readonly<Record<string, unknown>>;
  book.protection.set(sheetId, { options, password: args.optionalText(1) ?? '' });
  setProtected(book, sheetId, true);
}

function unprotect({ book, sheetId }: SheetRef, args: CallArguments): void {
  const password = book.protection.get(sheetId)?.password ?? '';
  if (password !== '' && password !== args.optionalText(0)) throw invalidArgument(args.location);
  book.protection.delete(sheetId);
  setProtected(book, sheetId, false);
}

function setProtected(book: Book, sheetId: string, isProtected: boolean): void {
  book.engine.setProtected(sheetId, isProtected);
  book.events.raise(EventType.protectionChanged, sheetId, {
    worksheetId: sheetId,
    isProtected,
    source: 'Local',
  });
}

export const sheetProtectionType: HostType<SheetRef> = {
  name: 'WorksheetProtection',
  properties: {
    protected: { get: ({ book, sheetId }) => book.engine.isProtected(sheetId) },
    options: { get: ({ book, sheetId }) => book.protection.get(sheetId)?.options ?? null },
  },
  methods: { protect, unprotect },
};
