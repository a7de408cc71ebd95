import type { IndicatorNode, Measure, MeasureTable, Plan, PlanNode, Weight } from '../plan';
import { ZERO, atOnce } from '../values';
import type { Decimal, FieldValue, InTurns, Target } from '../values';
import { YearReader } from './actuals';
import type { YearActual } from './actuals';
import { findDependents, withDependents } from './dependents';
import type { Dependents } from './dependents';
import { KeptSums } from './groupSums';
import type { AddUp } from './groupSums';
import { judgeNode, scoreOf, shareAmong, shareAtTop } from './judgement';
import type { Judgement } from './judgement';
import type { ResolvedPlan } from './resolution';
import { judgeAll, scoreAll, shareAll, withBody } from './scorePlan';
import type { NodeScore, Parameters, PlanScores } from './scores';

/** The parent of the top rows, among the sums that are kept. */
const BODY = -1;

/** An edit that leaves rows, codes and algorithms as they are: new values of a measure, new targets or a new weight of a node. */
export type ScoreEdit =
  | { readonly kind: 'measure'; readonly code: string; readonly values: readonly FieldValue[] }
  | { readonly kind: 'targets'; readonly index: number; readonly targets: readonly Target[] }
  | { readonly kind: 'weight'; readonly index: number; readonly weight: Weight };

/**
 * The scores of a plan, kept up to date edit by edit: only what an edit can reach is worked out again (the indicators that name it, directly or
 * not, the rows above them, and after a weight the shares below its siblings). They are always those that `scorePlan` would give for the whole plan.
 * What was given to it is never changed; its own lists are.
 */
export class LiveScores {
  /** By parent; only of those that edits came to. */
  private readonly keptSums = new Map<number, KeptSums>();

  private constructor(
    readonly plan: Plan,
    private readonly nodes: PlanNode[],
    private readonly measures: MeasureTable | undefined,
    private readonly parameters: Parameters,
    private readonly reader: YearReader,
    private readonly dependents: Dependents,
    private readonly judgements: Judgement[],
    private readonly shares: Decimal[],
    private readonly nodeScores: NodeScore[],
    private current: PlanScores,
  ) {}

  /** Scores the plan, ready for edits. */
  static of(
    plan: Plan,
    measures: MeasureTable | undefined,
    resolved: ResolvedPlan,
    parameters: Parameters,
  ): LiveScores {
    return atOnce(LiveScores.inTurns(plan, measures, resolved, parameters));
  }

  /** The same in pieces, between which others may have their turn. */
  static *inTurns(
    plan: Plan,
    measures: MeasureTable | undefined,
    resolved: ResolvedPlan,
    parameters: Parameters,
  ): InTurns<LiveScores> {
    const nodes = [...plan.nodes];
    const own = { ...plan, nodes };
    const { actualsYear, targetsYear } = parameters;
    const reader = new YearReader(own, measures, resolved, actualsYear, targetsYear);
    yield* reader.readAll();
    const dependents = findDependents(resolved);
    yield;
    const judgements = yield* judgeAll(own, reader.found, parameters);
    const shares = yield* shareAll(own, judgements, parameters);
    const scores = yield* scoreAll(judgements, shares, parameters);
    const body = withBody(own, scores, judgements, parameters);
    return new LiveScores(
      own, nodes, measures, parameters, reader, dependents, judgements, shares, scores, body,
    ); // prettier-ignore
  }

  get scores(): PlanScores {
    return this.current;
  }

  get actuals(): readonly (YearActual | undefined)[] {
    return this.reader.found;
  }

  /** Follows an edit; gives the nodes that were worked out again. An edit of what is not there changes nothing. */
  apply(edit: ScoreEdit): readonly number[] {
    const edited = this.take(edit);
    const indicators = withDependents(this.dependents, edited);
    if (edit.kind !== 'weight') this.reader.readAgain(indicators);
    const reached = this.withParents(edit.kind === 'weight' ? edited : indicators);
    for (const index of reached) this.judge(index);
    const shared = edit.kind === 'weight' ? this.shareAgain(edited) : [];
    const recomputed = [...new Set([...reached, ...shared])];
    for (const index of recomputed) this.score(index);
    this.current = withBody(
      this.plan, this.nodeScores, this.judgements, this.parameters, this.addUp(BODY),
    ); // prettier-ignore
    return recomputed;
  }

  /** Puts what was edited in place and gives the nodes that it stands in or that name it. */
  private take(edit: ScoreEdit): readonly number[] {
    if (edit.kind === 'measure') {
      const measure = this.measures?.byCode.get(edit.code);
      if (measure === undefined) return [];
      this.reader.changed.set(edit.code, { ...measure, values: edit.values } satisfies Measure);
      return this.dependents.ofMeasure.get(edit.code) ?? [];
    }
    const node = this.nodes[edit.index];
    if (node === undefined || (edit.kind === 'targets' && node.kind !== 'indicator')) return [];
    const part = edit.kind === 'weight' ? { weight: edit.weight } : { targets: edit.targets };
    this.nodes[edit.index] = { ...node, ...part } as IndicatorNode;
    return [edit.index];
  }

  /** Nodes and all above them, each once, from the last row upward: children before their parents. */
  private withParents(indexes: readonly number[]): readonly number[] {
    const reached = new Set<number>();
    for (const index of indexes) {
      for (let at = index; at >= 0 && !reached.has(at); at = this.nodes[at]?.parent ?? -1) reached.add(at);
    }
    return [...reached].sort((a, b) => b - a);
  }

  private judge(index: number): void {
    const node = this.nodes[index];
    if (node === undefined) return;
    const actual = this.reader.found[index];
    this.judgements[index] = judgeNode(
      this.plan, node, actual, this.judgements, this.parameters, this.addUp(index),
    ); // prettier-ignore
  }

  /** Adds up the children of one parent, keeping the sums of those that stay as they are. */
  private addUp(parent: number): AddUp {
    return (children) => {
      let kept = this.keptSums.get(parent);
      if (kept === undefined) this.keptSums.set(parent, (kept = new KeptSums()));
      return kept.of(children);
    };
  }

  private score(index: number): void {
    const judgement = this.judgements[index];
    if (judgement === undefined) return;
    this.nodeScores[index] = scoreOf(judgement, this.shares[index] ?? ZERO, this.parameters);
  }

  /** Shares among the siblings of a node whose weight changed, and below each whose share is now another. */
  private shareAgain(edited: readonly number[]): readonly number[] {
    const changed: number[] = [];
    const open = edited.map((index) => this.nodes[index]?.parent ?? -1);
    for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
      const members = this.nodes[parent]?.children ?? this.plan.roots;
      const before = members.map((member) => this.shares[member] ?? ZERO);
      if (parent < 0) shareAtTop(this.plan, this.judgements, this.shares, this.parameters);
      else shareAmong(members, this.shares[parent] ?? ZERO, this.judgements, this.shares, this.parameters);
      members.forEach((member, at) => {
        if (this.shares[member]?.equals(before[at] ?? ZERO) === true) return;
        changed.push(member);
        open.push(member);
      });
    }
    return changed;
  }
}
