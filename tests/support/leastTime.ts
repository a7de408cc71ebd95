import { processorTime } from './processorTime';

/** So often may something else be in the way before a time or a ratio counts as broken. */
const ATTEMPTS = 10;

/** Processor time of the work, in ms; never 0. */
export function timeOf(work: () => unknown): number {
  const start = processorTime();
  work();
  return Math.max(processorTime() - start, 0.001);
}

/** The least of some tries, which end as soon as one is below the bound: other work only ever adds to a figure, and what really grew keeps no bound. */
export function leastOf(bound: number, figure: () => number): number {
  let least = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && least >= bound; attempt += 1) least = Math.min(least, figure());
  return least;
}

/** The least time of `work` over the least of `measure`, a run of each in turn, in the same way. */
export function leastRatio(bound: number, work: () => unknown, measure: () => unknown): number {
  let [worked, measured] = [Infinity, Infinity];
  return leastOf(bound, () => {
    worked = Math.min(worked, timeOf(work));
    measured = Math.min(measured, timeOf(measure));
    return worked / measured;
  });
}

/** Fails where the work took longer than so many ms every time. */
export const expectQuick = (milliseconds: number, work: () => unknown): void =>
  expect(leastOf(milliseconds, () => timeOf(work))).toBeLessThan(milliseconds);

/** Fails where the work took more than so many times as long as what it is measured by, every time. */
export const expectWithin = (bound: number, work: () => unknown, measure: () => unknown): void =>
  expect(leastRatio(bound, work, measure)).toBeLessThan(bound);
