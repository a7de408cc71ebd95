import { readMeasures, readPlan } from '../../../src/core/plan';
import type { MeasureTable, Plan, PlanNode, Weight } from '../../../src/core/plan';
import {
  DEFAULT_POLICY,
  LiveScores,
  defaultYears,
  readActuals,
  resolvePlan,
  scorePlan,
} from '../../../src/core/scoring';
import type { Parameters, PlanScores, ScoreEdit } from '../../../src/core/scoring';
import { Decimal } from '../../../src/core/values';
import { Dice } from '../../support/planDice';
import { randomPlan } from '../../support/planGenerator';
import { gridOf, printedGrid } from '../../support/planGrids';

interface Workbook {
  readonly plan: Plan;
  readonly measures: MeasureTable;
  readonly parameters: Parameters;
}

function workbookOf(seed: number): Workbook {
  const [planRows = [], measureRows = []] = randomPlan(seed).map(({ rows }) => rows);
  const plan = readPlan(seed % 40 === 0 ? printedGrid() : gridOf(planRows)).value;
  const measures = readMeasures(gridOf(measureRows, { sheet: 'Misure' })).value;
  const years = defaultYears(plan, measures) ?? { actualsYear: 2025, targetsYear: 2025 };
  const policy = { ...DEFAULT_POLICY, rollUp: seed % 3 === 0 ? 'sum' : 'normalise' } as const;
  return { plan, measures, parameters: { ...years, policy, asOf: { year: 2025, month: 7, day: 1 } } };
}

/** Everything worked out anew. */
function scoredAnew({ plan, measures, parameters }: Workbook): PlanScores {
  const { actualsYear, targetsYear } = parameters;
  const resolved = resolvePlan(plan, measures);
  return scorePlan(plan, readActuals(plan, measures, resolved, actualsYear, targetsYear), parameters);
}

const withNode = (workbook: Workbook, index: number, part: Partial<PlanNode>): Workbook => ({
  ...workbook,
  plan: {
    ...workbook.plan,
    nodes: workbook.plan.nodes.map((node, at) => (at === index ? ({ ...node, ...part } as PlanNode) : node)),
  },
});

/** The workbook after an edit, for scoring it anew. */
function edited(workbook: Workbook, edit: ScoreEdit): Workbook {
  if (edit.kind === 'weight') return withNode(workbook, edit.index, { weight: edit.weight });
  if (edit.kind === 'targets') return withNode(workbook, edit.index, { targets: edit.targets });
  const measure = workbook.measures.byCode.get(edit.code)!;
  const byCode = new Map(workbook.measures.byCode).set(edit.code, { ...measure, values: edit.values });
  return { ...workbook, measures: { ...workbook.measures, byCode } };
}

const ODD_WEIGHTS: readonly Weight[] = [
  { kind: 'missing' },
  { kind: 'invalid', raw: 'x' },
  { kind: 'weight', fraction: new Decimal(0), raw: '0' },
  { kind: 'weight', fraction: new Decimal('-0.1'), raw: '-10' },
];

/** Any edit, of values that stand somewhere in the same workbook. */
function randomEdit(dice: Dice, { plan, measures }: Workbook): ScoreEdit {
  const indicators = plan.nodes.filter((node) => node.kind === 'indicator');
  const kind = dice.pick(['measure', 'targets', 'weight'] as const);
  const codes = [...measures.byCode.keys()];
  if (kind === 'measure' && codes.length > 0) {
    const other = measures.byCode.get(dice.pick(codes))!;
    return { kind, code: dice.pick(codes), values: dice.shuffled(other.values) };
  }
  if (kind === 'targets' && indicators.length > 0)
    return { kind, index: dice.pick(indicators).index, targets: dice.pick(indicators).targets };
  const weight = dice.chance(0.2) ? dice.pick(ODD_WEIGHTS) : dice.pick(plan.nodes).weight;
  return { kind: 'weight', index: dice.pick(plan.nodes).index, weight };
}

test('after any edit the scores are those of the whole plan scored anew', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    let workbook = workbookOf(seed);
    if (workbook.plan.nodes.length === 0) continue;
    const { plan, measures, parameters } = workbook;
    const live = LiveScores.of(plan, measures, resolvePlan(plan, measures), parameters);
    expect(live.scores).toEqual(scoredAnew(workbook));
    const dice = new Dice(seed);
    for (let step = 0; step < 6; step += 1) {
      const edit = randomEdit(dice, workbook);
      live.apply(edit);
      workbook = edited(workbook, edit);
      expect({ seed, step, edit, scores: live.scores }).toEqual({
        seed,
        step,
        edit,
        scores: scoredAnew(workbook),
      });
    }
  }
});

test('an edit of what is not there changes nothing', () => {
  const { plan, measures, parameters } = workbookOf(1);
  const live = LiveScores.of(plan, measures, resolvePlan(plan, measures), parameters);
  const before = live.scores;
  expect(live.apply({ kind: 'measure', code: 'nobody', values: [] })).toEqual([]);
  expect(live.apply({ kind: 'targets', index: -1, targets: [] })).toEqual([]);
  expect(live.apply({ kind: 'weight', index: plan.nodes.length, weight: { kind: 'missing' } })).toEqual([]);
  expect(live.scores).toEqual(before);
});

/** Nodes worked out again for an edit of the published plan. */
const reached = (edit: (plan: Plan) => ScoreEdit): readonly string[] => {
  const { value: plan } = readPlan(printedGrid());
  const rows = [
    ['Codice', '2024'],
    ['S0', 5],
    ['Driver_Export', 7],
  ];
  const { value: measures } = readMeasures(gridOf(rows, { sheet: 'Misure' }));
  const { parameters } = workbookOf(40);
  const live = LiveScores.of(plan, measures, resolvePlan(plan, measures), parameters);
  return [...live.apply(edit(plan))]
    .sort((a, b) => a - b)
    .map((index) => plan.nodes[index]!.code || plan.nodes[index]!.name);
};

const indexOf = (plan: Plan, code: string): number => plan.nodes.findIndex((node) => node.code === code);

test('a measure reaches the indicators that name it and the rows above them', () => {
  expect(reached(() => ({ kind: 'measure', code: 'Driver_Export', values: [] }))).toEqual(['1', '301', 'Indicatori', '301.S0']); // prettier-ignore
});

test('a target reaches its row and the rows above', () => {
  expect(reached((plan) => ({ kind: 'targets', index: indexOf(plan, '301.S0'), targets: [] }))).toEqual(['1', '301', 'Indicatori', '301.S0']); // prettier-ignore
});

test('a weight reaches its siblings as well, since their shares change', () => {
  expect(reached((plan) => ({ kind: 'weight', index: indexOf(plan, '301.S0'), weight: { kind: 'missing' } }))).toEqual(['1', '301', 'Indicatori', '301.S0', 'D1']); // prettier-ignore
});
