import { printExpression } from '../../../src/core/algorithm';
import type { ArithmeticOperator, Expression } from '../../../src/core/algorithm';

const span = { start: 0, end: 0 };
const code = (name: string): Expression => ({ kind: 'code', code: name, span });
const error = (raw: string): Expression => ({ kind: 'error', raw, span });
const negate = (operand: Expression): Expression => ({ kind: 'negate', operand, span });
const group = (inner: Expression): Expression => ({ kind: 'group', inner, span });
const binary = (left: Expression, operator: ArithmeticOperator, right: Expression): Expression => ({
  kind: 'binary',
  operator,
  left,
  right,
  span,
});
const [A, B, C] = [code('A'), code('B'), code('C')];

/** Trees that nobody typed: parentheses stand where the tree needs them, and nowhere else. */
test.each([
  [A, 'A'],
  [binary(A, '+', B), 'A + B'],
  [binary(binary(A, '+', B), '*', C), '(A + B) * C'],
  [binary(binary(A, '-', B), '/', C), '(A - B) / C'],
  [binary(binary(A, '*', B), '+', C), 'A * B + C'],
  [binary(binary(A, '/', B), '*', C), 'A / B * C'],
  [binary(binary(A, '-', B), '+', C), 'A - B + C'],
  [binary(A, '-', binary(B, '-', C)), 'A - (B - C)'],
  [binary(A, '+', binary(B, '-', C)), 'A + (B - C)'],
  [binary(A, '/', binary(B, '/', C)), 'A / (B / C)'],
  [binary(A, '*', binary(B, '+', C)), 'A * (B + C)'],
  [binary(A, '+', binary(B, '*', C)), 'A + B * C'],
  [binary(A, '-', binary(B, '/', C)), 'A - B / C'],
  [negate(A), '-A'],
  [negate(binary(A, '*', B)), '-(A * B)'],
  [negate(negate(A)), '--A'],
  [binary(A, '-', negate(B)), 'A - -B'],
  [group(A), '(A)'],
  [binary(group(binary(A, '+', B)), '*', C), '(A + B) * C'],
  [negate(group(binary(A, '+', B))), '-(A + B)'],
  [error('  A \t\n B '), 'A B'],
  [error(''), ''],
  [binary(A, '+', error('')), 'A +'],
  [binary(error(' '), '+', B), '+ B'],
])('%j prints %s', (tree, printed) => expect(printExpression(tree)).toBe(printed));
