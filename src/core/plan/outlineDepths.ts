import type { Grid } from '../grid';
import { tellTheTree } from './depths';
import type { StructureRow } from './headingRuns';
import type { Plan } from './model';

/**
 * Outline levels of the rows, where they tell the tree; undefined where they do not. Only their order counts: Excel's setting that summary rows
 * stand below their details is its default, which hardly anybody changes, and says where its buttons stand. Where the rows themselves begin
 * with an indicator and end with a heading, headings do stand below and nothing is read from levels. Blocks tell more than levels.
 */
export function depthsByOutline(
  { outlines }: Grid,
  rows: readonly StructureRow[],
): readonly number[] | undefined {
  if (outlines.size === 0 || rows.some(({ kind }) => kind === 'block')) return undefined;
  if (rows[0]?.kind === 'indicator' && rows[rows.length - 1]?.kind === 'heading') return undefined;
  const depths = rows.map(({ body }) => outlines.get(body.row) ?? 0);
  return tellTheTree(rows, depths) ? depths : undefined;
}

/** With one heading there is no tree to tell. */
const LEAST_HEADINGS = 2;

/** Whether an outline could tell more of a plan: nothing but the order of its rows told where they stand, and no block did. */
export function isPlacedByOrder({ recognition }: Plan): boolean {
  const told = recognition.rows.map(({ reason }) => reason);
  return !told.includes('blockWord') && told.filter((reason) => reason === 'order').length >= LEAST_HEADINGS;
}
