import { readPlan } from '../../../src/core/plan';
import { oncePerPlan } from '../../../src/core/plan/oncePerPlan';
import { gridOf } from '../../support/planGrids';

test('an answer is worked out once for each plan', () => {
  const [one, other] = [readPlan(gridOf([])).value, readPlan(gridOf([])).value];
  const asked: unknown[] = [];
  const answer = oncePerPlan((plan) => {
    asked.push(plan);
    return { nodes: plan.nodes.length };
  });
  expect(answer(one)).toBe(answer(one));
  expect(answer(other)).not.toBe(answer(one));
  expect(asked).toEqual([one, other]);
});
