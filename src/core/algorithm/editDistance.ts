/**
 * Characters to insert, delete or replace to make one text of the other; undefined where that is more than `limit`. Looks only at the band around
 * the diagonal that can matter: the time grows with the length times the limit. In a band the same column stands one place further right in the
 * line above.
 */
export function editDistance(first: string, second: string, limit: number): number | undefined {
  if (Math.abs(first.length - second.length) > limit) return undefined;
  const width = 2 * limit + 1;
  const shared = commonStart(first, second);
  const end = commonEnd(first, second, shared);
  const left = first.slice(shared, first.length - end);
  const right = second.slice(shared, second.length - end);
  let above = Array.from({ length: width }, (_, place) => (place >= limit ? place - limit : limit + 1));
  let line = above.map(() => 0);
  for (let row = 1; row <= left.length; row += 1) {
    const least = fillLine(line, left.charCodeAt(row - 1), right, row, above);
    if (least > limit) return undefined;
    [above, line] = [line, above];
  }
  const distance = above[right.length - left.length + limit] ?? limit + 1;
  return distance > limit ? undefined : distance;
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

/**
 * Distances of the first `row` characters to each length of the other text that lies in the band, put into `line`; beyond the limit all are alike.
 * Gives the least of them.
 */
function fillLine(
  line: number[],
  letter: number,
  right: string,
  row: number,
  above: readonly number[],
): number {
  const limit = (line.length - 1) / 2;
  const tooFar = limit + 1;
  let before = tooFar;
  let least = tooFar;
  for (let place = 0; place < line.length; place += 1) {
    const column = row + place - limit;
    if (column < 0 || column > right.length) before = tooFar;
    else if (column === 0) before = Math.min(row, tooFar);
    else {
      const replaced = (above[place] ?? tooFar) + (right.charCodeAt(column - 1) === letter ? 0 : 1);
      before = Math.min(replaced, (above[place + 1] ?? tooFar) + 1, before + 1, tooFar);
    }
    line[place] = before;
    least = Math.min(least, before);
  }
  return least;
}
