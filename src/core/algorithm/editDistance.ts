import { distanceAt, fillLine, firstLine } from './distanceLine';

/**
 * Characters to insert, delete or replace to make one text of the other; undefined where that is more than `limit`. The time grows
 * with the length times the limit.
 */
export function editDistance(first: string, second: string, limit: number): number | undefined {
  if (Math.abs(first.length - second.length) > limit) return undefined;
  const shared = commonStart(first, second);
  const end = commonEnd(first, second, shared);
  const left = first.slice(shared, first.length - end);
  const right = second.slice(shared, second.length - end);
  let above = firstLine(limit);
  let line = above.map(() => 0);
  for (let row = 1; row <= left.length; row += 1) {
    const least = fillLine(line, left.charCodeAt(row - 1), right, row, above);
    if (least > limit) return undefined;
    [above, line] = [line, above];
  }
  return distanceAt(above, left.length, right.length);
}

function commonStart(first: string, second: string): number {
  const length = Math.min(first.length, second.length);
  let position = 0;
  while (position < length && first.charCodeAt(position) === second.charCodeAt(position)) position += 1;
  return position;
}

/** So many characters are the same at the end of both, behind those that are the same at the start. */
function commonEnd(first: string, second: string, start: number): number {
  const most = Math.min(first.length, second.length) - start;
  let end = 0;
  while (
    end < most &&
    first.charCodeAt(first.length - 1 - end) === second.charCodeAt(second.length - 1 - end)
  )
    end += 1;
  return end;
}
