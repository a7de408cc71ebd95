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
 * Distances of the first `row` characters, of which `letter` is the last, to each beginning of the other text that lies in the band, put into `line`; beyond
 * the limit all are alike. Gives the least of them. Outside the other text no character is the same, so nothing there is near.
 */
export function fillLine(
  line: DistanceLine,
  letter: number,
  other: string,
  row: number,
  above: Readonly<DistanceLine>,
): number {
  const limit = (line.length - 1) / 2;
  const tooFar = limit + 1;
  let before = tooFar;
  let least = tooFar;
  for (let place = 0; place < line.length; place += 1) {
    const isSame = other.charCodeAt(row + place - limit - 1) === letter;
    const replaced = (above[place] ?? tooFar) + (isSame ? 0 : 1);
    const deleted = (above[place + 1] ?? tooFar) + 1;
    const changed = replaced < deleted ? replaced : deleted;
    const inserted = before + 1;
    before = changed < inserted ? changed : inserted;
    if (before > tooFar) before = tooFar;
    line[place] = before;
    if (before < least) least = before;
  }
  return least;
}
