import type { OpenedPlan, Selection } from '../../app';
import type { Diagnostic } from '../../core/diagnostics';
import type { PlanNode } from '../../core/plan';
import { traceNode } from '../../core/scoring';
import type { Trace } from '../../core/scoring';
import { scoreText } from '../score';
import type { ScoreText } from '../score';
import { nodeIds } from '../tree';
import type { Words } from '../words';
import { algorithmSection } from './algorithmSection';
import { historyOf } from './history';
import type { History } from './history';
import { childrenSection, weightSection } from './weightSections';
import { calculationOf, limitsOf } from './ruleSteps';
import { targetText, valueText } from './valueText';
import { cellOf, lineAt, titleOf } from './whyLine';
import type { WhyLine, WhySection } from './whyLine';

/** Why a node has its number, ready to be shown or copied. */
export interface WhyModel {
  readonly id: string;
  readonly index: number;
  readonly title: string;
  readonly kind: PlanNode['kind'];
  readonly score: ScoreText;
  /** The reason in one sentence. */
  readonly sentence: string;
  readonly sections: readonly WhySection[];
  readonly history: History | undefined;
  readonly findings: readonly Diagnostic[];
  readonly row: Selection;
}

function actualLine(opened: OpenedPlan, { index, row }: PlanNode, words: Words): WhyLine[] {
  const actual = opened.scores.nodes[index]?.actual;
  if (actual === undefined) return [];
  const { why } = words.strings;
  const { plan, parameters } = opened;
  const column = plan.columns.history.find(({ year }) => year === parameters.actualsYear)?.column;
  const value =
    actual.source === 'none'
      ? valueText(actual.value, words)
      : `${valueText(actual.value, words)}, ${why.sources[actual.source]}`;
  return [
    lineAt(
      why.actualOf(parameters.actualsYear),
      value,
      column === undefined || actual.source === 'computed' ? undefined : cellOf(plan.sheet, row, column),
    ),
  ];
}

function targetLine(opened: OpenedPlan, { index, row }: PlanNode, words: Words): WhyLine[] {
  const target = opened.scores.nodes[index]?.target;
  if (target === undefined) return [];
  const { why } = words.strings;
  const { plan, parameters } = opened;
  const column = plan.columns.targets.find(({ year }) => year === parameters.targetsYear)?.column;
  const read = targetText(target, words);
  const typed =
    target.kind === 'bound' || target.kind === 'between' || target.kind === 'deadline' ? target.raw : '';
  return [
    lineAt(
      why.targetOf(parameters.targetsYear),
      typed === '' ? read : why.asRead(read, typed),
      column === undefined ? undefined : cellOf(plan.sheet, row, column),
    ),
  ];
}

function ruleSentence({ score: { achievement } }: Trace, { strings: { why } }: Words): string {
  return achievement.kind === 'scored' ? why.rules[achievement.rule] : why.notScored[achievement.reason];
}

function computedSection(opened: OpenedPlan, node: PlanNode, trace: Trace, words: Words): WhySection {
  const { why } = words.strings;
  const calculation = calculationOf(opened, node.index, words);
  const limits = limitsOf(trace.score.achievement, opened.parameters, words);
  const optional = (label: string, value: string | undefined): WhyLine[] =>
    value === undefined ? [] : [{ label, value }];
  return {
    title: why.howComputed,
    lines: [
      ...actualLine(opened, node, words),
      ...targetLine(opened, node, words),
      { label: why.rule, value: ruleSentence(trace, words) },
      ...optional(why.calculation, calculation),
      ...optional(why.limits, limits),
    ],
  };
}

const isOnRow = ({ at, related = [] }: Diagnostic, sheet: string, row: number): boolean =>
  [at, ...related].some(
    (place) =>
      !('workbook' in place) &&
      place.sheet === sheet &&
      place.range.row <= row &&
      row < place.range.row + place.range.rows,
  );

/** Everything about the number of a node; undefined where the plan has no such node. */
export function whyModel(opened: OpenedPlan, id: string, words: Words): WhyModel | undefined {
  const { plan, resolved, actuals, scores, parameters } = opened;
  const index = nodeIds(plan).indexOf(id);
  const node = plan.nodes[index];
  const trace = traceNode(plan, resolved, actuals, scores, index);
  if (node === undefined || trace === undefined) return undefined;
  const sections = [
    computedSection(opened, node, trace, words),
    ...algorithmSection(opened, node, trace, words),
    ...childrenSection(opened, trace, words),
    weightSection(opened, trace, words),
  ];
  return {
    id,
    index,
    title: titleOf(node),
    kind: node.kind,
    score: scoreText(trace.score.achievement, trace.score.band, parameters.policy, words),
    sentence: calculationOf(opened, index, words) ?? ruleSentence(trace, words),
    sections,
    history: historyOf(opened, node, words),
    findings: opened.diagnostics.filter((finding) => isOnRow(finding, plan.sheet, node.row)),
    row: cellOf(plan.sheet, node.row, plan.columns.label ?? plan.columns.code ?? plan.columns.name ?? 0),
  };
}
