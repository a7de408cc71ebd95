import fc from 'fast-check';
import type { ArithmeticOperator, Expression } from '../../../src/core/algorithm';
import { Decimal } from '../../../src/core/values';

/** Codes with every trap of the published plan, many of them prefixes of others. */
export const TRICKY_CODES: readonly string[] = [
  'A',
  'A.',
  'A-1',
  'A-1.',
  'A B',
  'A B C',
  'A+B',
  'AB',
  "A'",
  "A'.B",
  'S0',
  'T&S',
  'D1.1',
  'D1.1.1',
  'D1.1_1',
  'Qualità',
  '1000',
  '82.A3',
  'B',
  'C',
];
const span = { start: 0, end: 0 };

const code: fc.Arbitrary<Expression> = fc
  .constantFrom(...TRICKY_CODES)
  .map((name): Expression => ({ kind: 'code', code: name, span }));
const number: fc.Arbitrary<Expression> = fc
  .constantFrom('2', '0', '0,5', '1.001', '12,25')
  .map((text): Expression => ({
    kind: 'number',
    text,
    value: new Decimal(text.replace('.', '').replace(',', '.')),
    span,
  }));

/** Trees of any form, also such as nobody could type without parentheses. */
export const randomTree: fc.Arbitrary<Expression> = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    code,
    number,
    fc
      .tuple(fc.constantFrom<ArithmeticOperator>('+', '-', '*', '/'), tie('tree'), tie('tree'))
      .map(([operator, left, right]): Expression => ({ kind: 'binary', operator, left, right, span })),
    tie('tree').map((operand): Expression => ({ kind: 'negate', operand, span })),
    tie('tree').map((inner): Expression => ({ kind: 'group', inner, span })),
  ),
})).tree;
