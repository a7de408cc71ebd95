/** Work in pieces: between two of them others may have their turn. What it returns is the result. */
export type InTurns<T> = Generator<undefined, T, undefined>;

/** All of it at once. */
export function atOnce<T>(work: InTurns<T>): T {
  for (;;) {
    const piece = work.next();
    if (piece.done === true) return piece.value;
  }
}

/** After so many rows a reader of rows lets others have their turn: that is a few milliseconds. */
export const ROWS_A_TURN = 256;

/** Does something with each of many things, in their order, some of them at a time. */
export function* eachInTurns<T>(things: readonly T[], use: (thing: T, index: number) => void): InTurns<void> {
  for (let start = 0; start < things.length; start += ROWS_A_TURN) {
    yield;
    things.slice(start, start + ROWS_A_TURN).forEach((thing, at) => use(thing, start + at));
  }
}

/** What is made of each of many things, in the same way. */
export function* mapInTurns<T, R>(things: readonly T[], make: (thing: T, index: number) => R): InTurns<R[]> {
  const made: R[] = [];
  yield* eachInTurns(things, (thing, index) => void made.push(make(thing, index)));
  return made;
}
