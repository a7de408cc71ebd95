import { foldExpression } from '../../../src/core/algorithm';
import type { Expression, ParsedAlgorithm } from '../../../src/core/algorithm';

/** A tree in one line, in the notation of the fixtures. */
export const shownTree = (expression: Expression): string => foldExpression<string>(expression, shownNode);

function shownNode(node: Expression, parts: readonly string[]): string {
  switch (node.kind) {
    case 'number':
      return node.text;
    case 'code':
      return `[${node.code}]`;
    case 'error':
      return `{${node.raw}}`;
    case 'negate':
      return `(neg ${parts.join(' ')})`;
    case 'group':
      return `(group ${parts.join(' ')})`;
    case 'binary':
      return `(${node.operator} ${parts.join(' ')})`;
  }
}

/** The tree and a line for each problem. */
export const shownParse = ({ expression, problems }: ParsedAlgorithm): string =>
  [shownTree(expression), ...problems.map(({ near }) => `! ${near}`)].join('\n');
