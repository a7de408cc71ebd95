import { readWorkbook } from '../../src/app';
import type { OpenedPlan, WorkbookSnapshot } from '../../src/app';
import { atOnce } from '../../src/app/inTurns';
import { LiveReading } from '../../src/app/liveReading';
import { withCells } from '../../src/core/grid';
import type { BoxCells, RangeBox } from '../../src/core/grid';
import { gridOf } from '../support/planGrids';
import type { TestCell } from '../support/planGrids';

const TODAY = { year: 2025, month: 7, day: 1 };

const PLAN: readonly (readonly TestCell[])[] = [
  ['Codice', 'Nome', 'Livello', 'Peso', 'Algoritmo', 'Operatore', 'Consuntivo 2024', 'Target 2025'],
  ['A', 'Area', 'Area', '100%', '', '', '', ''],
  ['A.1', 'Imprese', 'Indicatore', '60%', 'M1', '', '10 N.', '>= 20 N.'],
  ['A.2', 'Quota', 'Indicatore', '40%', 'M1 / M2', '', '50,00 %', '>= 80,00 %'],
  ['A.3', 'Tempi', 'Indicatore', '0%', 'M3', '<=', '4 gg', '2 gg'],
];
const MEASURES: readonly (readonly TestCell[])[] = [
  ['Codice', 'Descrizione', '2024'],
  ['M1', 'imprese', [10, 'General']],
  ['M2', 'tutte', [20, 'General']],
  ['M3', 'giorni', [4, 'General']],
];

function workbook(): WorkbookSnapshot {
  const grids = [gridOf(PLAN, { sheet: 'Piano' }), gridOf(MEASURES, { sheet: 'Misure' })];
  const sheets = grids.map((grid) => ({ grid, visible: true, isProtected: false, hasActiveFilter: false }));
  return { sheets, activeSheet: 'Piano', names: [] };
}

const boxOf = (row: number, column: number, lines: readonly (readonly unknown[])[]): RangeBox => ({
  row,
  column,
  rows: lines.length,
  columns: lines[0]?.length ?? 0,
});

type Line = readonly (string | number)[];

const cellsOf = (lines: readonly Line[]): BoxCells => ({
  values: lines,
  formulas: lines,
  numberFormats: lines.map((line) => line.map(() => 'General')),
});

/** What the workbook is after the cells were typed, read as a whole. */
function readAnew(before: WorkbookSnapshot, sheet: string, box: RangeBox, cells: BoxCells): OpenedPlan {
  const sheets = before.sheets.map((one) =>
    one.grid.sheet === sheet ? { ...one, grid: withCells(one.grid, box, cells) ?? one.grid } : one,
  );
  const { opening } = readWorkbook({ ...before, sheets }, TODAY);
  if (opening.kind !== 'opened') throw new Error('no plan');
  return opening;
}

const liveOf = (snapshot: WorkbookSnapshot): LiveReading => {
  const live = atOnce(LiveReading.of(readWorkbook(snapshot, TODAY)));
  if (live === undefined) throw new Error('no plan');
  return live;
};

const told = ({ plan, scores, measures }: OpenedPlan) => ({
  targets: plan.nodes.map((node) => (node.kind === 'indicator' ? node.targets : [])),
  weights: plan.nodes.map(({ weight }) => weight),
  scores,
  values: measures?.measures.map(({ values }) => values),
});

describe('an edit that is followed', () => {
  test.each<readonly [string, 'Piano' | 'Misure', number, number, readonly Line[]]>([
    ['a target', 'Piano', 2, 7, [['>= 40 N.']]],
    ['a target taken away', 'Piano', 2, 7, [['']]],
    ['a target that cannot be read', 'Piano', 3, 7, [['circa tanto']]],
    ['an operator', 'Piano', 4, 5, [['>=']]],
    ['a weight', 'Piano', 2, 3, [['90%']]],
    ['a weight taken away', 'Piano', 3, 3, [['']]],
    ['the weights of three rows', 'Piano', 2, 3, [['20%'], ['20%'], ['60%']]],
    ['a measure of two indicators', 'Misure', 1, 2, [[15]]],
    ['a denominator of zero', 'Misure', 2, 2, [[0]]],
    ['a measure taken away', 'Misure', 3, 2, [['']]],
    ['all measures', 'Misure', 1, 2, [[1], [2], ['N/D']]],
  ])('%s: the scores are those of a whole reading', (_what, sheet, row, column, lines) => {
    const [before, box, cells] = [workbook(), boxOf(row, column, lines), cellsOf(lines)];
    const live = liveOf(before).follow({ sheet, box, remote: false }, cells);
    expect(live && told(live)).toEqual(told(readAnew(before, sheet, box, cells)));
  });

  test('edits follow each other, and what was shown before stays as it was', () => {
    const live = liveOf(workbook());
    const follow = (sheet: string, row: number, column: number, value: number | string) =>
      live.follow({ sheet, box: boxOf(row, column, [[value]]), remote: false }, cellsOf([[value]]));
    const first = follow('Misure', 1, 2, 20);
    const kept = JSON.stringify(first?.scores);
    const second = follow('Piano', 2, 3, '10%');
    expect(JSON.stringify(first?.scores)).toBe(kept);
    expect(second?.measures?.byCode.get('M1')).toMatchObject({ values: [{ raw: '20' }] });
    expect(JSON.stringify(second?.scores)).not.toBe(kept);
  });
});

describe('an edit that only a whole reading can tell', () => {
  const MANY: readonly Line[] = Array.from({ length: 51 }, () => ['1%']);
  test.each<readonly [string, string, number, number, readonly Line[]]>([
    ['a name', 'Piano', 2, 1, [['Aziende']]],
    ['an algorithm', 'Piano', 2, 4, [['M2']]],
    ['a value of the past', 'Piano', 2, 6, [['12 N.']]],
    ['a target and a name with it', 'Piano', 2, 6, [['12 N.', '>= 1 N.']]],
    ['a target of a row that is no indicator', 'Piano', 1, 7, [['>= 1 N.']]],
    ['the header', 'Piano', 0, 7, [['Target 2026']]],
    ['the code of a measure', 'Misure', 1, 0, [['M9']]],
    ['a row below all others', 'Piano', 9, 7, [['>= 1 N.']]],
    ['many rows at once', 'Piano', 1, 3, MANY],
    ['another sheet', 'Altro', 1, 1, [[1]]],
  ])('%s', (_what, sheet, row, column, lines) => {
    const edit = { sheet, box: boxOf(row, column, lines), remote: false };
    expect(liveOf(workbook()).follow(edit, cellsOf(lines))).toBeUndefined();
  });

  test('anything where there is no plan', () => {
    const empty = { ...workbook(), sheets: [] };
    expect(atOnce(LiveReading.of(readWorkbook(empty, TODAY)))).toBeUndefined();
  });
});
