import { suggestCodes } from '../algorithm';
import { cellLocation } from '../diagnostics';
import type { Diagnostic } from '../diagnostics';
import type { IndicatorNode, MeasureTable, Plan } from '../plan';
import { printDecimal } from '../values';
import type { Decimal, Target, UnitKind } from '../values';
import { amountOf } from './actuals';
import type { YearActual } from './actuals';
import { sameValue } from './comparison';
import type { Resolution, ResolvedPlan } from './resolution';
import type { NodeScore, Parameters, PlanScores } from './scores';
import { sameKind, unitOfActual, unitOfTarget } from './unitMatch';

const SUGGESTIONS = 3;

const algorithmCell = (plan: Plan, node: IndicatorNode): Diagnostic['at'] =>
  cellLocation(plan.sheet, node.row, node.algorithmColumn);

function targetCell(plan: Plan, node: IndicatorNode, year: number): Diagnostic['at'] {
  const column = plan.columns.targets.find((entry) => entry.year === year)?.column ?? 0;
  return cellLocation(plan.sheet, node.row, column);
}

const indicators = (plan: Plan): readonly IndicatorNode[] =>
  plan.nodes.filter((node): node is IndicatorNode => node.kind === 'indicator');

function syntaxFinding(plan: Plan, node: IndicatorNode, { parsed }: Resolution): Diagnostic {
  const [problem] = parsed.problems;
  const at = algorithmCell(plan, node);
  const params = { text: node.algorithm, near: problem?.near ?? node.algorithm };
  return problem === undefined
    ? { code: 'TG301', at, params }
    : { code: 'TG301', at, params, span: problem.span };
}

/** A circle is one finding, at its first cell, with the others beside it. */
function circleFinding(plan: Plan, node: IndicatorNode, { circle }: Resolution): Diagnostic[] {
  if (circle[0] !== node.index) return [];
  const members = circle.flatMap((index) => {
    const member = plan.nodes[index];
    return member?.kind === 'indicator' ? [member] : [];
  });
  return [
    {
      code: 'TG304',
      at: algorithmCell(plan, node),
      params: { codes: members.map(({ code }) => code) },
      related: members.slice(1).map((member) => algorithmCell(plan, member)),
    },
  ];
}

/**
 * Findings about the algorithms themselves: syntax, unknown codes with suggestions, circles. Without a sheet of measures no code is
 * reported as unknown: the missing sheet is one finding already.
 */
export function findAlgorithmProblems(
  plan: Plan,
  measures: MeasureTable | undefined,
  resolved: ResolvedPlan,
): Diagnostic[] {
  const candidates = [...(measures?.byCode.keys() ?? [])];
  return indicators(plan).flatMap((node): Diagnostic[] => {
    const resolution = resolved.resolutions[node.index];
    if (resolution?.problem === 'syntax') return [syntaxFinding(plan, node, resolution)];
    if (resolution?.problem === 'cycle') return circleFinding(plan, node, resolution);
    if (resolution?.problem !== 'unknownCode' || measures === undefined) return [];
    return resolution.unknown.map((code) => ({
      code: 'TG302',
      at: algorithmCell(plan, node),
      params: { code, suggestions: suggestCodes(code, candidates, SUGGESTIONS) },
    }));
  });
}

/** Findings about the values of the year in force: zero denominators, codes with several values, measures without one. */
export function findValueProblems(
  plan: Plan,
  measures: MeasureTable | undefined,
  actuals: readonly (YearActual | undefined)[],
  year: number,
): Diagnostic[] {
  return indicators(plan).flatMap((node): Diagnostic[] => {
    const actual = actuals[node.index];
    const at = algorithmCell(plan, node);
    const outcome = actual?.outcome;
    if (outcome?.kind === 'zeroDenominator') {
      return [{ code: 'TG305', at, params: { text: node.algorithm }, span: outcome.span }];
    }
    if (outcome?.kind === 'ambiguousCode') return [{ code: 'TG307', at, params: { code: outcome.code } }];
    // Without a published value either, the indicator simply has no actual yet: nothing to point out.
    const hasPublished = actual !== undefined && amountOf(actual.published) !== undefined;
    if (outcome?.kind !== 'notAvailable' || measures === undefined || !hasPublished) return [];
    return [{ code: 'TG306', at, params: { codes: outcome.codes, year } }];
  });
}

const strict = (target: Target | undefined): boolean =>
  target?.kind === 'bound' && (target.operator === '>' || target.operator === '<');

