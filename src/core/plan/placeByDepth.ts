import type { StructureRow } from './headingRuns';
import { isBodyHeading, kindsBelowRoot } from './levelKinds';
import type { HeadingKind } from './levelKinds';
import type { NodeKind } from './model';
import { DEEPEST_LEVEL } from './placedRow';
import type { PlacedRow } from './placedRow';

/** A row and how far right it stands, or how long its number is: only comparisons count. */
export interface MeasuredRow extends StructureRow {
  readonly depth: number;
}

interface OpenRow {
  readonly index: number;
  readonly depth: number;
  /** Headings above, blocks not counted. */
  readonly level: number;
}

/** Builds the tree from depths: a row stands under the nearest heading or block above that is less deep. */
export function placeByDepth(rows: readonly MeasuredRow[]): readonly PlacedRow[] {
  const open: OpenRow[] = [];
  const parents: number[] = [];
  const levels: number[] = [];
  rows.forEach(({ kind, depth }, index) => {
    while (open.length > 0 && (open[open.length - 1]?.depth ?? 0) >= depth) open.pop();
    if (open.length >= DEEPEST_LEVEL) open.pop();
    const above = open[open.length - 1];
    parents.push(above?.index ?? -1);
    const level = above === undefined ? 0 : above.level;
    levels.push(level);
    if (kind !== 'indicator') open.push({ index, depth, level: kind === 'block' ? level : level + 1 });
  });
  const kinds = headingKinds(rows, levels);
  return rows.map(({ body, kind }, index) => ({
    body,
    kind: body.corrected ?? kindOf(kind, kinds, levels[index] ?? 0),
    parent: parents[index] ?? -1,
  }));
}

const kindOf = (kind: StructureRow['kind'], kinds: readonly HeadingKind[], level: number): NodeKind =>
  kind === 'heading' ? (kinds[level] ?? 'group') : kind;

/** The kind of each level of headings; operational objectives stand in a block of their own. */
function headingKinds(rows: readonly MeasuredRow[], levels: readonly number[]): readonly HeadingKind[] {
  let depth = 0;
  rows.forEach(({ kind }, index) => {
    if (kind === 'heading') depth = Math.max(depth, (levels[index] ?? 0) + 1);
  });
  const isTop = (_row: MeasuredRow, index: number): boolean => levels[index] === 0;
  const tops = rows.filter(isTop);
  const [first] = tops;
  const hasOperational = rows.some(({ body }) => body.block === 'operational');
  const hasRoot = depth > 1 && tops.length === 1 && first !== undefined && isBodyHeading(first.body);
  const below = hasRoot ? depth - 1 : depth;
  // Operational objectives stand below their objective by way of a block: that level is not one of the blocks' plans.
  const kinds = hasOperational && below > 1 ? operationalLast(below) : kindsBelowRoot(below, hasBlocks(rows));
  return hasRoot ? ['root', ...kinds] : kinds;
}

const hasBlocks = (rows: readonly MeasuredRow[]): boolean => rows.some(({ kind }) => kind === 'block');

const operationalLast = (depth: number): readonly HeadingKind[] => [
  ...kindsBelowRoot(depth - 1, true),
  'operationalObjective',
];
