import type { IBorderData, IBorderStyleData, Nullable } from '@univerjs/core';
import { BorderStyleTypes } from '@univerjs/core';

import type { Area, Border, BorderEdge } from '../host';
import { lastColumn, lastRow } from '../host';

type Side = 't' | 'r' | 'b' | 'l';
type Weight = Border['weight'];

const CONTINUOUS: Readonly<Record<Weight, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};
const DASHED: readonly BorderStyleTypes[] = [
  BorderStyleTypes.DASHED,
  BorderStyleTypes.DASH_DOT,
  BorderStyleTypes.DASH_DOT_DOT,
  BorderStyleTypes.MEDIUM_DASHED,
  BorderStyleTypes.MEDIUM_DASH_DOT,
  BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  BorderStyleTypes.SLANT_DASH_DOT,
];

interface CellBorder {
  readonly row: number;
  readonly column: number;
  readonly side: Side;
  readonly line: IBorderStyleData | null;
  /** True for the neighbour's side of the line, which need be written only where the neighbour draws one. */
  readonly isNeighbour: boolean;
}

/** One line of an edge: the side of a cell that carries it and the same line seen from the neighbour. */
interface EdgeLine {
  readonly row: number;
  readonly column: number;
  readonly side: Side;
}

/** The lines to draw for an edge of the area. */
export function borderPatch(area: Area, edge: BorderEdge, border: Border): readonly CellBorder[] {
  const line = toGrid(border);
  return linesOf(area, edge).flatMap(({ row, column, side }) => [
    { row, column, side, line, isNeighbour: false },
    { ...neighbour(row, column, side), side: OPPOSITE[side], line, isNeighbour: true },
  ]);
}

/** The border the whole edge has; null when its lines differ or the edge has none to show. */
export function readEdge(
  area: Area,
  edge: BorderEdge,
  bordersAt: (row: number, column: number) => IBorderData | undefined,
): Border | null {
  const seen = linesOf(area, edge).map(({ row, column, side }) => {
    const beside = neighbour(row, column, side);
    return fromGrid(bordersAt(row, column)?.[side] ?? bordersAt(beside.row, beside.column)?.[OPPOSITE[side]]);
  });
  const [first] = seen;
  return first !== undefined && seen.every((line) => sameBorder(line, first)) ? first : null;
}

const OPPOSITE: Readonly<Record<Side, Side>> = { t: 'b', b: 't', l: 'r', r: 'l' };

function neighbour(row: number, column: number, side: Side): { row: number; column: number } {
  if (side === 't' || side === 'b') return { row: row + (side === 't' ? -1 : 1), column };
  return { row, column: column + (side === 'l' ? -1 : 1) };
}

function linesOf(area: Area, edge: BorderEdge): readonly EdgeLine[] {
  const rows = Array.from({ length: area.rowCount }, (_, i) => area.row + i);
  const columns = Array.from({ length: area.columnCount }, (_, i) => area.column + i);
  const across = (row: number, side: Side): EdgeLine[] => columns.map((column) => ({ row, column, side }));
  const down = (column: number, side: Side): EdgeLine[] => rows.map((row) => ({ row, column, side }));
  switch (edge) {
    case 'EdgeTop':
      return across(area.row, 't');
    case 'EdgeBottom':
      return across(lastRow(area), 'b');
    case 'EdgeLeft':
      return down(area.column, 'l');
    case 'EdgeRight':
      return down(lastColumn(area), 'r');
    case 'InsideHorizontal':
      return rows.slice(1).flatMap((row) => across(row, 't'));
    case 'InsideVertical':
      return columns.slice(1).flatMap((column) => down(column, 'l'));
  }
}

function toGrid({ style, weight, color }: Border): IBorderStyleData | null {
  if (style === 'None') return null;
  const kinds = {
    Continuous: CONTINUOUS[weight],
    Dash: weight === 'Medium' ? BorderStyleTypes.MEDIUM_DASHED : BorderStyleTypes.DASHED,
    Dot: BorderStyleTypes.DOTTED,
    Double: BorderStyleTypes.DOUBLE,
  };
  return { s: kinds[style], cl: { rgb: color } };
}

function fromGrid(line: Nullable<IBorderStyleData>): Border {
  const kind = line?.s ?? BorderStyleTypes.NONE;
  const color = (line?.cl.rgb ?? '#000000').toUpperCase();
  if (kind === BorderStyleTypes.NONE) return { style: 'None', color: '#000000', weight: 'Thin' };
  if (kind === BorderStyleTypes.DOUBLE) return { style: 'Double', color, weight: 'Thick' };
  if (kind === BorderStyleTypes.DOTTED) return { style: 'Dot', color, weight: 'Thin' };
  if (DASHED.includes(kind))
    return { style: 'Dash', color, weight: kind === BorderStyleTypes.DASHED ? 'Thin' : 'Medium' };
  const weights = Object.keys(CONTINUOUS) as Weight[];
  return {
    style: 'Continuous',
    color,
    weight: weights.find((weight) => CONTINUOUS[weight] === kind) ?? 'Thin',
  };
}

const sameBorder = (a: Border, b: Border): boolean =>
  a.style === b.style && a.color === b.color && a.weight === b.weight;
