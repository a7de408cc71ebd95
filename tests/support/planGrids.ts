import type { Grid, RawCell } from '../../src/core/grid';
import { printedAmount, printedTarget, printedValue } from '../../scripts/samples/printedValue';
import type { PrintedValue } from '../../scripts/samples/printedValue';
import { loadSeedPlan } from '../../scripts/samples/seedPlan';
import type { SeedIndicator } from '../../scripts/samples/seedPlan';

/** A cell as a test writes it: its content, or content and number format. */
export type TestCell = RawCell | readonly [RawCell, string];

const contentOf = (cell: TestCell): RawCell => (typeof cell === 'object' ? cell[0] : cell);
const formatOf = (cell: TestCell): string => (typeof cell === 'object' ? cell[1] : 'General');

/** A grid from rows of cells; short rows are filled up with empty cells. */
export function gridOf(rows: readonly (readonly TestCell[])[], more: Partial<Grid> = {}): Grid {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const full = rows.map((row) => [...row, ...Array<TestCell>(width - row.length).fill('')]);
  const values = full.map((row) => row.map(contentOf));
  return {
    sheet: 'Piano',
    origin: { row: 0, column: 0 },
    values,
    formulas: values,
    numberFormats: full.map((row) => row.map(formatOf)),
    merges: [],
    indents: new Map(),
    hiddenRows: new Set(),
    outlines: new Map(),
    ...more,
  };
}

export const seed = loadSeedPlan();

/** A row of the published plan before it is laid out. */
interface SeedRow {
  readonly level: string;
  readonly code: string;
  readonly name: string;
  readonly weight: string;
  readonly indicator?: SeedIndicator;
}

const indicatorRow = (indicator: SeedIndicator): SeedRow => ({
  level: 'Indicatore',
  indicator,
  ...indicator,
});

/** The published plan, row by row. */
export const seedRows: readonly SeedRow[] = seed.areas.flatMap((area) => [
  { level: 'Area strategica', code: area.code, name: area.name, weight: area.weight },
  ...area.objectives.flatMap((objective) => [
    { level: 'Obiettivo strategico', code: objective.code, name: objective.name, weight: objective.weight },
    { level: 'Indicatori', code: '', name: 'Indicatori', weight: objective.indicatorsWeight },
    ...objective.indicators.map(indicatorRow),
    {
      level: 'Obiettivi operativi',
      code: '',
      name: 'Obiettivi operativi',
      weight: objective.operationalWeight,
    },
    ...objective.operational.flatMap((operational) => [
      {
        level: 'Obiettivo operativo',
        code: operational.code,
        name: operational.name,
        weight: operational.weight,
      },
      ...operational.indicators.map(indicatorRow),
    ]),
  ]),
]);

/** Header of the printed layout. */
export const PRINTED_HEADER: readonly TestCell[] = [
  'Obiettivi e indicatori', 'Peso', 'Descrizione', ...seed.historyYears, ...seed.targetYears,
]; // prettier-ignore

/** The body of the printed layout: text as printed, the algorithm in the last line of the description. */
export const PRINTED_BODY: readonly (readonly TestCell[])[] = seedRows.map((row) => {
  const { code, name, weight, indicator } = row;
  return [
    code === '' ? name : `${code} - ${name}`,
    `${weight.replace('.', ',')}%`,
    indicator === undefined ? '' : `${indicator.description}\n${indicator.algorithm}`,
    ...seed.historyYears.map((year) => indicator?.history[year] ?? ''),
    ...seed.targetYears.map((year) => indicator?.targets[year] ?? ''),
  ];
});

function typedTargetCell(printed: string | undefined): TestCell {
  if (printed === undefined) return '';
  const { operator, value } = printedTarget(printed);
  return cellOf(value, operator === '' ? '' : `"${operator} "`);
}

function typedCell(printed: string | undefined): TestCell {
  return printed === undefined ? '' : cellOf(printedValue(printed), '');
}

const DAY = 86_400_000;
/** Excel's day number of 1 January 1970. */
const UNIX_EPOCH = 25_569;

function cellOf(value: PrintedValue, prefix: string): TestCell {
  if (value.kind === 'notAvailable') return 'N/D';
  if (value.kind === 'date') return [Date.parse(value.iso) / DAY + UNIX_EPOCH, `${prefix}dd\\-mm\\-yyyy`];
  const places = value.decimals > 0 ? `.${'0'.repeat(value.decimals)}` : '';
  const unit = value.unit === '%' ? '" "%' : `" ${value.unit}"`;
  return [printedAmount(value), `${prefix}#,##0${places}${unit}`];
}

/** Header of the tidy layout. */
export const TIDY_HEADER: readonly TestCell[] = [
  'Livello', 'Codice', 'Denominazione', 'Peso', 'Descrizione', 'Algoritmo',
  ...seed.historyYears.map((year) => `Consuntivo ${year}`), ...seed.targetYears.map((year) => `Target ${year}`),
]; // prettier-ignore

/** The body of the tidy layout: one field a column, typed numbers and dates, operator and unit in the number format. */
export const TIDY_BODY: readonly (readonly TestCell[])[] = seedRows.map((row) => {
  const { level, code, name, weight, indicator } = row;
  return [
    level,
    code,
    code === '' ? '' : name,
    [Number(weight.replace('.', '')) / 10_000, '0.00%'] as const,
    indicator?.description ?? '',
    indicator?.algorithm ?? '',
    ...seed.historyYears.map((year) => typedCell(indicator?.history[year])),
    ...seed.targetYears.map((year) => typedTargetCell(indicator?.targets[year])),
  ];
});

export const printedGrid = (more: Partial<Grid> = {}): Grid =>
  gridOf([PRINTED_HEADER, ...PRINTED_BODY], more);
export const tidyGrid = (more: Partial<Grid> = {}): Grid => gridOf([TIDY_HEADER, ...TIDY_BODY], more);

/** Puts the columns of rows in another order; `order` lists the old positions, -1 for a column of its own content. */
export const reorder = (
  rows: readonly (readonly TestCell[])[],
  order: readonly number[],
  extra: (row: number) => TestCell = () => '',
): readonly (readonly TestCell[])[] =>
  rows.map((row, at) => order.map((column) => (column < 0 ? extra(at) : (row[column] ?? ''))));
