import { readWorkbook } from '../../src/app';
import { readInTurns } from '../../src/app/readWorkbook';
import type { WorkbookSnapshot } from '../../src/app';
import { emitPlan } from '../../src/core/emit';
import { LiveScores, readActuals, resolvePlan, scorePlan } from '../../src/core/scoring';
import { expectWithin, leastOf, timeOf } from '../support/leastTime';
import { nationalWorkbook, SHARED_CODE } from './generator';

/**
 * Speed as ratios within one run, never as times: on any machine, however busy. The bounds are generous; what goes beyond them grows with the square of
 * something, or does a thing again for every row.
 */
const TODAY = { year: 2025, month: 6, day: 30 };
jest.setTimeout(240_000);

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
  expectWithin(5 * 2, openLarge, () => open(small));
});

test('opening stays within reach of taking the workbook from its text', () =>
  expectWithin(100, openLarge, floor));

test('so do the formulas, for most rows share their patterns', () => {
  const { input } = openLarge();
  expectWithin(150, () => emitPlan(input, 'native', true), floor);
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

test('no piece of reading in turns is a large part of it', () =>
  expect(leastOf(0.2, longestShare)).toBeLessThan(0.2));

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
  expectWithin(1 / 20, one, all);
  const values = measures?.byCode.get(SHARED_CODE)?.values ?? [];
  const many = () => live.apply({ kind: 'measure', code: SHARED_CODE, values });
  expectWithin(1 / 2, many, all);
});
