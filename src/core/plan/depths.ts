import { cellAt } from '../grid';
import type { Grid } from '../grid';
import type { FieldColumns } from './fieldColumns';
import type { StructureRow } from './headingRuns';
import { columnInRow } from './sheetView';

/** An indented cell stands further right than any number of typed blanks. */
const BLANKS_OF_INDENT = 1000;
const BLANKS_OF_TAB = 4;
/** So many rows must agree with a reading by depth. */
const AGREEING = 0.95;

/** How far right the names of rows stand, where that tells the tree; undefined where it does not. */
export function depthsByIndent(
  grid: Grid,
  fields: FieldColumns,
  rows: readonly StructureRow[],
): readonly number[] | undefined {
  const depths = rows.map(({ body }) => indentOf(grid, fields, body.row));
  return tellTheTree(rows, depths) ? depths : undefined;
}

function indentOf(grid: Grid, fields: FieldColumns, row: number): number {
  const column = columnInRow(grid, row, fields.label ?? fields.name ?? fields.code, fields.perLevel?.names);
  const cell = column === undefined ? undefined : cellAt(grid, row, column);
  const indent = (grid.indents.get(row) ?? 0) * BLANKS_OF_INDENT;
  return indent + (cell?.kind === 'text' ? leadingBlanks(cell.value) : 0);
}

function leadingBlanks(text: string): number {
  let blanks = 0;
  for (const character of text) {
    if (character.trim() !== '') break;
    blanks += character === '\t' ? BLANKS_OF_TAB : 1;
  }
  return blanks;
}

/** Indicators stand deeper than the heading above them, and headings that follow each other go deeper or stay. */
export function tellTheTree(rows: readonly StructureRow[], depths: readonly number[]): boolean {
  const headingDepths = new Set<number>();
  let heading: number | undefined;
  let indicators = 0;
  let deeper = 0;
  rows.forEach(({ kind }, at) => {
    const depth = depths[at] ?? 0;
    if (kind !== 'indicator') {
      heading = depth;
      headingDepths.add(depth);
    } else if (heading !== undefined) {
      indicators += 1;
      if (depth > heading) deeper += 1;
    }
  });
  if (headingDepths.size === 0 || indicators === 0 || deeper < indicators * AGREEING) return false;
  return headingDepths.size > 1 || !followEachOther(rows);
}

/** Headings of two levels at one depth: the order of the rows knows better. */
const followEachOther = (rows: readonly StructureRow[]): boolean =>
  rows.some(({ kind }, at) => kind !== 'indicator' && at > 0 && rows[at - 1]?.kind === 'heading');

const NUMBERING = /^[\p{L}\d]+(?:[.\-_/][\p{L}\d]+)*[.)]?$/u;

/** How many parts the codes have, where each code continues that of its parent (`1`, `1.2`, `1.2.3`); undefined where they do not. */
export function depthsByNumbering(rows: readonly StructureRow[]): readonly number[] | undefined {
  const depthOf = new Map<string, number>();
  const depths: number[] = [];
  let top = 0;
  let continued = 0;
  let deepest = 0;
  for (const { kind, body } of rows) {
    const parts = partsOf(body.code);
    if (kind === 'block' || parts === undefined) return undefined;
    const parent = parts.slice(0, -1).join('.');
    const above = parts.length > 1 ? depthOf.get(parent) : undefined;
    if (above === undefined && parts.length > 1) return undefined;
    const depth = above === undefined ? 0 : above + 1;
    if (depth === 0) top += 1;
    else continued += 1;
    if (kind !== 'indicator') depthOf.set(parts.join('.'), depth);
    deepest = Math.max(deepest, depth);
    depths.push(depth);
  }
  return deepest > 0 && continued > top ? depths : undefined;
}

function partsOf(code: string): readonly string[] | undefined {
  if (code.length > 1000 || !NUMBERING.test(code)) return undefined;
  return code.replace(/[.)]$/, '').split(/[.\-_/]/);
}
