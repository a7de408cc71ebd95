import { CHECKS, judgeFindings, withoutConsequences } from '../core/checks';
import type { JudgedFindings } from '../core/checks';
import { WORKBOOK, sortDiagnostics } from '../core/diagnostics';
import type { Diagnostic } from '../core/diagnostics';
import { findChangedFormulas, findStaleFlags } from '../core/emit';
import type { EmitInput, FormulaStyle } from '../core/emit';
import {
  defaultYears,
  findAlgorithmProblems,
  findMeaningProblems,
  findNotScorable,
  findPublishedDifferences,
  findScoreProblems,
  findValueProblems,
  readActualsInTurns,
  readParameters,
  resolveInTurns,
  scoreInTurns,
} from '../core/scoring';
import type { Parameters, PlanScores, ResolvedPlan, YearActual } from '../core/scoring';
import type { Answers } from '../core/revision';
import type { PlainDate } from '../core/values';
import { acceptancesOf, checkedSheets } from './acceptances';
import { findPlacement, ownedColumnOn, styleWritten } from './placement';
import type { Placement } from './placement';
import type { WorkbookSnapshot } from './ports';
import type { Opening } from './session';
import { atOnce } from './inTurns';
import type { InTurns } from './inTurns';
import { readSources } from './sources';
import type { Sources } from './sources';
import { standingFlags } from './standingFlags';
import { readStoredRules } from './storedRules';
import { formatFindings, isOlder } from './workbookFormat';

/** What was made of a workbook: for the pane, and for writing. */
export interface ReadWorkbook {
  readonly opening: Opening;
  /** Undefined without a plan. */
  readonly emission: { readonly input: EmitInput; readonly parametersAreNew: boolean } | undefined;
}

const PARAMETERS_SHEET = 'Parametri';
/** A user's own sheet of that name stays hers. */
const OTHER_PARAMETERS_SHEET = 'Parametri Traguardo';

/**
 * Reads, checks and scores a workbook. `today` counts where the workbook names no reference date; `sameRows`, which rows were said to be the same as
 * those of a revision: without it nothing is said of the flags.
 */
export const readWorkbook = (
  snapshot: WorkbookSnapshot,
  today: PlainDate,
  sameRows?: Answers,
): ReadWorkbook => atOnce(readInTurns(snapshot, today, sameRows));

/** The same step by step, for a pane that stays fluid meanwhile. */
export function* readInTurns(
  snapshot: WorkbookSnapshot,
  today: PlainDate,
  sameRows?: Answers,
): InTurns<ReadWorkbook> {
  const placement = findPlacement(snapshot);
  const sources = yield* readSources(snapshot, placement);
  if (sources !== undefined) return yield* readPlanSheet(snapshot, placement, sources, today, sameRows);
  const diagnostics: readonly Diagnostic[] = [{ code: 'TG105', at: WORKBOOK, params: {} }];
  return { opening: { kind: 'noPlan', diagnostics }, emission: undefined };
}

interface ReadParameters {
  readonly parameters: Parameters;
  readonly diagnostics: readonly Diagnostic[];
  /** The sheet of parameters is not there, or an older version wrote fewer settings. */
  readonly areNew: boolean;
}

function parametersOf(
  snapshot: WorkbookSnapshot,
  { rules }: Placement,
  sources: Sources,
  today: PlainDate,
): ReadParameters {
  const years = defaultYears(sources.plan, sources.measures);
  const defaults = {
    actualsYear: years?.actualsYear ?? today.year,
    targetsYear: years?.targetsYear ?? today.year,
    asOf: today,
  };
  const stored = rules === undefined ? undefined : readStoredRules(snapshot, rules);
  const placeOf = stored?.placeOf ?? (() => WORKBOOK);
  const { value, diagnostics } = readParameters(stored?.block ?? [], defaults, placeOf);
  const unknown: Diagnostic[] = years === undefined ? [{ code: 'TG109', at: WORKBOOK, params: {} }] : [];
  const areNew = stored?.areComplete !== true;
  return { parameters: value, diagnostics: [...diagnostics, ...unknown], areNew };
}

interface Scored {
  readonly resolved: ResolvedPlan;
  readonly actuals: readonly (YearActual | undefined)[];
  readonly scores: PlanScores;
  readonly diagnostics: readonly Diagnostic[];
}

function* scoreSources(sources: Sources, parameters: Parameters): InTurns<Scored> {
  const { plan, planGrid, measures, measuresGrid, moreMeasureGrids } = sources;
  const { actualsYear, targetsYear } = parameters;
  const resolved = yield* resolveInTurns(plan, measures);
  const byYear = new Map<number, readonly (YearActual | undefined)[]>();
  for (const year of new Set([...plan.historyYears, actualsYear])) {
    byYear.set(year, yield* readActualsInTurns(plan, measures, resolved, year, targetsYear));
  }
  const actuals = byYear.get(actualsYear) ?? [];
  const scores = yield* scoreInTurns(plan, actuals, parameters);
  const checked = yield* allFound(
    CHECKS.map((check) => () => check(plan, measures, planGrid, measuresGrid, moreMeasureGrids)),
  );
  const algorithms = yield* findAlgorithmProblems(plan, measures, resolved, planGrid);
  yield;
  const meanings = yield* findMeaningProblems(plan, measures, resolved, byYear, actualsYear);
  const more = yield* allFound([
    () => findValueProblems(plan, measures, actuals, actualsYear),
    () => findPublishedDifferences(plan, byYear),
    () => notYetSaid(checked, findScoreProblems(plan, scores, parameters)),
  ]);
  const said = [...checked, ...algorithms, ...meanings, ...more];
  yield;
  const diagnostics = [...said, ...findNotScorable(plan, scores, parameters, said)];
  return { resolved, actuals, scores, diagnostics };
}

