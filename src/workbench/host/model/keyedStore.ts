import { hostObject, itemNotFound, type HostObject, type HostType } from '../dispatch';
import { collectionMethods } from './collection';

/** A map that the add-in sees as a collection of `{ key, value }`. */
export interface KeyedStore {
  readonly entries: Map<string, unknown>;
}

class EntryRef {
  constructor(
    readonly store: KeyedStore,
    readonly key: string,
  ) {}
}

/** The collection type and its item type: settings and custom properties differ in their names only. */
export function keyedStoreType(collectionName: string, itemName: string): HostType<KeyedStore> {
  const itemType: HostType<EntryRef> = {
    name: itemName,
    identity: ({ key }) => ({ _Id: key }),
    properties: {
      key: { get: ({ key }) => key },
      value: {
        get: ({ store, key }) => {
          if (!store.entries.has(key)) throw itemNotFound(itemName);
          return store.entries.get(key);
        },
        set: ({ store, key }, value) => void store.entries.set(key, value),
      },
    },
    methods: { delete: ({ store, key }) => void store.entries.delete(key) },
  };
  const item = (store: KeyedStore, key: string): HostObject => hostObject(itemType, new EntryRef(store, key));
  const items = (store: KeyedStore): readonly HostObject[] =>
    [...store.entries.keys()].map((key) => item(store, key));
  const find = (store: KeyedStore, key: string): HostObject | null =>
    store.entries.has(key) ? item(store, key) : null;
  return {
    name: collectionName,
    items,
    methods: {
      ...collectionMethods(collectionName, items, find),
      /** Replaces the value of a key that exists. */
      add: (store, args) => {
        store.entries.set(args.text(0), args.at(1));
        return item(store, args.text(0));
      },
    },
  };
}
