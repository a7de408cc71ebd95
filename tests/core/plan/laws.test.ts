import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readWorkbook } from '../../../src/app';
import type { OpenedPlan, WorkbookSnapshot } from '../../../src/app';
import { emitPlan } from '../../../src/core/emit';
import type { Grid } from '../../../src/core/grid';
import { readPlan } from '../../../src/core/plan';
import type { Plan } from '../../../src/core/plan';
import { applyToSnapshot } from '../../support/applyToSnapshot';
import {
  gridOf,
  printedGrid,
  seedRows,
  tidyGrid,
  PRINTED_BODY,
  PRINTED_HEADER,
  TIDY_BODY,
  TIDY_HEADER,
} from '../../support/planGrids';
import { outline, planMeaning } from '../../support/planMeaning';
import { parseSheetText } from '../../support/sheetText';

const TODAY = { year: 2025, month: 7, day: 1 };
const folder = join(__dirname, '../../fixtures/layouts');
const layouts = readdirSync(folder).map((file): [string, Grid] => {
  const [sheet = ''] = readFileSync(join(folder, file), 'utf8').split('\n==>\n');
  return [file, parseSheetText(sheet).grid];
});

const snapshotOf = (grid: Grid): WorkbookSnapshot => ({
  sheets: [{ grid, visible: true, isProtected: false, hasActiveFilter: false }],
  activeSheet: grid.sheet,
  names: [],
});

function read(snapshot: WorkbookSnapshot) {
  const { opening, emission } = readWorkbook(snapshot, TODAY);
  if (opening.kind !== 'opened' || emission === undefined) throw new Error('no plan');
  return { opened: opening as OpenedPlan, emission };
}

describe('read, emitted and read again it is the same plan', () => {
  test.each<[string, Grid]>([['printed', printedGrid()], ['tidy', tidyGrid()], ...layouts])(
    '%s',
    (_what, grid) => {
      const first = read(snapshotOf(grid));
      const written = emitPlan(first.emission.input, 'native', true).value;
      const second = read(applyToSnapshot(snapshotOf(grid), written));
      expect(planMeaning(second.opened.plan)).toEqual(planMeaning(first.opened.plan));
      expect(second.opened.plan.recognition).toEqual(first.opened.plan.recognition);
      const again = emitPlan(second.emission.input, 'native', false).value;
      expect(again.names.filter(({ name }) => name.startsWith('PIANO_Col_'))).toEqual(
        written.names.filter(({ name }) => name.startsWith('PIANO_Col_')),
      );
    },
  );
});

/** Rows of the published plan as a forest: every row with those below it. */
interface Branch {
  readonly row: number;
  readonly branches: Branch[];
}

const DEPTHS: Readonly<Record<string, number>> = {
  'Area strategica': 0,
  'Obiettivo strategico': 1,
  Indicatori: 2,
  'Obiettivi operativi': 2,
  'Obiettivo operativo': 3,
  Indicatore: 4,
};

function forest(): Branch {
  const root: Branch = { row: -1, branches: [] };
  const open: { depth: number; branch: Branch }[] = [{ depth: -1, branch: root }];
  seedRows.forEach(({ level }, row) => {
    const depth = DEPTHS[level] ?? 0;
    while ((open[open.length - 1]?.depth ?? -1) >= depth) open.pop();
    const branch: Branch = { row, branches: [] };
    open[open.length - 1]?.branch.branches.push(branch);
    open.push({ depth, branch });
  });
  return root;
}

/** The rows with every group of siblings in another order; blocks stay, since the first of them holds the indicators of the objective itself. */
function shuffled({ row, branches }: Branch, key: () => number): readonly number[] {
  const isBlocks = branches.some((branch) => DEPTHS[seedRows[branch.row]?.level ?? ''] === 2);
  const keyed = branches.map((branch) => ({ branch, key: isBlocks ? 0 : key() }));
  const below = keyed.sort((a, b) => a.key - b.key).flatMap(({ branch }) => shuffled(branch, key));
  return row < 0 ? below : [row, ...below];
}