/** What all of them find, in their order, one after another. */
function* allFound(finders: readonly (() => readonly Diagnostic[])[]): InTurns<readonly Diagnostic[]> {
  const found: (readonly Diagnostic[])[] = [];
  for (const find of finders) {
    yield;
    found.push(find());
  }
  return found.flat();
}

/** One cause, one finding: what a check says of a cell, scoring need not say again. */
function notYetSaid(said: readonly Diagnostic[], found: readonly Diagnostic[]): readonly Diagnostic[] {
  const nameOf = ({ code, at }: Diagnostic): string => `${code} ${JSON.stringify(at)}`;
  const codes = new Set(found.map(({ code }) => code));
  const names = new Set(said.filter(({ code }) => codes.has(code)).map(nameOf));
  return found.filter((finding) => !names.has(nameOf(finding)));
}

const sheetNames = ({ sheets }: WorkbookSnapshot): readonly string[] => sheets.map(({ grid }) => grid.sheet);

/** A sheet without headers or without rows: its findings say why, and nothing can be written beside it. */
function nothingToScore(snapshot: WorkbookSnapshot, { diagnostics }: Sources): ReadWorkbook {
  const found: readonly Diagnostic[] =
    diagnostics.length > 0 ? diagnostics : [{ code: 'TG105', at: WORKBOOK, params: {} }];
  return {
    opening: { kind: 'noPlan', diagnostics: sortDiagnostics(found, sheetNames(snapshot)) },
    emission: undefined,
  };
}

function parametersSheet(snapshot: WorkbookSnapshot, { rules }: Placement): string {
  if (rules !== undefined) return rules.sheet;
  const isTaken = snapshot.sheets.some(
    ({ grid }) => grid.sheet.toLowerCase() === PARAMETERS_SHEET.toLowerCase(),
  );
  return isTaken ? OTHER_PARAMETERS_SHEET : PARAMETERS_SHEET;
}

function emitInput(
  snapshot: WorkbookSnapshot,
  placement: Placement,
  { plan, planGrid, measures, measuresGrid, moreMeasureGrids }: Sources,
  parameters: Parameters,
  { resolved, actuals, scores }: Scored,
): EmitInput {
  return {
    plan,
    planGrid,
    measures,
    measuresGrid,
    moreMeasureGrids,
    resolved,
    actuals,
    scores,
    parameters,
    firstOwnedColumn: ownedColumnOn(planGrid, placement.owned),
    parametersSheet: parametersSheet(snapshot, placement),
    ...(placement.rules === undefined ? {} : { firstSetting: placement.rules.box }),
  };
}

/** What is wrong with the formulas and flags that stand there. What another version wrote is not what a person changed. */
function writtenFindings(
  snapshot: WorkbookSnapshot,
  input: EmitInput,
  style: FormulaStyle | undefined,
  sameRows: Answers | undefined,
): readonly Diagnostic[] {
  if (isOlder(snapshot)) return [];
  const flags = sameRows === undefined ? undefined : standingFlags(snapshot, input, sameRows);
  return [
    ...(style === undefined ? [] : findChangedFormulas(input, style)),
    // Flags that were settled before the rows became what they are (TG608).
    ...(flags === undefined ? [] : findStaleFlags(flags, style ?? 'native')),
  ];
}

/** In their order, without those that only follow from others, and without those that a person accepted. */
function* sortAndJudge(
  snapshot: WorkbookSnapshot,
  sources: Sources,
  found: readonly Diagnostic[],
): InTurns<JudgedFindings> {
  yield;
  const sorted = sortDiagnostics(withoutConsequences(found), sheetNames(snapshot));
  yield;
  return judgeFindings(sorted, acceptancesOf(snapshot), checkedSheets(snapshot, sources));
}

function* readPlanSheet(
  snapshot: WorkbookSnapshot,
  placement: Placement,
  sources: Sources,
  today: PlainDate,
  sameRows: Answers | undefined,
): InTurns<ReadWorkbook> {
  const { plan, planGrid, measures, measureSheets } = sources;
  if (plan.nodes.length === 0) return nothingToScore(snapshot, sources);
  const { parameters, diagnostics, areNew } = parametersOf(snapshot, placement, sources, today);
  yield;
  const scored = yield* scoreSources(sources, parameters);
  yield;
  const input = emitInput(snapshot, placement, sources, parameters, scored);
  const style = styleWritten(planGrid, placement.owned);
  yield;
  const found = [...sources.diagnostics, ...diagnostics, ...scored.diagnostics];
  const written = writtenFindings(snapshot, input, style, sameRows);
  const judged = yield* sortAndJudge(snapshot, sources, [...formatFindings(snapshot), ...found, ...written]);
  const opening: Opening = {
    kind: 'opened',
    plan,
    measures,
    measureSheets,
    parameters,
    scores: scored.scores,
    resolved: scored.resolved,
    actuals: scored.actuals,
    diagnostics: judged.open,
    accepted: judged.accepted,
    rulesBlock: placement.rules,
    written: style,
  };
  return { opening, emission: { input, parametersAreNew: areNew } };
}
