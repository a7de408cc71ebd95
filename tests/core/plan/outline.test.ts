import fc from 'fast-check';
import { isPlacedByOrder, readPlan } from '../../../src/core/plan';
import { gridOf } from '../../support/planGrids';
import type { TestCell } from '../../support/planGrids';
import { outline } from '../../support/planMeaning';

const HEADER: readonly TestCell[] = ['Obiettivi e indicatori', 'Peso', 'Valore 2024', 'Target 2025'];
const heading = (name: string): readonly TestCell[] => [name, '100%', '', ''];
const indicator = (name: string): readonly TestCell[] => [name, '100%', 1, '>= 1'];

/** The plan of these rows, each with its level in the outline. */
function planOf(rows: readonly (readonly [level: number, cells: readonly TestCell[]])[]) {
  const outlines = new Map(rows.flatMap(([level], at) => (level > 0 ? [[at + 1, level] as const] : [])));
  return readPlan(gridOf([HEADER, ...rows.map(([, cells]) => cells)], { outlines })).value;
}
const reasons = (plan: ReturnType<typeof planOf>): ReadonlySet<string> =>
  new Set(plan.recognition.rows.map(({ reason }) => reason));

describe('the outline tells the tree', () => {
  test.each<[string, Parameters<typeof planOf>[0], readonly string[]]>([
    [
      'levels count by their order, not by their size',
      [[0, heading('A')], [3, heading('Uno')], [7, indicator('a')], [0, heading('B')], [2, indicator('b')]],
      ['area A', '  objective Uno', '    indicator a', 'area B', '  indicator b'],
    ],
    [
      'a whole plan in one group',
      [[1, heading('A')], [2, heading('Uno')], [3, indicator('a')], [1, heading('B')], [2, indicator('b')]],
      ['area A', '  objective Uno', '    indicator a', 'area B', '  indicator b'],
    ],
  ])('%s', (_what, rows, tree) => {
    const plan = planOf(rows);
    expect(outline(plan)).toEqual(tree);
    expect([...reasons(plan)]).toContain('outline');
  }); // prettier-ignore

  test.each<[string, Parameters<typeof planOf>[0]]>([
    ['without levels', [[0, heading('A')], [0, heading('Uno')], [0, indicator('a')], [0, indicator('b')]]],
    ['where only the indicators are grouped', [[0, heading('A')], [0, heading('Uno')], [1, indicator('a')], [1, indicator('b')]]],
    ['where indicators stand no deeper than their heading', [[0, heading('A')], [1, heading('Uno')], [1, indicator('a')], [0, indicator('b')]]],
    ['where headings stand below their rows', [[2, indicator('a')], [1, heading('Uno')], [2, indicator('b')], [1, heading('Due')], [0, heading('A')]]],
    ['where blocks tell more', [[0, heading('A')], [1, heading('Uno')], [2, ['Indicatori', '100%', '', '']], [3, indicator('a')], [3, indicator('b')]]],
  ])('but not %s', (_what, rows) => {
    const plan = planOf(rows);
    expect([...reasons(plan)]).not.toContain('outline');
    expect(outline(plan)).toEqual(outline(planOf(rows.map(([, cells]) => [0, cells]))));
  }); // prettier-ignore
});

describe('an outline is asked for', () => {
  const rows = (...all: readonly (readonly TestCell[])[]) => readPlan(gridOf(all)).value;
  const words = (level: string, cells: readonly TestCell[]): readonly TestCell[] => [level, ...cells];
  test.each<[string, ReturnType<typeof rows>, boolean]>([
    ['where only the order tells', rows(HEADER, heading('A'), heading('Uno'), indicator('a')), true],
    ['not with one heading', rows(HEADER, heading('A'), indicator('a')), false],
    ['not where blocks tell', rows(HEADER, heading('A'), heading('Uno'), ['Indicatori', '100%', '', ''], indicator('a')), false],
    ['not where a column of levels tells', rows(words('Livello', HEADER), words('Area', heading('A')), words('Obiettivo', heading('Uno')), words('Indicatore', indicator('a'))), false],
    ['not where numbers tell', rows(HEADER, heading('1 - A'), heading('1.1 - Uno'), indicator('1.1.1 - a')), false],
    ['not where blanks tell', rows(HEADER, heading('A'), heading('  Uno'), indicator('    a')), false],
  ])('%s', (_what, plan, isAsked) => {
    expect(isPlacedByOrder(plan)).toBe(isAsked);
  }); // prettier-ignore
});

test('the levels of a tree give the tree, in whatever order its groups stand', () => {
  const objective = fc.array(fc.constant('indicator'), { minLength: 1, maxLength: 3 });
  const areas = fc.array(fc.array(objective, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 3 });
  fc.assert(
    fc.property(areas, fc.infiniteStream(fc.nat()), (tree, dice) => {
      const groups = tree.map((objectives, a) => ({
        rows: [
          [0, heading(`Area ${'xyz'[a] ?? ''}`)] as const,
          ...objectives.flatMap((indicators, o) => [
            [1, heading(`Obiettivo ${'xyz'[a] ?? ''}${'uvw'[o] ?? ''}`)] as const,
            ...indicators.map((_, i) => [2, indicator(`Voce ${'xyz'[a] ?? ''}${'uvw'[o] ?? ''}${'rst'[i] ?? ''}`)] as const),
          ]),
        ],
        place: dice.next().value,
      }));
      const shown = (order: typeof groups) => {
        const plan = planOf(order.flatMap(({ rows }) => rows));
        return plan.roots.map((root) => [plan.nodes[root]!.name, plan.nodes[root]!.children.map((child) => [plan.nodes[child]!.name, plan.nodes[child]!.children.length])]);
      };
      const sorted = [...groups].sort((one, other) => one.place - other.place);
      expect(new Map(shown(sorted) as [string, unknown][])).toEqual(new Map(shown(groups) as [string, unknown][]));
      expect(shown(groups).map(([, objectives]) => (objectives as unknown[]).length)).toEqual(tree.map(({ length }) => length));
    }),
    { seed: 20261129, numRuns: 200 },
  ); // prettier-ignore
});
