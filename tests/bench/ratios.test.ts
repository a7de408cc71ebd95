import { readWorkbook } from '../../src/app';
import { readInTurns } from '../../src/app/readWorkbook';
import type { WorkbookSnapshot } from '../../src/app';
import { emitPlan } from '../../src/core/emit';
import { LiveScores, readActuals, resolvePlan, scorePlan } from '../../src/core/scoring';
import { nationalWorkbook, SHARED_CODE } from './generator';

/**
 * Speed as ratios within one run, never as times: on any machine, however busy. The bounds are generous; what goes beyond them grows with the square of
 * something, or does a thing again for every row.
 */
const TODAY = { year: 2025, month: 6, day: 30 };
/** So often may another program be in the way before a ratio counts as broken. */
const ATTEMPTS = 10;
jest.setTimeout(240_000);

/** Processor time of this process, in ms: work on its other threads (collecting garbage, compiling) is in it. */
function timeOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return Math.max((user + system) / 1000, 0.001);
}

/**
 * The least time of `work` over the least of `measure`: each run of one is followed by a run of the other, until the ratio keeps the bound or the
 * attempts are used up. What really grew keeps none of them.
 */
function leastRatio(work: () => unknown, measure: () => unknown, keeps: (ratio: number) => boolean): number {
  let [worked, measured] = [Infinity, Infinity];
  for (let attempt = 0; attempt < ATTEMPTS && !keeps(worked / measured); attempt += 1) {
    worked = Math.min(worked, timeOf(work));
    measured = Math.min(measured, timeOf(measure));
  }
  return worked / measured;
}

const below = (bound: number) => (ratio: number) => ratio < bound;

const open = (snapshot: WorkbookSnapshot) => {
  const { opening, emission } = readWorkbook({ ...snapshot }, TODAY);
  if (opening.kind === 'noPlan' || emission === undefined) throw new Error('no plan');
  return { ...opening, resolved: emission.input.resolved, input: emission.input };
};

const [small, large] = [nationalWorkbook(212), nationalWorkbook(1_060)];
const text = JSON.stringify(large);
const openLarge = () => open(large);
/** The least that any program does with the larger workbook. */
const floor = () => JSON.parse(text) as unknown;

test('five times the rows take about five times the time to open', () => {
  open(small);
  const openSmall = () => open(small);
  expect(leastRatio(openLarge, openSmall, below(5 * 2))).toBeLessThan(5 * 2);
});

test('opening stays within reach of taking the workbook from its text', () =>
  expect(leastRatio(openLarge, floor, below(100))).toBeLessThan(100));

test('so do the formulas, for most rows share their patterns', () => {
  const { input } = openLarge();
  expect(leastRatio(() => emitPlan(input, 'native', true), floor, below(150))).toBeLessThan(150);
});

/** The longest piece of reading in turns beside all of it. */
function longestShare(): number {
  const work = readInTurns({ ...large }, TODAY);
  let [longest, all] = [0, 0];
  for (let isDone = false; !isDone;) {
    const took = timeOf(() => (isDone = work.next().done === true));
    longest = Math.max(longest, took);
    all += took;
  }
  return longest / all;
}

test('no piece of reading in turns is a large part of it', () => {
  let least = longestShare();
  for (let attempt = 1; attempt < ATTEMPTS && least >= 0.2; attempt += 1)
    least = Math.min(least, longestShare());
  expect(least).toBeLessThan(0.2);
});

test('one edit costs a small part of scoring the plan', () => {
  const { plan, measures, parameters, resolved } = openLarge();
  const live = LiveScores.of(plan, measures, resolved, parameters);
  const all = () => {
    const anew = resolvePlan(plan, measures);
    const { actualsYear, targetsYear } = parameters;
    return scorePlan(plan, readActuals(plan, measures, anew, actualsYear, targetsYear), parameters);
  };
  const { index, weight } = plan.nodes[plan.nodes.length - 1]!;
  const one = () => live.apply({ kind: 'weight', index, weight });
  expect(leastRatio(one, all, below(1 / 20))).toBeLessThan(1 / 20);
  const values = measures?.byCode.get(SHARED_CODE)?.values ?? [];
  const many = () => live.apply({ kind: 'measure', code: SHARED_CODE, values });
  expect(leastRatio(many, all, below(1 / 2))).toBeLessThan(1 / 2);
});
