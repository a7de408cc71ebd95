import type { HostType } from '../dispatch';
import type { Book } from './book';
import { EventType, type EventNumber } from './eventHub';

/** The part of the library's internal method names between `_Register` and `Event`. */
const SHEET_EVENTS: Readonly<Record<string, EventNumber>> = {
  DataChanged: EventType.dataChanged,
  Activated: EventType.activated,
  Deactivated: EventType.deactivated,
  SelectionChanged: EventType.selectionChanged,
  Calculated: EventType.calculated,
  ProtectionChanged: EventType.protectionChanged,
};

const COLLECTION_EVENTS: Readonly<Record<string, EventNumber>> = {
  ...SHEET_EVENTS,
  Added: EventType.added,
  Deleted: EventType.deleted,
};

interface Listener {
  readonly book: Book;
  readonly targetId: string;
}

type Methods<T> = NonNullable<HostType<T>['methods']>;

function methodsFor<T>(
  events: Readonly<Record<string, EventNumber>>,
  listener: (target: T) => Listener,
): Methods<T> {
  const pairs = Object.entries(events).flatMap(([name, type]): [string, Methods<T>[string]][] => [
    [
      `_Register${name}Event`,
      (target) => listener(target).book.events.register(type, listener(target).targetId),
    ],
    [
      `_Unregister${name}Event`,
      (target) => listener(target).book.events.unregister(type, listener(target).targetId),
    ],
  ]);
  return Object.fromEntries(pairs);
}

/** How the client registers handlers on one sheet. */
export const sheetEventMethods = <T>(listener: (target: T) => Listener): Methods<T> =>
  methodsFor(SHEET_EVENTS, listener);

/** How the client registers handlers on all sheets. */
export const collectionEventMethods = <T>(listener: (target: T) => Listener): Methods<T> =>
  methodsFor(COLLECTION_EVENTS, listener);
