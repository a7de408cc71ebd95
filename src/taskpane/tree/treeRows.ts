import type { Plan, PlanNode } from '../../core/plan';

/** One visible row of the tree. */
export interface TreeRow {
  readonly id: string;
  readonly node: PlanNode;
  /** 1 at the top. */
  readonly level: number;
  readonly expandable: boolean;
  readonly expanded: boolean;
  /** 1-based place among the shown siblings, and how many they are. */
  readonly position: number;
  readonly siblings: number;
}

/** What the user opened or closed by hand; the rest follows the default. */
export type Expansion = ReadonlyMap<string, boolean>;

const MARKS = /[\u0300-\u036f]/g;

/** A text without case and accents, for searching. */
const plain = (text: string): string => text.normalize('NFD').replace(MARKS, '').toLowerCase();

/** What a search or a filter keeps: how many nodes it found, and their indexes with those of all nodes above them. */
export interface Found {
  readonly hits: number;
  readonly shown: ReadonlySet<number>;
}

/** Nodes whose code or name holds the query. */
export function matching(plan: Plan, query: string): Found {
  const wanted = plain(query.trim());
  return foundIn(plan, (node) => plain(`${node.code} ${node.name}`).includes(wanted));
}

/** The nodes that are wanted, with all nodes above them. */
export function foundIn(plan: Plan, isWanted: (node: PlanNode) => boolean): Found {
  const shown = new Set<number>();
  let hits = 0;
  for (const node of plan.nodes) {
    if (!isWanted(node)) continue;
    hits += 1;
    for (
      let at: PlanNode | undefined = node;
      at !== undefined && !shown.has(at.index);
      at = plan.nodes[at.parent]
    )
      shown.add(at.index);
  }
  return { hits, shown };
}

/** The body and its areas are open at first: the strategic objectives are the first page of the plan. */
const openAtFirst = (node: PlanNode, level: number): boolean =>
  level === 1 || node.kind === 'root' || node.kind === 'area';

/**
 * The visible rows in sheet order. `shown` limits them (a search); then every parent is open unless closed by hand.
 * `ids` are aligned with `Plan.nodes`.
 */
export function treeRows(
  plan: Plan,
  ids: readonly string[],
  expansion: Expansion,
  shown?: ReadonlySet<number>,
): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  const visit = (indexes: readonly number[], level: number): void => {
    const visible = indexes.filter((index) => shown === undefined || shown.has(index));
    visible.forEach((index, place) => {
      const node = plan.nodes[index];
      const id = ids[index];
      if (node === undefined || id === undefined) return;
      const expandable = node.children.some((child) => shown === undefined || shown.has(child));
      const byDefault = shown !== undefined || openAtFirst(node, level);
      const expanded = expandable && (expansion.get(id) ?? byDefault);
      rows.push({ id, node, level, expandable, expanded, position: place + 1, siblings: visible.length });
      if (expanded) visit(node.children, level + 1);
    });
  };
  visit(plan.roots, 1);
  return rows;
}

/** Whatever is open, and every parent of a node besides. */
export function openedTo(plan: Plan, ids: readonly string[], expansion: Expansion, index: number): Expansion {
  const opened = new Map(expansion);
  for (let at = plan.nodes[index]?.parent ?? -1; at >= 0; at = plan.nodes[at]?.parent ?? -1)
    opened.set(ids[at] ?? '', true);
  return opened;
}

/** Every parent opened, or closed. */
export const expandedAll = (plan: Plan, ids: readonly string[], open: boolean): Expansion =>
  new Map(
    plan.nodes.filter(({ children }) => children.length > 0).map(({ index }) => [ids[index] ?? '', open]),
  );
