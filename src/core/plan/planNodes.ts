import { cellAt } from '../grid';
import { ROWS_A_TURN } from '../values';
import type { InTurns } from '../values';
import { columnInRow, isFilled } from './sheetView';
import { readTarget, readText, readValue } from './cellFields';
import type { CellReading } from './cellFields';
import type { FieldColumns } from './fieldColumns';
import type { ParentNode, PlanNode, SharedRow } from './model';
import type { PlacedRow } from './placedRow';
import { readWeight, scaledWeight, weightScaleOf } from './weights';
import type { TypedWeight } from './weights';
import type { YearColumns } from './yearColumns';

/** The nodes of a plan, and what the plan's plain weights are divided by. */
export interface PlanNodes {
  readonly nodes: readonly PlanNode[];
  readonly roots: readonly number[];
  readonly weightScale: 1 | 100;
}

/** Reads the cells of placed rows; positions in `placed` become the indexes of the nodes. */
export function* readNodes(
  reading: CellReading,
  placed: readonly PlacedRow[],
  fields: FieldColumns,
  years: YearColumns,
  firstResultRow: number,
): InTurns<PlanNodes> {
  const children = childrenOf(placed);
  const columns = placed.map((row) => weightColumn(reading, row, fields));
  const shared = sharedRows(placed, firstResultRow);
  const weights = placed.map(({ body }, i) => readWeight(reading, body.row, columns[i]));
  const groups = [...children.lists, children.roots].filter((group) => group.length > 0);
  const weightScale = weightScaleOf(groups.map((group) => group.map((i) => weightAt(weights, i))));
  const nodes: PlanNode[] = [];
  const pathKeys: string[] = [];
  for (const [index, row] of placed.entries()) {
    if (index % ROWS_A_TURN === 0) yield;
    const path = row.parent < 0 ? '' : (pathKeys[row.parent] ?? '');
    const { code, name, key } = namesOf(reading, row, fields, path);
    const base = {
      index,
      row: row.body.row,
      parent: row.parent,
      children: children.lists[index] ?? NO_CHILDREN,
      code,
      name,
      weight: scaledWeight(weightAt(weights, index), weightScale),
      weightColumn: columns[index] === fields.weight ? undefined : (columns[index] ?? -1),
      shared: shared[index],
      key,
    };
    pathKeys.push(row.kind === 'block' ? path : key);
    nodes.push(nodeOf(base, row, reading, fields, years));
  }
  return { nodes, roots: children.roots, weightScale };
}

const weightColumn = (
  { grid }: CellReading,
  { body, beside }: PlacedRow,
  fields: FieldColumns,
): number | undefined =>
  beside === undefined
    ? columnInRow(grid, body.row, fields.weight, fields.perLevel?.weights)
    : beside.columns.weight;

/** Parents in the rows of indicators have their results below the sheet, one row each. */
function sharedRows(
  placed: readonly PlacedRow[],
  firstResultRow: number,
): readonly (SharedRow | undefined)[] {
  let resultRow = firstResultRow;
  return placed.map(({ beside }) => {
    if (beside === undefined) return undefined;
    const { columns, rows } = beside;
    const codeColumn = columns.code === undefined ? {} : { codeColumn: columns.code };
    return { resultRow: resultRow++, rows, nameColumn: columns.name, ...codeColumn };
  });
}

const weightAt = (weights: readonly TypedWeight[], index: number): TypedWeight =>
  weights[index] ?? { kind: 'missing' };

/** What all rows below which none stands have. */
const NO_CHILDREN: readonly number[] = [];

function childrenOf(placed: readonly PlacedRow[]): {
  readonly lists: readonly (readonly number[])[];
  readonly roots: readonly number[];
} {
  const lists = placed.map((): readonly number[] => NO_CHILDREN);
  const roots: number[] = [];
  placed.forEach(({ parent }, index) => {
    const siblings = (lists[parent] ?? roots) as number[];
    if (siblings === NO_CHILDREN) lists[parent] = [index];
    else siblings.push(index);
  });
  return { lists, roots };
}

/** What a row is called, and what identifies it below its parent. */
function namesOf(
  reading: CellReading,
  { body, kind, beside }: PlacedRow,
  fields: FieldColumns,
  path: string,
) {
  const { label, code: codes, name: names } = fields;
  if (beside === undefined) reportErrors(reading, body.row, label, codes, names);
  else reportErrors(reading, body.row, beside.columns.name, beside.columns.code);
  const name = kind === 'block' ? body.name || body.code || body.level : body.name;
  const code = kind === 'block' ? '' : body.code;
  const own = code || name;
  return { code, name, key: path === '' ? own : `${path} / ${own}` };
}

/** Reports error values in columns whose texts are read together, each column once. */
function reportErrors(
  reading: CellReading,
  row: number,
  first: number | undefined,
  second: number | undefined,
  third?: number,
): void {
  reportError(reading, row, first);
  if (second !== first) reportError(reading, row, second);
  if (third !== first && third !== second) reportError(reading, row, third);
}

function reportError(reading: CellReading, row: number, column: number | undefined): void {
  if (column !== undefined && cellAt(reading.grid, row, column).kind === 'errorValue')
    readText(reading, row, column);
}

/** Every field is written out: a literal that is whole at once is made many times faster than one that grows. */
function nodeOf(
  base: Omit<ParentNode, 'kind'>,
  { kind, body }: PlacedRow,
  reading: CellReading,
  fields: FieldColumns,
  years: YearColumns,
): PlanNode {
  if (kind !== 'indicator') return { ...base, kind };
  const { row, prose } = body;
  const { description, algorithm, name } = fields;
  reportErrors(
    reading,
    row,
    description === name ? undefined : description,
    algorithm === name ? undefined : algorithm,
  );
  const unit = readText(reading, row, fields.unit);
  const operator = readText(reading, row, fields.operator);
  return {
    index: base.index,
    row,
    parent: base.parent,
    children: base.children,
    code: base.code,
    name: base.name,
    weight: base.weight,
    weightColumn: base.weightColumn,
    shared: base.shared,
    key: base.key,
    kind,
    description: prose.description,
    algorithm: prose.algorithm,
    algorithmColumn: fields.algorithm ?? fields.description ?? -1,
    history: years.history.map(({ column }) => readValue(reading, row, column, unit)),
    targets: years.targets.map(({ column }) => readTarget(reading, row, column, { operator, unit })),
    unit,
    exemption: isFilled(reading.grid, row, fields.exemption) ? readText(reading, row, fields.exemption) : '',
  };
}
