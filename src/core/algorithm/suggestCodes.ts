import { editDistance } from './editDistance';
import { foldLetters } from './foldCode';
import { nearTexts } from './sharedBeginnings';

/** A code that may be suggested, without case, accents and blanks. */
interface Candidate {
  readonly code: string;
  readonly folded: string;
}

/** A code within the distance. */
interface Suggestion {
  readonly code: string;
  readonly distance: number;
  /** Distance as typed, to tell apart codes that are the same but for case, accents and blanks. */
  readonly typedDistance: number;
}

/** Answers with the codes that may have been meant, the nearest first, at most `limit`. */
export type CodeSuggester = (code: string, limit: number) => string[];

const MAX_DISTANCE = 3;

/**
 * Codes that may have been meant, the nearest first, at most `limit`; the code itself is none. Case, accents and blanks are ignored at first and count
 * only between equals, then the alphabet, so that the order is always the same. One letter in three may differ, and never more than three.
 */
export const suggestCodes = (code: string, candidates: Iterable<string>, limit: number): string[] =>
  buildCodeSuggester(candidates)(code, limit);

/** The same for many unknown codes and one set of candidates, which are prepared once. */
export function buildCodeSuggester(candidates: Iterable<string>): CodeSuggester {
  const prepared = new SortedCandidates(candidates);
  return (code, limit) => {
    if (limit <= 0) return [];
    const nearest = [...nearTo(code, prepared, limit)].sort(nearestFirst).slice(0, limit);
    return nearest.map((suggestion) => suggestion.code);
  };
}

/** The candidates, each once, in the order of their folded texts. */
class SortedCandidates {
  private readonly all: readonly Candidate[];
  private readonly texts: readonly string[];

  constructor(candidates: Iterable<string>) {
    const all = Array.from(new Set(candidates), (code): Candidate => ({ code, folded: foldLetters(code) }));
    this.all = all.sort(({ folded: one }, { folded: other }) => (one < other ? -1 : one > other ? 1 : 0));
    this.texts = this.all.map(({ folded }) => folded);
  }

  /** All but the code itself whose folded texts are so near. */
  within(distance: number, code: string): readonly Suggestion[] {
    return nearTexts(this.texts, foldLetters(code), distance).flatMap((near): readonly Suggestion[] => {
      const found = this.all[near.at]?.code ?? code;
      if (found === code) return [];
      const typedDistance = editDistance(code, found, 2 * MAX_DISTANCE) ?? Infinity;
      return [{ code: found, distance: near.distance, typedDistance }];
    });
  }
}

/** The nearest, and all that are as near as the last of them: looked for from the same text outward, until there are enough. */
function nearTo(code: string, candidates: SortedCandidates, limit: number): readonly Suggestion[] {
  const farthest = Math.min(MAX_DISTANCE, Math.max(1, Math.floor(foldLetters(code).length / 3)));
  let near: readonly Suggestion[] = [];
  for (let distance = 0; distance <= farthest && near.length < limit; distance += 1)
    near = candidates.within(distance, code);
  return near;
}

function nearestFirst(a: Suggestion, b: Suggestion): number {
  if (a.distance !== b.distance) return a.distance - b.distance;
  if (a.typedDistance !== b.typedDistance) return a.typedDistance < b.typedDistance ? -1 : 1;
  return a.code < b.code ? -1 : 1;
}
