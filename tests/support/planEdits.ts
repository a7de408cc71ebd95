import type { Cell, Workbook } from 'exceljs';
import type { RawCell } from '../../src/core/grid';
import type { IndicatorNode, Plan } from '../../src/core/plan';
import { unitOf } from '../../src/core/values';
import { readPlanFile } from './oracleCells';
import type { ReadPlanFile } from './oracleCells';
import { BROKEN_TEXTS, FLAVOURS, NOT_AVAILABLE, amountOf, numberText, valueText } from './planCells';
import type { Flavour } from './planCells';
import type { Dice } from './planDice';
import { bandsOrSteps, settingChange } from './planPolicy';
import type { CellChanges } from './planPolicy';
import { operatorCell, targetText, oddTarget } from './planTargets';

/** Chooses a change; none where the plan has nothing of the kind. */
type Edit = (dice: Dice, workbook: Workbook, read: ReadPlanFile) => CellChanges;

const cellIn = (workbook: Workbook, sheet: string, row: number, column: number): Cell =>
  workbook.getWorksheet(sheet)!.getCell(row + 1, column + 1);

const indicatorsOf = ({ nodes }: Plan): readonly IndicatorNode[] =>
  nodes.filter((node): node is IndicatorNode => node.kind === 'indicator');

/** Any target as text, whatever stood there before. */
const editTarget: Edit = (dice, workbook, { opening: { plan } }) => {
  const { column } = dice.pick(plan.columns.targets);
  const text = dice.chance(0.75) ? targetText(dice, dice.pick(FLAVOURS), plan.separators) : oddTarget(dice);
  return [[cellIn(workbook, plan.sheet, dice.pick(indicatorsOf(plan)).row, column), text]];
};

/** A number typed over a number: the format of the cell stays. */
const editTypedTarget: Edit = (dice, workbook, { opening: { plan } }) => {
  const typed = indicatorsOf(plan)
    .flatMap(({ row }) => plan.columns.targets.map(({ column }) => cellIn(workbook, plan.sheet, row, column)))
    .filter(({ value }) => typeof value === 'number');
  return typed.length === 0 ? [] : [[dice.pick(typed), dice.whole(1, 50_000)]];
};

const editWeight: Edit = (dice, workbook, { opening: { plan } }) => {
  if (plan.columns.weight === undefined) return [];
  const cell = cellIn(workbook, plan.sheet, dice.pick(plan.nodes).row, plan.columns.weight);
  const { value } = cell;
  const number = typeof value === 'number' ? value * 1.5 : 0;
  const other = typeof value === 'string' ? value.replace(/\d/, '4') : number;
  return [
    [cell, dice.pick<RawCell>([other, other, other, '', 'boh', 0, '40%', '-5%', '12 %', '#N/A', '1 2'])],
  ];
};

/** The kinds of the published values of a row, `bare` for those without a unit, and of its unit column. */
function kindsOf({ history, unit }: IndicatorNode): ReadonlySet<Flavour> {
  const column = unit === '' ? [] : [unitOf(unit).kind];
  return new Set([
    ...column,
    ...history.flatMap((value): readonly Flavour[] => {
      if (value.kind === 'date' || value.kind === 'flag') return [value.kind];
      if (value.kind !== 'quantity') return [];
      return [value.quantity.unit.word === '' ? 'bare' : value.quantity.unit.kind];
    }),
  ]);
}

/**
 * Whether every indicator keeps to one kind of unit. In what unit it is measured is settled when the formulas are written: where the published
 * values of a row differ in kind, another year, or a measure that comes or goes, needs another calculation.
 */
const isUniform = ({ opening: { plan } }: ReadPlanFile): boolean =>
  indicatorsOf(plan).every((node) => kindsOf(node).size <= 1);

/** The years that may be set without calculating anew. */
export function settableYears(read: ReadPlanFile): readonly number[] {
  const { plan, parameters } = read.opening;
  return isUniform(read) ? [...plan.historyYears, ...plan.targetYears] : [parameters.actualsYear];
}

/** A published value of the same kind as those of its row, or none. */
const editHistory: Edit = (dice, workbook, { opening: { plan } }) => {
  const rows = indicatorsOf(plan).flatMap((node) => {
    const [kind, ...others] = kindsOf(node);
    return kind === undefined || others.length > 0 ? [] : [{ row: node.row, kind }];
  });
  if (rows.length === 0) return [];
  const { row, kind } = dice.pick(rows);
  const { column } = dice.pick(plan.columns.history);
  const none = [...NOT_AVAILABLE, '', ...BROKEN_TEXTS];
  const text = dice.chance(0.7) ? valueText(dice, kind, plan.separators) : dice.pick(none);
  return [[cellIn(workbook, plan.sheet, row, column), text]];
};

