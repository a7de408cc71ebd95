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
