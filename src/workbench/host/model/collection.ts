import type { CallArguments, HostObject, HostType } from '../dispatch';
import { mustExist } from './region';

type Methods<T> = NonNullable<HostType<T>['methods']>;

/** `getItemAt` and `getCount`, and with `find` also `getItem` and `getItemOrNullObject` by key. */
export function collectionMethods<T>(
  typeName: string,
  items: (target: T) => readonly HostObject[],
  find?: (target: T, key: string) => HostObject | null,
): Methods<T> {
  const methods: Methods<T> = {
    getCount: (target) => items(target).length,
    getItemAt: (target, args) => mustExist(items(target)[args.integer(0)] ?? null, `${typeName}.getItemAt`),
  };
  if (!find) return methods;
  return {
    ...methods,
    getItem: (target, args) => mustExist(find(target, keyOf(args)), `${typeName}.getItem`),
    getItemOrNullObject: (target, args) => find(target, keyOf(args)),
  };
}

function keyOf(args: CallArguments): string {
  const key = args.at(0);
  return typeof key === 'number' ? String(key) : args.text(0);
}
