/** Directed references between nodes, by index. */
export type Edges = ReadonlyMap<number, readonly number[]>;

interface Visit {
  readonly node: number;
  next: number;
}

/**
 * Groups of nodes that refer to each other in a circle (strongly connected components of more than one node, or a node that refers
 * to itself), by member. Tarjan's algorithm without recursion: linear in nodes and edges, whatever the depth.
 */
export function findCircles(edges: Edges): ReadonlyMap<number, readonly number[]> {
  const order = new Map<number, number>();
  const low = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  const circles = new Map<number, readonly number[]>();

  const enter = (node: number): Visit => {
    order.set(node, order.size);
    low.set(node, order.size - 1);
    open.push(node);
    isOpen.add(node);
    return { node, next: 0 };
  };
  const lower = (node: number, value: number): unknown =>
    low.set(node, Math.min(low.get(node) ?? value, value));
  const close = (node: number): void => {
    const members = open.splice(open.lastIndexOf(node)).sort((a, b) => a - b);
    for (const member of members) isOpen.delete(member);
    if (members.length > 1 || edges.get(node)?.includes(node) === true) {
      for (const member of members) circles.set(member, members);
    }
  };
  const walk = (start: number): void => {
    const stack: Visit[] = [enter(start)];
    for (let visit = stack[0]; visit !== undefined; visit = stack[stack.length - 1]) {
      const { node } = visit;
      const target = edges.get(node)?.[visit.next];
      visit.next += 1;
      if (target === undefined) {
        stack.pop();
        const parent = stack[stack.length - 1];
        if (parent !== undefined) lower(parent.node, low.get(node) ?? 0);
        if (low.get(node) === order.get(node)) close(node);
      } else if (!order.has(target)) stack.push(enter(target));
      else if (isOpen.has(target)) lower(node, order.get(target) ?? 0);
    }
  };
  for (const start of edges.keys()) if (!order.has(start)) walk(start);
  return circles;
}