/** Every row by its key and its parent's, in the order of the keys. */
function unordered(plan: Plan): readonly string[] {
  const { nodes } = planMeaning(plan);
  return nodes
    .map(({ parent, children, ...node }) =>
      JSON.stringify([node.key, nodes[parent]?.key, children.length, node]),
    )
    .sort();
}

describe('the order of rows within their groups changes nothing', () => {
  const tree = forest();
  test.each([
    ['printed', PRINTED_HEADER, PRINTED_BODY],
    ['tidy', TIDY_HEADER, TIDY_BODY],
  ])('%s', (_what, header, body) => {
    const expected = unordered(readPlan(gridOf([header, ...body])).value);
    const law = fc.property(fc.infiniteStream(fc.nat()), (keys) => {
      const rows = shuffled(tree, () => keys.next().value as number).map((row) => body[row] ?? []);
      expect(unordered(readPlan(gridOf([header, ...rows])).value)).toEqual(expected);
    });
    fc.assert(law, { seed: 2025, numRuns: 12 });
  });
});

/** Columns under one header of several stand together: no other order says the same. */
const hasGroupedHeaders = (grid: Grid): boolean =>
  readPlan(grid).value.recognition.rows.filter(({ kind }) => kind === 'header').length > 1;

describe('the order of columns changes nothing', () => {
  const apart = layouts.filter(
    ([file, grid]) => !/mixed|severalPlans/.test(file) && !hasGroupedHeaders(grid),
  );

  test.each(apart)('%s', (_file, grid) => {
    const expected = outline(readPlan(grid).value);
    const columns = grid.values[0]?.map((_, i) => i) ?? [];
    const law = fc.property(fc.shuffledSubarray(columns, { minLength: columns.length }), (order) => {
      const moved = (rows: Grid['values']) => rows.map((row) => order.map((column) => row[column] ?? ''));
      const shuffledGrid = {
        ...grid,
        values: moved(grid.values),
        formulas: moved(grid.values),
        numberFormats: 'General',
      };
      expect(outline(readPlan(shuffledGrid).value)).toEqual(expected);
    });
    fc.assert(law, { seed: 2025, numRuns: 25 });
  });
});

describe('trees of 200 levels', () => {
  const LEVELS = 200;
  const header = ['Codice', 'Denominazione', 'Livello', 'Peso', 'Algoritmo', 'Target 2025'];
  const rows = (cells: (level: number) => readonly string[]) =>
    Array.from({ length: LEVELS }, (_, level) => [...cells(level), '100%', '', '']);
  const depthOf = (plan: Plan): number => {
    const depths: number[] = [];
    plan.nodes.forEach(({ parent }) => depths.push(parent < 0 ? 1 : (depths[parent] ?? 0) + 1));
    return Math.max(...depths);
  };
  const numbers = (level: number): string => Array.from({ length: level + 1 }, () => '1').join('.');

  test.each<[string, (level: number) => readonly string[], readonly string[]]>([
    ['by level words', (level) => [`C${level}`, 'x', `Livello ${level}`], ['I', 'x', 'Indicatore']],
    ['by numbering', (level) => [numbers(level), 'x', ''], [`${numbers(LEVELS - 1)}.1`, 'x', '']],
    ['by typed blanks', (level) => ['', `${' '.repeat(level)}x`, ''], ['', `${' '.repeat(LEVELS)}i`, '']],
  ])('%s', (what, cells, last) => {
    const sheet = gridOf([
      what === 'by level words' ? header : header.map((word) => (word === 'Livello' ? 'Note' : word)),
      ...rows(cells),
      [...last, '100%', 'A / B', '>= 1'],
    ]);
    const { value } = readPlan(sheet);
    expect(value.nodes).toHaveLength(LEVELS + 1);
    expect(depthOf(value)).toBe(LEVELS + 1);
  });
});