/** A number for a measure (a day where the cell shows days), or no value. */
const editMeasure: Edit = (dice, workbook, read) => {
  const { measures } = read.opening;
  if (measures === undefined || measures.measures.length === 0 || !isUniform(read)) return [];
  const { column } = dice.pick(measures.years);
  const cell = cellIn(workbook, measures.sheet, dice.pick(measures.measures).row, column);
  const showsDays = /y/.test((cell.numFmt as string | undefined) ?? '');
  const number = showsDays ? dice.whole(45_000, 47_000) : amountOf(dice);
  return [[cell, dice.chance(0.75) ? number : dice.pick<RawCell>([...NOT_AVAILABLE, '', 'boh', '#N/A'])]];
};

/** Another text for a measure that is kept as text. */
const editTextMeasure: Edit = (dice, workbook, read) => {
  const { plan, measures } = read.opening;
  const texts = (measures?.measures ?? []).flatMap(({ row, values }) =>
    (measures?.years ?? []).flatMap(({ column }, at) => {
      const cell = cellIn(workbook, measures?.sheet ?? '', row, column);
      return typeof cell.value === 'string' && values[at]?.kind === 'quantity' ? [cell] : [];
    }),
  );
  if (texts.length === 0 || !isUniform(read)) return [];
  return [
    [dice.pick(texts), dice.pick([numberText(dice, amountOf(dice), plan.separators), 'boh', 'N/D', '5 %'])],
  ];
};

const editColumn =
  (key: 'operator' | 'exemption', content: (dice: Dice) => string): Edit =>
  (dice, workbook, { opening: { plan } }) => {
    const column = plan.columns[key];
    if (column === undefined) return [];
    return [[cellIn(workbook, plan.sheet, dice.pick(indicatorsOf(plan)).row, column), content(dice)]];
  };

const editPolicy: Edit = (dice, workbook, read) =>
  dice.chance(0.25) ? bandsOrSteps(dice, workbook) : settingChange(dice, workbook, settableYears(read), 0.15);

const EDITS: Readonly<Record<string, Edit>> = {
  target: editTarget,
  'typed target': editTypedTarget,
  weight: editWeight,
  history: editHistory,
  measure: editMeasure,
  'text measure': editTextMeasure,
  operator: editColumn('operator', operatorCell),
  exemption: editColumn('exemption', (dice) => dice.pick(['', 'sospeso', ' '])),
  policy: editPolicy,
};

/** The shape of a plan: rows, levels, years, how numbers are written. An edit that changes it needs a new calculation. */
const shapeOf = ({ opening: { plan, measures } }: ReadPlanFile): string =>
  JSON.stringify([
    plan.nodes.map(({ row, kind, parent }) => [row, kind, parent]),
    plan.columns,
    plan.separators,
    plan.weightScale,
    [...(measures?.byCode.keys() ?? [])],
  ]);

const ERRORS: ReadonlySet<RawCell> = new Set(['#N/A', '#DIV/0!']);

/** Puts new contents into cells, which keep their look. */
export function makeChanges(changes: CellChanges): void {
  for (const [cell, content] of changes) {
    cell.value = content === '' ? null : ERRORS.has(content) ? { error: content as '#N/A' } : content;
  }
}

/**
 * Edits a calculated workbook at random, as a person would who does not press Calcola again; says what was edited. What would give the plan
 * another shape is left alone.
 */
export function randomEdits(
  dice: Dice,
  workbook: Workbook,
  count: number,
  kinds: readonly string[] = Object.keys(EDITS),
): readonly string[] {
  const made: string[] = [];
  let before = readPlanFile(workbook);
  for (let tries = 0; made.length < count && tries < 5 * count; tries += 1) {
    const kind = dice.pick(kinds);
    const changes = EDITS[kind]?.(dice, workbook, before) ?? [];
    const kept = changes.map(([cell]) => ({ cell, value: cell.value }));
    if (changes.length === 0) continue;
    makeChanges(changes);
    const after = readPlanFile(workbook);
    if (shapeOf(after) !== shapeOf(before)) {
      kept.forEach(({ cell, value }) => (cell.value = value));
      continue;
    }
    before = after;
    made.push(`${kind} ${changes.map(([cell, to]) => `${cell.address}=${JSON.stringify(to)}`).join(' ')}`);
  }
  return made;
}