function unitFinding(plan: Plan, node: IndicatorNode, score: NodeScore, year: number): Diagnostic[] {
  const { actual, target } = score;
  const unit = target === undefined ? undefined : unitOfTarget(target);
  if (actual === undefined || actual.source === 'none' || target === undefined) return [];
  const at = targetCell(plan, node, year);
  const own = unitOfActual(actual);
  const shown = (word: string, fallback: string): string => (word === '' ? fallback : word);
  if (score.achievement.kind === 'notScored' && score.achievement.reason === 'unitDiffers') {
    const params = { actual: shown(own.word, own.kind), target: shown(unit?.word ?? '', target.kind) };
    return [{ code: 'TG208', at, params }];
  }
  if (
    unit === undefined ||
    actual.unitKind === undefined ||
    !sameKind(own, unit) ||
    own.word === '' ||
    unit.word === ''
  )
    return [];
  if (own.word.toLowerCase() === unit.word.toLowerCase()) return [];
  return [{ code: 'TG209', at, params: { actual: own.word, target: unit.word } }];
}

function strictFinding(
  plan: Plan,
  node: IndicatorNode,
  { actual, target }: NodeScore,
  year: number,
): Diagnostic[] {
  const amount = actual === undefined ? undefined : amountOf(actual.value);
  if (!strict(target) || target?.kind !== 'bound' || amount === undefined) return [];
  if (!sameValue(amount, target.threshold.amount)) return [];
  return [{ code: 'TG210', at: targetCell(plan, node, year), params: { text: target.raw } }];
}

/** Findings that only the score shows: units that do not match, strict bounds met at equality. */
export function findScoreProblems(plan: Plan, scores: PlanScores, { targetsYear }: Parameters): Diagnostic[] {
  return indicators(plan).flatMap((node) => {
    const score = scores.nodes[node.index];
    if (score === undefined) return [];
    return [...unitFinding(plan, node, score, targetsYear), ...strictFinding(plan, node, score, targetsYear)];
  });
}

/** Powers of ten worth naming: a percent kept as a number, thousands, millions. */
const POWERS = [1, 2, 3, 6, -1, -2, -3, -6];

/** A computed amount for a sentence: enough digits to see where it differs. */
function shownAmount(plan: Plan, amount: Decimal, kind: UnitKind | undefined): string {
  const percent = kind === 'percent';
  const digits = amount.times(percent ? 100 : 1).toSignificantDigits(6);
  const text = printDecimal(digits, {
    decimals: Math.min(digits.decimalPlaces(), 6),
    grouped: true,
    separators: plan.separators,
  });
  return percent ? `${text} %` : text;
}

function comparePublished(plan: Plan, actual: YearActual, at: Diagnostic['at']): Diagnostic[] {
  const { published, reading } = actual;
  if (reading.source !== 'computed' || published.kind === 'missing') return [];
  if (published.kind === 'date' && reading.value.kind === 'date') {
    const same = amountOf(published)?.equals(amountOf(reading.value) ?? NaN) === true;
    return same
      ? []
      : [{ code: 'TG308', at, params: { published: published.raw, computed: reading.value.raw } }];
  }
  const computed = amountOf(reading.value);
  if (computed === undefined) return [];
  if (published.kind === 'notAvailable') {
    return [
      {
        code: 'TG308',
        at,
        params: { published: published.raw, computed: shownAmount(plan, computed, reading.unitKind) },
      },
    ];
  }
  if (published.kind !== 'quantity') return [];
  const { amount, style, unit } = published.quantity;
  const decimals = unit.kind === 'percent' ? style.decimals + 2 : style.decimals;
  const agrees = (power: number): boolean =>
    computed.times(`1e${power}`).toDecimalPlaces(decimals).equals(amount);
  if (agrees(0)) return [];
  const params = { published: published.raw, computed: shownAmount(plan, computed, unit.kind) };
  const power = computed.isZero() || amount.isZero() ? undefined : POWERS.find(agrees);
  return [
    power === undefined ? { code: 'TG308', at, params } : { code: 'TG309', at, params: { ...params, power } },
  ];
}

/** Published values that the measures do not reproduce at their printed decimals, for one year of the history. */
export function findPublishedDifferences(
  plan: Plan,
  actuals: readonly (YearActual | undefined)[],
  year: number,
): Diagnostic[] {
  const column = plan.columns.history.find((entry) => entry.year === year)?.column;
  if (column === undefined) return [];
  return indicators(plan).flatMap((node) => {
    const actual = actuals[node.index];
    return actual === undefined
      ? []
      : comparePublished(plan, actual, cellLocation(plan.sheet, node.row, column));
  });
}
