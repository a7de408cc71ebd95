import type { Grid } from '../grid';
import type { BodyRow } from './bodyRows';
import type { FlatColumns, FlatLevel } from './flatColumns';
import { hasDash, splitLabel } from './label';
import type { Label } from './label';
import type { PlacedRow, PlacedRows } from './placedRow';
import { textAt } from './sheetView';

const NO_PROSE = { description: '', algorithm: '' };

/** A level while the rows are gone through. */
interface OpenLevel {
  readonly columns: FlatLevel;
  /** True where no two rows in a row say the same: an empty cell then means the parent above. */
  readonly isSparse: boolean;
  /** True where the column of names holds codes as well. */
  readonly isLabel: boolean;
  /** Position of the parent that holds, undefined where the row has none of this level. */
  current: number | undefined;
}

/** Parents while they are found, by what is above them and what they are called. */
interface FlatTree {
  readonly placed: (PlacedRow & { readonly rows?: number[] })[];
  readonly known: Map<string, number>;
}

/**
 * Builds the tree of a flat plan: each row is an indicator, its parents stand in columns beside it, repeated in every row or only in the first of their
 * rows (merged or not). A parent is the same wherever it is named under the same parents.
 */
export function placeFlat(grid: Grid, flat: FlatColumns, rows: readonly BodyRow[]): PlacedRows {
  const levels = flat.parents.map((columns) => openLevel(grid, columns, rows));
  const tree: FlatTree = { placed: [], known: new Map() };
  const notUnderstood: BodyRow[] = [];
  for (const body of rows) {
    const isIndicator = body.code !== '' || body.name !== '';
    const parent = openParents(grid, levels, body, tree);
    if (isIndicator) tree.placed.push({ body, kind: 'indicator', parent });
    else if (body.hasBody || parent < 0) notUnderstood.push(body);
  }
  return { placed: tree.placed, notUnderstood };
}

function openLevel(grid: Grid, columns: FlatLevel, rows: readonly BodyRow[]): OpenLevel {
  let dashes = 0;
  let filled = 0;
  let isSparse = true;
  let before = '';
  for (const { row } of rows) {
    const text = textAt(grid, row, columns.name);
    if (text !== '') filled += 1;
    if (hasDash(text)) dashes += 1;
    if (text !== '' && text === before) isSparse = false;
    before = text;
  }
  const isLabel = columns.code === undefined && filled > 0 && dashes * 2 >= filled;
  return { columns, isSparse, isLabel, current: undefined };
}

/** Finds or opens the parents that a row names; the position of the lowest, -1 where there is none. */
function openParents(grid: Grid, levels: readonly OpenLevel[], body: BodyRow, tree: FlatTree): number {
  let parent = -1;
  let hasChanged = false;
  for (const level of levels) {
    const label = labelOf(grid, level, body.row);
    if (label.code === '' && label.name === '') {
      if (hasChanged || !level.isSparse) level.current = undefined;
    } else {
      const found = parentAt(level, label, body, parent, tree);
      hasChanged ||= found !== level.current;
      level.current = found;
    }
    parent = level.current ?? parent;
  }
  return parent;
}

function labelOf(grid: Grid, { columns, isLabel }: OpenLevel, row: number): Label {
  const name = textAt(grid, row, columns.name);
  return isLabel ? splitLabel(name) : { code: textAt(grid, row, columns.code), name };
}

function parentAt(
  { columns }: OpenLevel,
  { code, name }: Label,
  { row }: BodyRow,
  parent: number,
  { placed, known }: FlatTree,
): number {
  const called = (code || name).replace(/\s+/g, ' ').toLowerCase();
  const key = `${parent}\u0000${columns.name}\u0000${called}`;
  const found = known.get(key);
  if (found !== undefined) {
    placed[found]?.rows?.push(row);
    return found;
  }
  const text = [code, name].filter((part) => part !== '').join(' - ');
  const body = { row, level: columns.word, code, name, text, block: undefined, corrected: undefined };
  const rows = [row];
  known.set(key, placed.length);
  placed.push({
    body: { ...body, hasWeight: columns.weight !== undefined, hasBody: false, prose: NO_PROSE },
    kind: columns.kind,
    parent,
    beside: { columns, rows },
    rows,
  });
  return placed.length - 1;
}
