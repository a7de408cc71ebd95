import type { RangeBox } from '../grid';
import { cellName } from '../grid';
import { lastResultRow, resultRowOf } from '../plan';
import type { IndicatorNode, PlanNode } from '../plan';
import { DEFAULT_POLICY } from '../scoring';
import type { FieldValue, Target, UnitKind } from '../values';
import { VALID } from './achievementFormulas';
import type { Frame } from './frame';
import { OWNED_COLUMNS } from './ownedColumns';
import type { OwnedKey } from './ownedColumns';
import { bandNumberOfFormat } from './rollUpFormulas';
import type { ColumnWidth, ConditionalFormatWrite, NameWrite, StyleWrite } from './writePlan';

const HEADER_STYLE = {
  bold: true,
  fill: '#1F4E79',
  fontColor: '#FFFFFF',
  horizontal: 'Center',
  vertical: 'Center',
  wrap: true,
} as const;
const PARENT_FILL = '#EEF3F8';

/** Red, yellow and green of the bands, told apart by their words as well; dark text on all. */
export const BAND_FILLS = { low: '#F8D7DA', middle: '#FFF3CD', high: '#D4EDDA' } as const;

/** Columns whose number format follows the unit of the row. */
const VALUE_KEYS: readonly OwnedKey[] = ['actual', 'previous', 'target', 'threshold', 'upper'];

const decimalsOf = (value: FieldValue | undefined, target: Target | undefined): number => {
  if (value?.kind === 'quantity' && value.quantity.style.decimals > 0) return value.quantity.style.decimals;
  return target?.kind === 'bound' ? target.threshold.style.decimals : 0;
};

const FORMAT_OF_KIND: Readonly<Partial<Record<UnitKind, string>>> = { percent: '0.00%', date: 'dd-mm-yyyy' };

export function valueFormat(frame: Frame, node: IndicatorNode): string {
  const score = frame.input.scores.nodes[node.index];
  const published = node.history.find(({ kind }) => kind === 'quantity');
  const kind = score?.actual?.unitKind ?? (score?.target?.kind === 'deadline' ? 'date' : undefined);
  const unit = score?.target?.kind === 'bound' ? score.target.threshold.unit.kind : undefined;
  const special = FORMAT_OF_KIND[kind ?? unit ?? 'number'];
  if (special !== undefined) return special;
  const decimals = decimalsOf(published, score?.target);
  if (decimals > 0) return `#,##0.${'0'.repeat(decimals)}`;
  return isLarge(published) || isLarge(score?.actual?.value) ? '#,##0' : 'General';
}

/** Whole numbers get separators from a thousand on; below, General shows a fraction that may turn up instead of rounding it away. */
const isLarge = (value: FieldValue | undefined): boolean =>
  value?.kind === 'quantity' && value.quantity.amount.abs().greaterThanOrEqualTo(1000);

/** Rows one under another that share a format, as one box. */
function runs<T>(
  nodes: readonly PlanNode[],
  of: (node: PlanNode) => T,
): readonly { first: number; rows: number; value: T }[] {
  const found: { first: number; rows: number; value: T }[] = [];
  for (const node of nodes) {
    const last = found[found.length - 1];
    const value = of(node);
    if (last !== undefined && last.value === value && last.first + last.rows === resultRowOf(node))
      last.rows += 1;
    else found.push({ first: resultRowOf(node), rows: 1, value });
  }
  return found;
}

function columnBox(frame: Frame, key: OwnedKey, row: number, rows: number): RangeBox {
  return { row, column: frame.column(key), rows, columns: 1 };
}

/** Number formats, header and parent rows of the owned columns. */
export function ownedStyles(frame: Frame): readonly StyleWrite[] {
  const { plan, firstOwnedColumn } = frame.input;
  const sheet = plan.sheet;
  const [first] = plan.nodes;
  if (first === undefined) return [];
  const body = { row: first.row, rows: lastResultRow(plan) - first.row + 1 };
  const fixed = OWNED_COLUMNS.map(({ key, numberFormat, align }): StyleWrite => ({
    sheet,
    box: columnBox(frame, key, body.row, body.rows),
    style: { horizontal: align, vertical: 'Top', ...(numberFormat === undefined ? {} : { numberFormat }) },
  }));
  const byUnit = runs(plan.nodes, (node) =>
    node.kind === 'indicator' ? valueFormat(frame, node) : 'General',
  );
  const wide = (row: number, rows: number): RangeBox => ({
    row,
    column: firstOwnedColumn,
    rows,
    columns: OWNED_COLUMNS.length,
  });
  const parents = runs(plan.nodes, ({ kind }) => kind !== 'indicator').filter(({ value }) => value);
  return [
    { sheet, box: wide(plan.headerRow, 1), style: HEADER_STYLE },
    ...fixed,
    ...byUnit.flatMap(({ first: row, rows, value }) =>
      VALUE_KEYS.map((key): StyleWrite => ({
        sheet,
        box: columnBox(frame, key, row, rows),
        style: { numberFormat: value },
      })),
    ),
    ...parents.map(({ first: row, rows }): StyleWrite => ({
      sheet,
      box: wide(row, rows),
      style: { bold: true, fill: PARENT_FILL },
    })),
  ];
}

/** The bands as fills of Conseguimento and Esito; the words stand beside, so colour is never alone. */
export function ownedConditionalFormats(frame: Frame): readonly ConditionalFormatWrite[] {
  const { plan } = frame.input;
  const [first] = plan.nodes;
  if (first === undefined) return [];
  const cell = cellName(first.row, frame.column('achievement'), 'column');
  const reached = bandNumberOfFormat(cell);
  const count = `IF(${VALID.bands}=0,${DEFAULT_POLICY.bands.length},${VALID.bands})`;
  const rule = (condition: string): string => `=AND(ISNUMBER(${cell}),${condition})`;
  const rules: readonly (readonly [string, string])[] = [
    [rule(`${reached}<=1`), BAND_FILLS.low],
    [rule(`${reached}=${count}`), BAND_FILLS.high],
    [rule(`${reached}>1`), BAND_FILLS.middle],
  ];
  const keys: readonly OwnedKey[] = ['achievement', 'outcome'];
  return keys.flatMap((key) =>
    rules.map(([formula, fill]) => ({
      sheet: plan.sheet,
      box: columnBox(frame, key, first.row, lastResultRow(plan) - first.row + 1),
      formula,
      fill,
      fontColor: '#1B1A19',
    })),
  );
}

export const ownedWidths = (frame: Frame): readonly ColumnWidth[] => [
  { sheet: frame.input.plan.sheet, column: frame.input.firstOwnedColumn - 1, characters: 2 },
  ...OWNED_COLUMNS.map(({ key, width, isWork }) => ({
    sheet: frame.input.plan.sheet,
    column: frame.column(key),
    characters: width,
    ...(isWork === undefined ? {} : { hidden: isWork }),
  })),
];

/** The names by which the owned columns are found again, wherever they are moved. */
export const ownedNames = (frame: Frame): readonly NameWrite[] =>
  OWNED_COLUMNS.map(({ key, name }) => ({
    name,
    refersTo: `=${frame.ownFixed(key, frame.input.plan.headerRow)}`,
  }));
