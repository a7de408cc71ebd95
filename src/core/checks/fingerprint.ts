import type { Diagnostic, Location } from '../diagnostics';
import { cellAt, formulaAt, numberFormatAt } from '../grid';
import type { Grid } from '../grid';
import type { CheckedSheets } from './findingPlace';

/** Facts that may change without anything happening at the finding's cells: what else might have been meant. */
const ASIDE: ReadonlySet<string> = new Set(['suggestions']);

/**
 * A short text that is another one as soon as a cell of the finding, the finding's own or a related one, or one of its facts changes. Where the cells
 * stand does not count.
 */
export function fingerprintOf({ at, related = [], params }: Diagnostic, { grids }: CheckedSheets): string {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const cells = [at, ...related].flatMap((place) => contentsAt(place, bySheet));
  const facts = Object.entries(params).filter(([name]) => !ASIDE.has(name));
  return hashed(JSON.stringify([facts.sort(([a], [b]) => (a < b ? -1 : 1)), cells]));
}

function contentsAt(place: Location, bySheet: ReadonlyMap<string, Grid>): readonly unknown[] {
  if ('workbook' in place) return [];
  const grid = bySheet.get(place.sheet);
  if (grid === undefined) return ['?'];
  const { row, column, rows, columns } = place.range;
  return Array.from({ length: rows * columns }, (_, index) =>
    contentAt(grid, row + Math.floor(index / columns), column + (index % columns)),
  );
}

/** A number's format is part of it: operator and unit of a target may stand there. */
function contentAt(grid: Grid, row: number, column: number): unknown {
  const formula = formulaAt(grid, row, column);
  if (formula !== undefined) return formula;
  const cell = cellAt(grid, row, column);
  if (cell.kind === 'empty') return '';
  return cell.kind === 'number' ? [cell.value, numberFormatAt(grid, row, column)] : cell.value;
}

/** Two hashes of 32 bits (FNV-1a from two beginnings), as 16 hexadecimal digits. */
function hashed(text: string): string {
  let [one, two] = [0x811c9dc5, 0x9dc5811c];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ unit, 0x01000197);
  }
  return [one, two].map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('');
}
