import { readWorkbook } from '../../../src/app/readWorkbook';
import type { ReadWorkbook } from '../../../src/app/readWorkbook';
import { runChecks } from '../../../src/core/checks';
import { sortDiagnostics } from '../../../src/core/diagnostics';
import { emitPlan } from '../../../src/core/emit';
import type { MeasureTable, Plan } from '../../../src/core/plan';
import { readMeasures, readPlan } from '../../../src/core/plan';
import {
  findAlgorithmProblems,
  findMeaningProblems,
  findPublishedDifferences,
  findScoreProblems,
  findValueProblems,
  readActuals,
  resolvePlan,
  scorePlan,
} from '../../../src/core/scoring';
import { atOnce } from '../../../src/core/values';
import { readSnapshot, TODAY } from './readSnapshot';
import { processorTime } from '../../support/processorTime';
import { repeat, report, reportMemory } from './repeat';

/** Traguardo on one workbook: each step by itself, then all of opening, then emission. */
const snapshot = readSnapshot();
const [planGrid, measuresGrid] = snapshot.sheets.map(({ grid }) => grid);
if (planGrid === undefined || measuresGrid === undefined) throw new Error('a sheet is missing');
const beforeAll = processorTime();
const { opening, emission } = readWorkbook(snapshot, TODAY);
/** The only one that a person waits for: nothing of the program has run yet. */
report({ name: 'first open', runs: [processorTime() - beforeAll] });
if (opening.kind === 'noPlan' || emission === undefined) throw new Error('no plan');
const { parameters } = opening;
const { actualsYear, targetsYear } = parameters;

const plan: Plan = repeat('readPlan', () => readPlan(planGrid).value);
const measures: MeasureTable = repeat('readMeasures', () => readMeasures(measuresGrid).value);
const resolved = repeat('resolve', () => resolvePlan(plan, measures));
const actuals = repeat('actuals', () => readActuals(plan, measures, resolved, actualsYear, targetsYear));
const scores = repeat('score', () => scorePlan(plan, actuals, parameters));
const byYear = new Map(
  plan.historyYears.map((year) => [year, readActuals(plan, measures, resolved, year, targetsYear)]),
);
/** What is worked out once for a plan is worked out in every run: each has a plan of its own. */
const findings = (fresh: Plan): readonly unknown[] =>
  sortDiagnostics(
    [
      ...runChecks(fresh, measures, planGrid, measuresGrid),
      ...atOnce(findAlgorithmProblems(fresh, measures, resolved, planGrid)),
      ...atOnce(findMeaningProblems(fresh, measures, resolved, byYear, actualsYear)),
      ...findValueProblems(fresh, measures, actuals, actualsYear),
      ...findPublishedDifferences(fresh, byYear),
      ...findScoreProblems(fresh, scores, parameters),
    ],
    ['Piano', 'Misure'],
  );
repeat(
  'checks',
  () => findings({ ...plan }),
  (found) => `${found.length} findings`,
);
const shownScore = ({ opening: read }: ReadWorkbook): string =>
  read.kind === 'opened' && read.scores.overall.kind === 'scored'
    ? read.scores.overall.value.toFixed(10)
    : 'N/D';
/** Another snapshot each time: what was read of one is not read again. */
repeat('open', () => readWorkbook({ ...snapshot }, TODAY), shownScore);
reportMemory();
/** Formulas of more rows than this need more memory than a process is given here. */
const MOST_EMITTED = 40_000;
if (plan.nodes.length < MOST_EMITTED) repeat('emit', () => emitPlan(emission.input, 'native', true));
