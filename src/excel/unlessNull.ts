/** What is read from an object that may not exist, once it is loaded; undefined where it does not. */
export const unlessNull = <T extends { readonly isNullObject: boolean }, R>(
  object: T,
  read: (object: T) => R,
): R | undefined => (object.isNullObject ? undefined : read(object));
