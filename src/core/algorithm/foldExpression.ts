import type { Expression } from './expression';

/** The parts of a node, left to right. */
export function childrenOf(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case 'binary':
      return [node.left, node.right];
    case 'negate':
      return [node.operand];
    case 'group':
      return [node.inner];
    case 'number':
    case 'code':
    case 'error':
      return [];
  }
}

/**
 * Makes one value of a tree from its leaves up: `visit` gets each node with the values of its parts, left to right. Works without recursion: a sum of ten
 * thousand terms is a tree ten thousand levels deep.
 */
export function foldExpression<T>(
  expression: Expression,
  visit: (node: Expression, children: readonly T[]) => T,
): T {
  const waiting: Expression[] = [expression];
  const parentsFirst: Expression[] = [];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    parentsFirst.push(node);
    waiting.push(...childrenOf(node));
  }
  const values: T[] = [];
  for (const node of parentsFirst.reverse()) {
    const count = childrenOf(node).length;
    values.push(visit(node, values.splice(values.length - count, count)));
  }
  return values[0] as T;
}
