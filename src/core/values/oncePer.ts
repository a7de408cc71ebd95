/**
 * A pure function of an object that works its answer out once for each: such objects never change, and many ask the same of one. The answer goes when the
 * object goes.
 */
export function oncePer<K extends object, T extends object>(answer: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, T>();
  return (of) => {
    let found = known.get(of);
    if (found === undefined) known.set(of, (found = answer(of)));
    return found;
  };
}
