import { nodeIds } from '../../../src/taskpane/tree/nodeIds';
import { expandedAll, matching, treeRows } from '../../../src/taskpane/tree/treeRows';
import { NODES, nodesOf, planOf } from '../support/smallPlan';

const plan = planOf(NODES);
const ids = nodeIds(plan);
const outline = (rows: ReturnType<typeof treeRows>): string[] =>
  rows.map(
    ({ node, level, position, siblings, expandable, expanded }) =>
      `${level} ${node.code} ${position}/${siblings}${expandable ? (expanded ? ' -' : ' +') : ''}`,
  );

test('areas are open at first, objectives closed', () => {
  expect(outline(treeRows(plan, ids, new Map()))).toEqual(['1 1 1/1 -', '2 301 1/2 +', '2 400 2/2 +']);
});

test('what was opened and closed by hand counts before the default', () => {
  const expansion = new Map([
    [ids[1] ?? '', true],
    [ids[4] ?? '', false],
  ]);
  expect(outline(treeRows(plan, ids, expansion))).toEqual([
    '1 1 1/1 -',
    '2 301 1/2 -',
    '3 301.S0 1/2',
    '3 D1 2/2',
    '2 400 2/2 +',
  ]);
});

test('everything opened, everything closed', () => {
  expect(treeRows(plan, ids, expandedAll(plan, ids, true))).toHaveLength(6);
  expect(treeRows(plan, ids, expandedAll(plan, ids, false))).toHaveLength(1);
});

test.each([
  ['d1', 1, '1 1 1/1 -|2 301 1/1 -|3 D1 1/1'],
  ['  Attivita ', 1, '1 1 1/1 -|2 400 1/1 -|3 E1 1/1'],
  ['COMPETITIVITÀ', 1, '1 1 1/1'],
  ['0', 3, '1 1 1/1 -|2 301 1/2 -|3 301.S0 1/1|2 400 2/2'],
  ['nothing', 0, ''],
])('a search for %p finds %d', (query, hits, expected) => {
  const match = matching(plan, query);
  expect(match.hits).toBe(hits);
  expect(outline(treeRows(plan, ids, new Map(), match.shown)).join('|')).toBe(expected);
});

test('ids are unique where siblings share a code, and stay when a row comes before', () => {
  const weight = { kind: 'missing' } as const;
  const child = (code: string) => ({ parent: 0, kind: 'indicator' as const, code, name: code, weight });
  const top = { parent: -1, kind: 'area' as const, code: 'A', name: 'A', weight };
  const before = nodeIds(planOf(nodesOf([top, child('x'), child('y'), child('y')])));
  const after = nodeIds(planOf(nodesOf([top, child('new'), child('x'), child('y'), child('y')])));
  expect(new Set(before).size).toBe(4);
  expect(after.filter((id) => before.includes(id))).toEqual(before);
});
