import type { ArithmeticOperator, Expression } from './expression';
import { foldExpression } from './foldExpression';

const RANK: Readonly<Record<ArithmeticOperator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2 };

/**
 * Writes an algorithm with blanks around its operators, as the published plan does. Typed parentheses stay; where a tree that was not typed needs
 * some, they are added. What was not understood stays as typed.
 */
export const printExpression = (expression: Expression): string =>
  foldExpression<string>(expression, (node, parts) => printNode(node, parts)).trim();

function printNode(node: Expression, [first = '', second = '']: readonly string[]): string {
  switch (node.kind) {
    case 'number':
      return node.text;
    case 'code':
      return node.code;
    case 'error':
      return node.raw.trim().replace(/\s+/g, ' ');
    case 'group':
      return `(${first})`;
    case 'negate':
      return `-${node.operand.kind === 'binary' ? `(${first})` : first}`;
    case 'binary': {
      const left = rankOf(node.left) < RANK[node.operator] ? `(${first})` : first;
      const right = rankOf(node.right) <= RANK[node.operator] ? `(${second})` : second;
      return [left, node.operator, right].filter((part) => part !== '').join(' ');
    }
  }
}

const rankOf = (node: Expression): number => (node.kind === 'binary' ? RANK[node.operator] : Infinity);
