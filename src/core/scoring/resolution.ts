import { buildCodeTable, parseAlgorithm } from '../algorithm';
import type { CodeTable, ParsedAlgorithm } from '../algorithm';
import type { IndicatorNode, Measure, MeasureTable, Plan } from '../plan';
import { atOnce, mapInTurns } from '../values';
import type { InTurns } from '../values';
import { findCircles } from './circles';

/** What a code of an algorithm means: a measure, indicators (by node index), both, or nothing. */
export interface Reference {
  readonly measure: Measure | undefined;
  readonly indicators: readonly number[];
}

/** An algorithm with its codes resolved; independent of the year. */
export interface Resolution {
  readonly parsed: ParsedAlgorithm;
  readonly references: ReadonlyMap<string, Reference>;
  /** Why it can never be computed; undefined where nothing stands in the way. */
  readonly problem: 'syntax' | 'unknownCode' | 'cycle' | undefined;
  /** Codes nobody knows. */
  readonly unknown: readonly string[];
  /** Node indexes of the circle, in order; empty without one. */
  readonly circle: readonly number[];
}

/** Aligned with `Plan.nodes`; undefined for parents and for indicators without an algorithm. */
export interface ResolvedPlan {
  readonly resolutions: readonly (Resolution | undefined)[];
  readonly table: CodeTable;
}

const isIndicator = (node: Plan['nodes'][number]): node is IndicatorNode => node.kind === 'indicator';

function indicatorsByCode(plan: Plan): ReadonlyMap<string, readonly number[]> {
  const byCode = new Map<string, number[]>();
  for (const node of plan.nodes) {
    if (!isIndicator(node) || node.code === '') continue;
    const places = byCode.get(node.code);
    if (places === undefined) byCode.set(node.code, [node.index]);
    else places.push(node.index);
  }
  return byCode;
}

const NO_INDICATORS: readonly number[] = [];

/** An indicator that names its own code means the measure of that name, not itself. */
function referenceOf(
  code: string,
  node: IndicatorNode,
  byCode: ReadonlyMap<string, readonly number[]>,
  measures: MeasureTable | undefined,
): Reference {
  return {
    measure: measures?.byCode.get(code),
    indicators: code === node.code ? NO_INDICATORS : (byCode.get(code) ?? NO_INDICATORS),
  };
}

const isUnknown = (code: string, { measure, indicators }: Reference, node: IndicatorNode): boolean =>
  measure === undefined && indicators.length === 0 && code !== node.code;

const NO_CIRCLE: readonly number[] = [];
const NONE_UNKNOWN: readonly string[] = [];

interface Draft {
  readonly parsed: ParsedAlgorithm;
  readonly references: Map<string, Reference>;
}

/** A measure of the same name does not hide an indicator here, since its value may be missing in some year. */
function edgesOf(drafts: readonly (Draft | undefined)[]): Map<number, readonly number[]> {
  const edges = new Map<number, readonly number[]>();
  drafts.forEach((draft, index) => {
    if (draft === undefined) return;
    const targets: number[] = [];
    for (const { indicators } of draft.references.values()) targets.push(...indicators);
    if (targets.length > 0) edges.set(index, targets);
  });
  return edges;
}

/**
 * In a circle a code that is also a measure means the measure alone: a formula must never refer back to itself, not even in a
 * branch that is not taken. What is left after that is a true circle.
 */
function cutCircles(
  drafts: readonly (Draft | undefined)[],
  circles: ReadonlyMap<number, readonly number[]>,
): void {
  for (const [index, circle] of circles) {
    const members = new Set(circle);
    const references = drafts[index]?.references;
    if (references === undefined) continue;
    for (const [code, reference] of references) {
      if (reference.measure !== undefined && reference.indicators.some((target) => members.has(target))) {
        references.set(code, { ...reference, indicators: [] });
      }
    }
  }
}

function problemOf(
  draft: Draft,
  node: IndicatorNode,
  circle: readonly number[],
): Pick<Resolution, 'problem' | 'unknown'> {
  if (draft.parsed.problems.length > 0) return { problem: 'syntax', unknown: NONE_UNKNOWN };
  let unknown: string[] | undefined;
  for (const [code, reference] of draft.references)
    if (isUnknown(code, reference, node)) (unknown ??= []).push(code);
  if (unknown !== undefined) return { problem: 'unknownCode', unknown };
  return { problem: circle.length > 0 ? 'cycle' : undefined, unknown: NONE_UNKNOWN };
}

/** Parses every algorithm against the known codes and says what each code means (scoring rules, "Algorithms and codes", point 4). */
export const resolvePlan = (plan: Plan, measures: MeasureTable | undefined): ResolvedPlan =>
  atOnce(resolveInTurns(plan, measures));

/** The same in pieces, between which others may have their turn. */
export function* resolveInTurns(plan: Plan, measures: MeasureTable | undefined): InTurns<ResolvedPlan> {
  const byCode = indicatorsByCode(plan);
  const table = buildCodeTable(new Set([...(measures?.byCode.keys() ?? []), ...byCode.keys()]));
  yield;
  const drafts = yield* mapInTurns(plan.nodes, (node): Draft | undefined => {
    if (!isIndicator(node) || node.algorithm.trim() === '') return undefined;
    const parsed = parseAlgorithm(node.algorithm, table);
    const references = new Map<string, Reference>();
    for (const code of parsed.codes) references.set(code, referenceOf(code, node, byCode, measures));
    return { parsed, references };
  });
  cutCircles(drafts, findCircles(edgesOf(drafts)));
  yield;
  const circles = findCircles(edgesOf(drafts));
  const resolutions = yield* mapInTurns(plan.nodes, (node): Resolution | undefined => {
    const draft = drafts[node.index];
    if (draft === undefined || !isIndicator(node)) return undefined;
    const circle = circles.get(node.index) ?? NO_CIRCLE;
    const { problem, unknown } = problemOf(draft, node, circle);
    return { parsed: draft.parsed, references: draft.references, problem, unknown, circle };
  });
  return { resolutions, table };
}
