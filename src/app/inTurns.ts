import type { InTurns } from '../core/values';

export { atOnce } from '../core/values';
export type { InTurns } from '../core/values';

/** So long nobody minds waiting: a screen shows a new picture this often. In ms. */
const TURN_MS = 16;

/** The same, but whoever waits for the processor gets it whenever a turn is over: the pane stays fluid however large the plan. */
export async function withPauses<T>(work: InTurns<T>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const piece = work.next();
    if (piece.done === true) return piece.value;
    if (performance.now() - since < TURN_MS) continue;
    await new Promise((resume) => setTimeout(resume));
    since = performance.now();
  }
}
