import { cellAt } from '../grid';
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
export function readNodes(
  reading: CellReading,
  placed: readonly PlacedRow[],
  fields: FieldColumns,
  years: YearColumns,
  firstResultRow: number,
): PlanNodes {
  const children = childrenOf(placed);
  const columns = placed.map((row) => weightColumn(reading, row, fields));
  const shared = sharedRows(placed, firstResultRow);
  const weights = placed.map(({ body }, i) => readWeight(reading, body.row, columns[i]));
  const groups = [...children.lists, children.roots].map((group) => group.map((i) => weightAt(weights, i)));
  const weightScale = weightScaleOf(groups);
  const nodes: PlanNode[] = [];
  const pathKeys: string[] = [];
  placed.forEach((row, index) => {
    const path = row.parent < 0 ? '' : (pathKeys[row.parent] ?? '');
    const base = {
      ...baseOf(reading, row, fields, path),
      index,
      children: children.lists[index] ?? [],
      weight: scaledWeight(weightAt(weights, index), weightScale),
      ...shared[index],
    };
    pathKeys.push(row.kind === 'block' ? path : base.key);
    const node = nodeOf(base, row, reading, fields, years);
    nodes.push(columns[index] === fields.weight ? node : { ...node, weightColumn: columns[index] ?? -1 });
  });
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
): readonly { readonly shared?: SharedRow }[] {
  let resultRow = firstResultRow;
  return placed.map(({ beside }) => {
    if (beside === undefined) return {};
    const { columns, rows } = beside;
    const codeColumn = columns.code === undefined ? {} : { codeColumn: columns.code };
    return { shared: { resultRow: resultRow++, rows, nameColumn: columns.name, ...codeColumn } };
  });
}

const weightAt = (weights: readonly TypedWeight[], index: number): TypedWeight =>
  weights[index] ?? { kind: 'missing' };

function childrenOf(placed: readonly PlacedRow[]): {
  readonly lists: readonly (readonly number[])[];
  readonly roots: readonly number[];
} {
  const lists = placed.map((): number[] => []);
  const roots: number[] = [];
  placed.forEach(({ parent }, index) => (lists[parent] ?? roots).push(index));
  return { lists, roots };
}

function baseOf(
  reading: CellReading,
  { body, kind, parent, beside }: PlacedRow,
  fields: FieldColumns,
  path: string,
) {
  const { label, code: codes, name: names } = fields;
  const named = beside === undefined ? [label, codes, names] : [beside.columns.name, beside.columns.code];
  reportErrors(reading, body.row, named);
  const name = kind === 'block' ? body.name || body.code || body.level : body.name;
  const code = kind === 'block' ? '' : body.code;
  const own = code || name;
  return { row: body.row, parent, code, name, key: path === '' ? own : `${path} / ${own}` };
}

/** Reports error values in columns whose texts are read together, each column once. */
function reportErrors(
  reading: CellReading,
  row: number,
  columns: readonly (number | undefined)[],
  reported: readonly (number | undefined)[] = [],
): void {
  const inError = columns.filter((column) => isInError(reading, row, column));
  for (const column of new Set(inError)) if (!reported.includes(column)) readText(reading, row, column);
}

const isInError = ({ grid }: CellReading, row: number, column: number | undefined): boolean =>
  column !== undefined && cellAt(grid, row, column).kind === 'errorValue';

function nodeOf(
  base: Omit<ParentNode, 'kind'>,
  { kind, body }: PlacedRow,
  reading: CellReading,
  fields: FieldColumns,
  years: YearColumns,
): PlanNode {
  if (kind !== 'indicator') return { ...base, kind };
  const { row, prose } = body;
  reportErrors(reading, row, [fields.description, fields.algorithm], [fields.name]);
  const unit = readText(reading, row, fields.unit);
  const operator = readText(reading, row, fields.operator);
  return {
    ...base,
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
