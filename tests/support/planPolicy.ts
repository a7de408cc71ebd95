import type { Cell, Workbook } from 'exceljs';
import type { RawCell } from '../../src/core/grid';
import { BAND_ROWS, PARAMETER_ROWS, RULES_BLOCK, STEP_ROWS } from '../../src/core/scoring';
import type { ParameterKey } from '../../src/core/scoring';
import type { Dice } from './planDice';

type Content = RawCell;

/** Contents of the settings that are allowed, the default among them; the years are chosen elsewhere. */
const ALLOWED: Readonly<Record<Exclude<ParameterKey, 'actualsYear' | 'targetsYear'>, readonly Content[]>> = {
  yearClosed: ['no', 'sì', 'Sì', ''],
  asOf: [45_900, 46_022, 46_023, 46_400],
  atMost: ['lineare', 'rapporto', 'base', 'sì o no', ' Rapporto ', ''],
  dateDecay: ['nessuno', 'tolleranza', 'lineare', 'TOLLERANZA'],
  decayDays: [0, 1, 30, 365],
  cap: [1, 1.1, 1.2, 'nessuno', ' Nessuno', ''],
  floor: [0, 0.3, 0.5, 0.93, ''],
  missingActual: ["secondo l'anno", 'escludi', 'zero', ''],
  rollUp: ['normalizza', 'somma', ''],
};

/** What no setting allows: the default counts. */
const NONSENSE: readonly Content[] = ['boh', -1, 0.5, 1.5, '#', 'si', '*', 1e9, '100%'];

const BANDS: readonly (readonly (readonly [from: Content, name: Content])[])[] = [
  [[0, 'Non raggiunto'], [0.7, 'Parziale'], [0.9, 'Raggiunto']],
  [[0, 'Basso'], [0.5, 'Alto']],
  [[0.2, 'Solo questa']],
  [[0, 'a'], [0.25, 'b'], [0.5, 'c'], [0.75, 'd'], [1, 'e']],
  [['da zero', 'boh'], [0.7, 'Parziale']],
  [[0, 'uno'], [0.7, 'due'], [0.6, 'non conta'], [0.9, 'nemmeno']],
  [[0, 'uno'], ['', 'vuota'], [0.9, 'non conta']],
]; // prettier-ignore

const STEPS: readonly (readonly (readonly [from: Content, score: Content])[])[] = [
  [],
  [],
  [[0.5, 0.5], [0.8, 0.8], [1, 1]],
  [[0, 0.1], [0.7, 0.7], [0.9, 1], [1, 1]],
  [[0.6, 'boh'], [0.9, 1]],
  [[0.5, 0.5], [0.4, 1]],
]; // prettier-ignore

/** New contents of cells, not yet made. */
export type CellChanges = readonly (readonly [cell: Cell, content: Content])[];

/** 1-based row and column of the first setting on a new sheet of parameters. */
const FIRST = { row: 8, column: 2 } as const;

const settingCell = (workbook: Workbook, row: number, column = 0): Cell =>
  workbook.getWorksheet('Parametri')!.getCell(FIRST.row + row, FIRST.column + column);

/** One setting, to something that is allowed or, as often as `nonsense` says, to what is not. */
export function settingChange(
  dice: Dice,
  workbook: Workbook,
  years: readonly number[],
  nonsense: number,
): CellChanges {
  const at = dice.whole(0, PARAMETER_ROWS.length - 1);
  const { key } = PARAMETER_ROWS[at]!;
  const allowed = key === 'actualsYear' || key === 'targetsYear' ? years : ALLOWED[key];
  // Without a reference date the day of the calculation counts, which is another one in every program.
  const list = dice.chance(nonsense) && key !== 'asOf' ? NONSENSE : allowed;
  return [[settingCell(workbook, at), dice.pick(list)]];
}

function tableChange(
  workbook: Workbook,
  offset: number,
  rows: number,
  table: readonly (readonly [Content, Content])[],
): CellChanges {
  return Array.from({ length: rows }, (_, row) => {
    const [from, beside] = table[row] ?? ['', ''];
    return [
      [settingCell(workbook, offset + row), from],
      [settingCell(workbook, offset + row, 1), beside],
    ] as const;
  }).flat();
}

/** Other bands, or other steps. */
export const bandsOrSteps = (dice: Dice, workbook: Workbook): CellChanges =>
  dice.chance(0.5)
    ? tableChange(workbook, RULES_BLOCK.bands, BAND_ROWS, dice.pick(BANDS))
    : tableChange(workbook, RULES_BLOCK.steps, STEP_ROWS, dice.pick(STEPS));

/** A policy of its own for a workbook that was calculated once. */
export function policyChanges(dice: Dice, workbook: Workbook, years: readonly number[]): CellChanges {
  const date = PARAMETER_ROWS.findIndex(({ key }) => key === 'asOf');
  return [
    [settingCell(workbook, date), dice.pick(ALLOWED.asOf)],
    ...dice.times(dice.whole(0, 6), () => settingChange(dice, workbook, years, 0.15)).flat(),
    ...dice.times(dice.pick([0, 0, 1, 2]), () => bandsOrSteps(dice, workbook)).flat(),
  ];
}
