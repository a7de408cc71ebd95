import type { Plan } from '../../core/plan';

const SEPARATOR = '\u0001';

/**
 * An id for every node, aligned with `Plan.nodes`, that stays the same when rows come and go around it: the path of codes (names
 * where there is no code), counted where siblings share one.
 */
export function nodeIds(plan: Plan): readonly string[] {
  const known = KNOWN.get(plan);
  if (known !== undefined) return known;
  const ids = makeIds(plan);
  KNOWN.set(plan, ids);
  return ids;
}

/** A reading is asked for its ids by several parts of the pane. */
const KNOWN = new WeakMap<Plan, readonly string[]>();

function makeIds(plan: Plan): readonly string[] {
  const ids: string[] = [];
  const seen = new Map<string, number>();
  for (const node of plan.nodes) {
    const path = `${ids[node.parent] ?? ''}${SEPARATOR}${node.code || node.name}`;
    const times = (seen.get(path) ?? 0) + 1;
    seen.set(path, times);
    ids.push(times === 1 ? path : `${path}${SEPARATOR}${times}`);
  }
  return ids;
}
