import { buildCodeTable, parseAlgorithm, printExpression } from '../../../src/core/algorithm';
import { SEED_ALGORITHMS } from './seedAlgorithms';
import { shownTree } from './tree';

const nothingKnown = buildCodeTable([]);
const withoutTable = SEED_ALGORITHMS.map((text) => parseAlgorithm(text, nothingKnown));
const codes = [...new Set(withoutTable.flatMap((parsed) => parsed.codes))];
const withTable = SEED_ALGORITHMS.map((text) => parseAlgorithm(text, buildCodeTable(codes)));
const shapes = (form: RegExp): number =>
  withTable.filter(({ expression }) => form.test(shownTree(expression))).length;

describe('the algorithms of the published plan', () => {
  test('all 106 parse without problems, knowing the codes and not', () => {
    expect(withoutTable).toHaveLength(106);
    expect([...withoutTable, ...withTable].filter(({ problems }) => problems.length > 0)).toEqual([]);
  });

  test('149 distinct codes come out, knowing them and not', () => {
    expect(codes).toHaveLength(149);
    expect(new Set(withTable.flatMap((parsed) => parsed.codes))).toEqual(new Set(codes));
    expect(withTable.map(({ expression }) => shownTree(expression))).toEqual(
      withoutTable.map(({ expression }) => shownTree(expression)),
    );
  });

  test('each prints as it was', () =>
    expect(withTable.map(({ expression }) => printExpression(expression))).toEqual(SEED_ALGORITHMS));

  test.each([
    ['single codes', /^\[[^\]]*\]$/, 63],
    ['sums', /^(\(group )?\(\+ /, 17],
    ['ratios', /^\(\/ \[[^\]]*\] \[[^\]]*\]\)$/, 21],
    ['difference ratios', /^\(\/ \(group \(- /, 4],
    ['with a factor', /^\(\/ \(\* \[[^\]]*\] 1000\) /, 1],
  ])('%s: %s, %d times', (_name, form, count) => expect(shapes(form)).toBe(count));

  test('codes that look alike stay apart', () => {
    for (const code of [
      'A1.2.1_11',
      'A1.2.1.1_1',
      'A1.2.1',
      'EUREKA.anno-1',
      "ACCESSIBILITA'",
      'D1.2.1 DOGANE',
      'D1.1.1_PROMOS.ASS.',
    ])
      expect(codes).toContain(code);
  });

  test('without its measure, a code of last year is unknown and no subtraction', () => {
    const table = buildCodeTable(codes.filter((code) => !code.endsWith('-1')));
    const lost = SEED_ALGORITHMS.filter((text) => text.includes('-1)')).flatMap(
      (text) => parseAlgorithm(text, table).codes,
    );
    expect(lost.filter((code) => code.endsWith('-1'))).toHaveLength(3);
  });
});
