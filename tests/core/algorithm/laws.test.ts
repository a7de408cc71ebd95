import fc from 'fast-check';
import { buildCodeTable, evaluate, parseAlgorithm, printExpression } from '../../../src/core/algorithm';
import type { Expression } from '../../../src/core/algorithm';
import { Decimal } from '../../../src/core/values';
import { TRICKY_CODES, randomTree } from './randomTrees';
import { shownTree } from './tree';
import { expectQuick } from '../../support/leastTime';

const table = buildCodeTable(TRICKY_CODES);
const valueOf = (code: string): Decimal => new Decimal(TRICKY_CODES.indexOf(code) - 4);

/** Evaluation as one would write it down, for comparison; undefined where a divisor is zero. */
function plainly(node: Expression): Decimal | undefined {
  switch (node.kind) {
    case 'number':
      return node.value;
    case 'code':
      return valueOf(node.code);
    case 'group':
      return plainly(node.inner);
    case 'negate':
      return plainly(node.operand)?.neg();
    case 'binary': {
      const [left, right] = [plainly(node.left), plainly(node.right)];
      if (left === undefined || right === undefined) return undefined;
      if (node.operator === '+') return left.plus(right);
      if (node.operator === '-') return left.minus(right);
      if (node.operator === '*') return left.times(right);
      return right.isZero() ? undefined : left.div(right);
    }
    case 'error':
      return undefined;
  }
}

const withoutGroups = (tree: string): string => tree.replace(/\(group ((?:[^()]|\([^()]*\))*)\)/g, '$1');

/** A text without blanks and with the plain form of every operator: what a printer may change. */
const plainSigns = (text: string): string =>
  text
    .replace(/\s/g, '')
    .replace(/[×·]/g, '*')
    .replace(/÷/g, '/')
    .replace(/\u2212/g, '-');

describe('laws of the language', () => {
  test('a printed tree reads as a tree that prints the same, without problems', () => {
    fc.assert(
      fc.property(randomTree, (tree) => {
        const printed = printExpression(tree);
        const parsed = parseAlgorithm(printed, table);
        expect(parsed.problems).toEqual([]);
        expect(printExpression(parsed.expression)).toBe(printed);
      }),
      { seed: 21, numRuns: 1000 },
    );
  });

  test('evaluation of the printed text equals a plain evaluation of the tree', () => {
    fc.assert(
      fc.property(randomTree, (tree) => {
        const outcome = evaluate(parseAlgorithm(printExpression(tree), table), (code) => ({
          kind: 'value',
          amount: valueOf(code),
        }));
        const plain = plainly(tree);
        if (plain === undefined) expect(outcome.kind).toBe('zeroDenominator');
        else expect(outcome).toEqual({ kind: 'value', amount: plain });
      }),
      { seed: 22, numRuns: 1000 },
    );
  });

  const pieces = fc.constantFrom(
    'A',
    'A-1',
    'A B',
    'X',
    '1000',
    '0,5',
    '+',
    '-',
    '*',
    '/',
    '(',
    ')',
    ' ',
    ' + ',
    '.',
    "'",
    '\u00a0',
  );
  const garbage = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
  );

  test('no text makes the parser throw; a text without problems prints as it was, up to blanks', () => {
    fc.assert(
      fc.property(garbage, (text) => {
        const parsed = parseAlgorithm(text, table);
        const printed = printExpression(parsed.expression);
        evaluate(parsed, () => ({ kind: 'value', amount: new Decimal(0) }));
        const again = parseAlgorithm(printed, table);
        expect(plainSigns(printed)).toBe(plainSigns(text));
        if (parsed.problems.length > 0) return;
        expect(withoutGroups(shownTree(again.expression))).toBe(withoutGroups(shownTree(parsed.expression)));
      }),
      { seed: 23, numRuns: 5000 },
    );
  });

  test('spans are places in the text', () => {
    fc.assert(
      fc.property(garbage, (text) => {
        const { expression, problems } = parseAlgorithm(text, table);
        for (const { start, end } of [expression.span, ...problems.map(({ span }) => span)])
          expect(start >= 0 && start <= end && end <= text.length).toBe(true);
        for (const { near, span } of problems) expect(text.slice(span.start, span.end)).toBe(near);
      }),
      { seed: 24, numRuns: 1000 },
    );
  });
});

describe('size', () => {
  const quickly = (
    text: string,
    known: readonly string[] = ['A', 'B'],
  ): ReturnType<typeof parseAlgorithm> => {
    expectQuick(3000, () => {
      const parsed = parseAlgorithm(text, buildCodeTable(known));
      printExpression(parsed.expression);
      evaluate(parsed, () => ({ kind: 'value', amount: new Decimal(1) }));
    });
    return parseAlgorithm(text, buildCodeTable(known));
  };

  test('two hundred levels of parentheses are read', () =>
    expect(quickly(`${'('.repeat(200)}A${')'.repeat(200)}`).problems).toEqual([]));

  test.each([
    ['parentheses', `${'('.repeat(10_000)}A${')'.repeat(10_000)}`],
    ['open parentheses', '('.repeat(30_000)],
    ['closed parentheses', ')'.repeat(30_000)],
    ['signs', `${'-'.repeat(30_000)}A`],
  ])('ten thousand %s are one problem', (_what, text) => expect(quickly(text).problems).toHaveLength(1));

  test.each([
    ['a sum with blanks', Array(5_000).fill('A').join(' + '), 1],
    ['a sum without blanks', Array(10_000).fill('A').join('+'), 1],
    ['unknown codes', Array(5_000).fill('X').join(' + '), 1],
    ['an unknown sum without blanks', Array(10_000).fill('X').join('+'), 1],
    ['a known sum that ends unknown', `${Array(10_000).fill('A').join('+')}+X`, 1],
    ['blanks', `A${' '.repeat(30_000)}+ B`, 2],
    ['one long word', 'x'.repeat(30_000), 1],
    ['parentheses side by side', '(A)'.repeat(10_000), 1],
  ])('%s, thirty thousand characters long, is quick', (_what, text, codes) =>
    expect(quickly(text).codes).toHaveLength(codes),
  );

  test('the sum of ten thousand terms has its value', () =>
    expect(
      evaluate(parseAlgorithm(Array(10_000).fill('A').join('+'), buildCodeTable(['A'])), () => ({
        kind: 'value',
        amount: new Decimal('0.1'),
      })),
    ).toEqual({ kind: 'value', amount: new Decimal(1000) }));

  test('twenty thousand known codes cost a text nothing', () => {
    const known = Array.from({ length: 20_000 }, (_, index) => `A.${String(index)}`);
    const built = buildCodeTable(known);
    const text = known.slice(0, 3_000).join(' + ');
    expect(parseAlgorithm(text, built).codes).toHaveLength(3_000);
    expectQuick(2000, () => parseAlgorithm(text, built));
  });
});
