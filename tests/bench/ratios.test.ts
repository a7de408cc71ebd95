import { readWorkbook } from '../../src/app';
import type { WorkbookSnapshot } from '../../src/app';
import { emitPlan } from '../../src/core/emit';
import { LiveScores, readActuals, resolvePlan, scorePlan } from '../../src/core/scoring';
import { nationalWorkbook, SHARED_CODE } from './generator';

/**
 * Speed as ratios within one run, never as times: on any machine, however busy. The bounds are generous; what goes beyond them grows with the square of
 * something, or does a thing again for every row.
 */
const TODAY = { year: 2025, month: 6, day: 30 };
const RUNS = 2;
jest.setTimeout(120_000);

/** Least processor time of some runs, in ms: the run that was disturbed least. */
function timeOf(work: () => unknown): number {
  let least = Infinity;
  for (let run = 0; run < RUNS; run += 1) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

const open = (snapshot: WorkbookSnapshot) => {
  const { opening, emission } = readWorkbook({ ...snapshot }, TODAY);
  if (opening.kind === 'noPlan' || emission === undefined) throw new Error('no plan');
  return { ...opening, resolved: emission.input.resolved, input: emission.input };
};

const [small, large] = [nationalWorkbook(212), nationalWorkbook(1_060)];
const timeToOpen = { small: 0, large: 0 };
/** The least that any program does with the larger workbook. */
let floor = 0;

beforeAll(() => {
  open(small);
  timeToOpen.small = timeOf(() => open(small));
  timeToOpen.large = timeOf(() => open(large));
  const text = JSON.stringify(large);
  floor = timeOf(() => JSON.parse(text) as unknown);
});

test('five times the rows take about five times the time to open', () =>
  expect(timeToOpen.large / timeToOpen.small).toBeLessThan(5 * 2));

test('opening stays within reach of taking the workbook from its text', () =>
  expect(timeToOpen.large / floor).toBeLessThan(100));

test('so do the formulas, for most rows share their patterns', () => {
  const { input } = open(large);
  expect(timeOf(() => emitPlan(input, 'native', true)) / floor).toBeLessThan(150);
});

test('one edit costs a small part of scoring the plan', () => {
  const { plan, measures, parameters, resolved } = open(large);
  const live = LiveScores.of(plan, measures, resolved, parameters);
  const all = timeOf(() => {
    const anew = resolvePlan(plan, measures);
    const { actualsYear, targetsYear } = parameters;
    return scorePlan(plan, readActuals(plan, measures, anew, actualsYear, targetsYear), parameters);
  });
  const { index, weight } = plan.nodes[plan.nodes.length - 1]!;
  const one = timeOf(() => live.apply({ kind: 'weight', index, weight }));
  expect(all / one).toBeGreaterThan(20);
  const values = measures?.byCode.get(SHARED_CODE)?.values ?? [];
  const many = timeOf(() => live.apply({ kind: 'measure', code: SHARED_CODE, values }));
  expect(all / many).toBeGreaterThan(2);
});
