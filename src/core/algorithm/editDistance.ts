import { distanceAt, fillLine, firstLine } from './distanceLine';

/**
 * Characters to insert, delete or replace to make one text of the other; undefined where that is more than `limit`. The time grows
 * with the length times the limit.
 */
export function editDistance(first: string, second: string, limit: number): number | undefined {
  let above = firstLine(limit);
  let line = [...above];
  for (let row = 1; row <= first.length; row += 1) {
    if (fillLine(line, first.charCodeAt(row - 1), second, row, above) > limit) return undefined;
    [above, line] = [line, above];
  }
  return distanceAt(above, first.length, second.length);
}
