import { writeSync } from 'node:fs';
import { processorTime } from '../../support/processorTime';

/** What was measured, one line of it on the standard output of the program that measures. */
export interface Measured {
  readonly name: string;
  /** Milliseconds of processor time of each run, in the order of the runs. */
  readonly runs: readonly number[];
  /** Anything worth telling beside the time. */
  readonly note?: string;
}

/** `BENCH_RUNS=1` gives a first figure on a busy machine: one run, without warming up. */
const RUNS = Number(process.env.BENCH_RUNS ?? 5);
/** Work is repeated until it has taken this long, so that the machine has made it as fast as it gets and its median means something. */
const LEAST_MS = 2_000;
const MOST_RUNS = 200;
/** What takes longer than this by itself is run no more than once. */
const PATIENCE_MS = 8_000;

/**
 * Garbage of what ran before must not be charged to what is measured next; that of the runs themselves is theirs. (Between the runs nothing is cleared: the
 * engine would forget the shapes of objects that no longer live, and make its fast code anew each time, which no pane ever does.)
 */
const collect = (): void => (globalThis as { gc?: () => void }).gc?.();

function timed<T>(work: () => T): readonly [T, number] {
  const start = processorTime();
  const result = work();
  return [result, processorTime() - start];
}

/** Runs the work once to warm up, then at least five times, and prints the times of those runs. Gives what the last run gave. */
export function repeat<T>(name: string, work: () => T, note?: (result: T) => string): T {
  collect();
  let [result, time] = timed(work);
  const runs: number[] = time > PATIENCE_MS || RUNS === 1 ? [time] : [];
  let total = 0;
  while (
    RUNS > 1 &&
    time <= PATIENCE_MS &&
    (runs.length < RUNS || (total < LEAST_MS && runs.length < MOST_RUNS))
  ) {
    [result, time] = timed(work);
    runs.push(time);
    total += time;
  }
  report({ name, runs, ...(note === undefined ? {} : { note: note(result) }) });
  return result;
}

/** Prints one measurement for the program that asked for it. */
export const report = (measured: Measured): void => void writeSync(1, `${JSON.stringify(measured)}\n`);

/** Prints the most memory that this program has held so far, in MB. */
export const reportMemory = (): void =>
  report({ name: 'memory', runs: [process.resourceUsage().maxRSS / 1024] });
