/**
 * How far the first `row` characters of one text are from each beginning of another: only the band around the diagonal that can matter within a limit,
 * `2 * limit + 1` places, so that the same column stands one place further right in the line above. What is beyond the limit is `limit + 1`.
 */
export type DistanceLine = number[];

/** The line of no character: to come to a beginning of the other text all its characters are to be inserted. */
export const firstLine = (limit: number): DistanceLine =>
  Array.from({ length: 2 * limit + 1 }, (_, place) => (place >= limit ? place - limit : limit + 1));

/** The distance of the first `row` characters to the first `column` of the other text; undefined beyond the limit. */
export function distanceAt(line: DistanceLine, row: number, column: number): number | undefined {
  const limit = (line.length - 1) / 2;
  const distance = line[column - row + limit] ?? limit + 1;
  return distance > limit ? undefined : distance;
}

/**
 * Distances of the first `row` characters to each length of the other text that lies in the band, put into `line`; beyond the limit all are alike.
 * Gives the least of them.
 */
export function fillLine(
  line: DistanceLine,
  letter: number,
  right: string,
  row: number,
  above: Readonly<DistanceLine>,
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
