import { buildCodeTable, parseAlgorithm, printExpression } from '../../../src/core/algorithm';
import { MAX_DEPTH as DEPTH } from '../../../src/core/algorithm/parseAlgorithm';

const NONE = buildCodeTable([]);
const nested = (levels: number, inner: string, sign = '('): string =>
  sign.repeat(levels) + inner + (sign === '(' ? ')'.repeat(levels) : '');

const problems = (text: string): string =>
  parseAlgorithm(text, NONE)
    .problems.map(({ near, span }) => `${near} ${span.start}-${span.end}`)
    .join(', ');

test.each([
  ['as deep as it may be', nested(DEPTH, 'A'), ''],
  ['one level too many', nested(DEPTH + 1, 'A'), `( ${DEPTH}-${DEPTH + 1}`],
  ['many too many', nested(DEPTH * 2, 'A'), `( ${DEPTH}-${DEPTH + 1}`],
  ['signs one too many', nested(DEPTH + 1, ' A', '- '), `- ${DEPTH * 2}-${DEPTH * 2 + 1}`],
  ['one after another', `${nested(DEPTH - 1, 'A')} + ${nested(DEPTH - 1, 'B')}`, ''],
  ['a mistake before it counts no more', `+ ${nested(DEPTH + 1, 'A')}`, `( ${DEPTH + 2}-${DEPTH + 3}`],
  ['nor does one after it', `${nested(DEPTH + 1, 'A')} +`, `( ${DEPTH}-${DEPTH + 1}`],
])('parentheses and signs stand %s', (_what, text, expected) => {
  expect(problems(text)).toBe(expected);
  const { expression } = parseAlgorithm(`${text}  `, NONE);
  expect(printExpression(expression).replace(/ /g, '')).toBe(text.replace(/ /g, ''));
});
