import type { Cell } from '../core/grid';
import { textOf } from './cells';

const LINE_BREAK = /\r\n|\r|\n/;
const ENDS_OPEN = /(?:^|\s)[-+*/(]$/;
const BEGINS_OPEN = /^[-+*/)](?:\s|$)/;

/**
 * The algorithm in a cell: its last line, as plans keep it below the description. Lines that were broken at an operator belong together.
 * '' where there is none.
 */
export function algorithmIn(cell: Cell): string {
  const lines = textOf(cell)
    .split(LINE_BREAK)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  let first = lines.length - 1;
  while (first > 0 && (ENDS_OPEN.test(lines[first - 1] ?? '') || BEGINS_OPEN.test(lines[first] ?? '')))
    first -= 1;
  return lines.slice(Math.max(0, first)).join(' ');
}
