import { readWorkbook } from '../../../src/app/readWorkbook';
import { runChecks } from '../../../src/core/checks';
import { sortDiagnostics } from '../../../src/core/diagnostics';
import { emitPlan } from '../../../src/core/emit';
import type { MeasureTable, Plan } from '../../../src/core/plan';
import { readMeasures, readPlan } from '../../../src/core/plan';
import {
  findAlgorithmProblems,
  findPublishedDifferences,
  findScoreProblems,
  findValueProblems,
  readActuals,
  resolvePlan,
  scorePlan,
} from '../../../src/core/scoring';
import { readSnapshot, TODAY } from './readSnapshot';
import { repeat, reportMemory } from './repeat';

/** Traguardo on one workbook: each step by itself, then all of opening, then emission. */
const snapshot = readSnapshot();
const [planGrid, measuresGrid] = snapshot.sheets.map(({ grid }) => grid);
if (planGrid === undefined || measuresGrid === undefined) throw new Error('a sheet is missing');
const { opening, emission } = readWorkbook(snapshot, TODAY);
if (opening.kind === 'noPlan' || emission === undefined) throw new Error('no plan');
const { parameters } = opening;
const { actualsYear, targetsYear } = parameters;

const plan: Plan = repeat('readPlan', () => readPlan(planGrid).value);
const measures: MeasureTable = repeat('readMeasures', () => readMeasures(measuresGrid).value);
const resolved = repeat('resolve', () => resolvePlan(plan, measures));
const actuals = repeat('actuals', () => readActuals(plan, measures, resolved, actualsYear, targetsYear));
const scores = repeat('score', () => scorePlan(plan, actuals, parameters));
const findings = (): readonly unknown[] =>
  sortDiagnostics(
    [
      ...runChecks(plan, measures, planGrid),
      ...findAlgorithmProblems(plan, measures, resolved),
      ...findValueProblems(plan, measures, actuals, actualsYear),
      ...findPublishedDifferences(plan, new Map([[actualsYear, actuals]])),
      ...findScoreProblems(plan, scores, parameters),
    ],
    ['Piano', 'Misure'],
  );
repeat('checks', findings, (found) => `${found.length} findings`);
repeat('open', () => readWorkbook(snapshot, TODAY));
reportMemory();
repeat('emit', () => emitPlan(emission.input, 'native', true));
