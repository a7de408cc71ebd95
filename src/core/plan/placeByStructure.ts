import type { BodyRow } from './bodyRows';
import { findRuns } from './headingRuns';
import type { HeadingRun, StructureRow } from './headingRuns';
import { isBodyHeading, kindsBelowRoot } from './levelKinds';
import type { HeadingKind } from './levelKinds';
import type { NodeKind } from './model';
import { DEEPEST_LEVEL } from './placedRow';
import type { PlacedRow } from './placedRow';

/**
 * Builds the tree of a plan without level column from the order of its rows. Headings that follow each other go one level down each; the last
 * of them is an objective. Blocks belong to the objective above; a heading followed by indicators inside the block of operational
 * objectives is one of these.
 */
export function placeByStructure(rows: readonly StructureRow[]): readonly PlacedRow[] {
  const runs = findRuns(rows);
  const tree = new TreeBuilder(levelKinds(rows, runs));
  let next = 0;
  rows.forEach((row, at) => {
    const run = runs[next];
    if (row.kind === 'block') tree.addBlock(row.body);
    else if (row.kind === 'indicator') tree.addIndicator(row.body);
    else if (run !== undefined) {
      tree.addHeading(row.body, run, at - run.start);
      if (at === run.start + run.length - 1) next += 1;
    }
  });
  return tree.placed;
}

/** Grows the list of placed rows; knows what is open at the moment. */
class TreeBuilder {
  readonly placed: PlacedRow[] = [];
  /** Position of the open heading of each level. */
  private open: number[] = [];
  private block = -1;
  private operational = -1;

  constructor(private readonly kinds: readonly HeadingKind[]) {}

  addHeading(body: BodyRow, run: HeadingRun, step: number): void {
    if (body.corrected === 'operationalObjective' || (run.operational && body.corrected === undefined)) {
      this.operational = this.add(body, 'operationalObjective', this.parentOfOperational());
      return;
    }
    const depth = this.correctedDepth(body) ?? this.depthOf(run, step);
    this.open = this.open.slice(0, depth);
    const parent = this.open[this.open.length - 1] ?? -1;
    while (this.open.length < depth) this.open.push(parent);
    this.open.push(this.add(body, body.corrected ?? this.kinds[depth] ?? 'group', parent));
    this.block = -1;
    this.operational = -1;
  }

  /** The block, or the objective itself where a person says so of a heading outside any block. */
  private parentOfOperational(): number {
    return this.block >= 0 ? this.block : (this.open[this.open.length - 1] ?? -1);
  }

  addBlock(body: BodyRow): void {
    this.block = this.add(body, 'block', this.open[this.open.length - 1] ?? -1);
    this.operational = -1;
  }

  addIndicator(body: BodyRow): void {
    const objective = this.open[this.open.length - 1] ?? -1;
    const parent = this.operational >= 0 ? this.operational : this.block >= 0 ? this.block : objective;
    this.add(body, 'indicator', parent);
  }

  /** The level of a kind that a person gave. */
  private correctedDepth({ corrected }: BodyRow): number | undefined {
    const depth = this.kinds.findIndex((kind) => kind === corrected);
    return depth < 0 ? undefined : depth;
  }

  /** The last heading of a run stands at the last level; a run too long for the levels begins at the top and waits at the last. */
  private depthOf(run: HeadingRun, step: number): number {
    const last = this.kinds.length - 1;
    return run.length > this.kinds.length ? Math.min(step, last) : last - (run.length - 1 - step);
  }

  private add(body: BodyRow, kind: NodeKind, parent: number): number {
    return this.placed.push({ body, kind, parent }) - 1;
  }
}

/** The kind of each level of headings, from the top. */
function levelKinds(rows: readonly StructureRow[], runs: readonly HeadingRun[]): readonly HeadingKind[] {
  const main = runs.filter((run) => !run.operational);
  const depth = depthOfRuns(main);
  const hasBlocks = rows.some(({ kind }) => kind === 'block');
  if (startsWithRoot(rows, main)) return ['root', ...kindsBelowRoot(depth - 1, hasBlocks)];
  return kindsBelowRoot(depth, hasBlocks);
}

/** As many levels as the first run has, or a longer one that is no exception. */
function depthOfRuns(runs: readonly HeadingRun[]): number {
  const counts = new Map<number, number>();
  for (const { length } of runs) counts.set(length, (counts.get(length) ?? 0) + 1);
  let depth = runs[0]?.length ?? 1;
  for (const [length, count] of counts) if (count > 1) depth = Math.max(depth, length);
  return Math.min(depth, DEEPEST_LEVEL);
}

/** True where the first heading stands above the whole plan: no later run is as long, and it is named like a body or alone without a code. */
function startsWithRoot(rows: readonly StructureRow[], runs: readonly HeadingRun[]): boolean {
  const [first, ...later] = runs;
  const body = first === undefined ? undefined : rows[first.start]?.body;
  if (first === undefined || body === undefined || first.start !== 0 || first.length < 2) return false;
  if (later.some(({ length }) => length >= first.length)) return false;
  if (isBodyHeading(body)) return true;
  const headings = rows.filter(({ kind }) => kind === 'heading');
  return first.length > 2 && body.code === '' && headings.every((row, i) => i === 0 || row.body.code !== '');
}
