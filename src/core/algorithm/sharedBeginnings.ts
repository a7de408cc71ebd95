import { distanceAt, fillLine, firstLine } from './distanceLine';
import type { DistanceLine } from './distanceLine';

/** A text within a distance of another. */
export interface NearText {
  /** Its place among the texts. */
  readonly at: number;
  readonly distance: number;
}

/** Neighbours that share their first `depth` characters, and how far these are from the beginnings of the text asked for. */
interface Branch {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
  readonly line: DistanceLine;
}

/**
 * All of `texts` that are within `limit` edits of one. They are sorted as `<` sorts them: what begins alike stands together, so a beginning is compared once
 * for all that share it, and all of them are passed over where it is too different.
 */
export function nearTexts(texts: readonly string[], wanted: string, limit: number): readonly NearText[] {
  const found: NearText[] = [];
  const open: Branch[] = [{ from: 0, to: texts.length, depth: 0, line: firstLine(limit) }];
  for (let branch = open.pop(); branch !== undefined; branch = open.pop()) {
    const { to, depth, line } = branch;
    let { from } = branch;
    for (; from < to && texts[from]?.length === depth; from += 1) {
      const distance = distanceAt(line, depth, wanted.length);
      if (distance !== undefined) found.push({ at: from, distance });
    }
    while (from < to) {
      const letter = letterOf(texts, from, depth);
      const end = endOfLetter(texts, from, to, depth);
      const next = [...line];
      if (fillLine(next, letter, wanted, depth + 1, line) <= limit)
        open.push({ from, to: end, depth: depth + 1, line: next });
      from = end;
    }
  }
  return found;
}

const letterOf = (texts: readonly string[], at: number, depth: number): number =>
  texts[at]?.charCodeAt(depth) ?? NaN;

/** Behind the last of the neighbours from `from` on that have the same character at `depth`: looked for in steps that double, then halve. */
function endOfLetter(texts: readonly string[], from: number, to: number, depth: number): number {
  const letter = letterOf(texts, from, depth);
  let [same, step] = [from, 1];
  for (; same + step < to && letterOf(texts, same + step, depth) === letter; step *= 2) same += step;
  let other = Math.min(same + step, to);
  while (same + 1 < other) {
    const middle = (same + other) >> 1;
    if (letterOf(texts, middle, depth) === letter) same = middle;
    else other = middle;
  }
  return other;
}
