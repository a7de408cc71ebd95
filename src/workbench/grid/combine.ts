type Intersection<T extends readonly object[]> = T extends readonly [
  infer First,
  ...infer Rest extends object[],
]
  ? First & Intersection<Rest>
  : unknown;

/** One object with the methods of all parts, each bound to its part. Names of methods must not repeat. */
export function combine<T extends object[]>(...parts: T): Intersection<T> {
  const whole: Record<string, unknown> = {};
  for (const part of parts) {
    for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(part))) {
      const member: unknown = part[name as keyof typeof part];
      if (name !== 'constructor' && typeof member === 'function') whole[name] = member.bind(part) as unknown;
    }
  }
  return whole as Intersection<T>;
}
