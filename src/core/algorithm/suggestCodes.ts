import { editDistance } from './editDistance';

/** A code that may be suggested, with what is needed to compare it quickly. */
interface Candidate {
  readonly code: string;
  readonly folded: string;
  readonly letters: number;
}

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
  const byLength = new Map<number, Candidate[]>();
  for (const candidate of [...new Set(candidates)].map(prepare)) {
    const sameLength = byLength.get(candidate.folded.length);
    if (sameLength === undefined) byLength.set(candidate.folded.length, [candidate]);
    else sameLength.push(candidate);
  }
  return (code, limit) => {
    const suggestions = nearTo(prepare(code), byLength).sort(nearestFirst);
    return suggestions.slice(0, Math.max(0, limit)).map((suggestion) => suggestion.code);
  };
}

function nearTo(wanted: Candidate, byLength: ReadonlyMap<number, readonly Candidate[]>): Suggestion[] {
  const { length } = wanted.folded;
  const allowed = Math.min(MAX_DISTANCE, Math.max(1, Math.floor(length / 3)));
  const found: Suggestion[] = [];
  for (let near = length - allowed; near <= length + allowed; near += 1) {
    for (const candidate of byLength.get(near) ?? []) {
      if (!mayBeNear(wanted.letters, candidate.letters, allowed)) continue;
      const suggestion = compared(wanted, candidate, allowed);
      if (suggestion !== undefined) found.push(suggestion);
    }
  }
  return found;
}

function prepare(code: string): Candidate {
  const folded = code.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s/g, '').toLowerCase();
  let letters = 0;
  for (let position = 0; position < folded.length; position += 1)
    letters |= 1 << (folded.charCodeAt(position) % 32);
  return { code, folded, letters };
}

function compared(wanted: Candidate, candidate: Candidate, allowed: number): Suggestion | undefined {
  if (candidate.code === wanted.code) return undefined;
  const distance = editDistance(wanted.folded, candidate.folded, allowed);
  if (distance === undefined) return undefined;
  const typedDistance = editDistance(wanted.code, candidate.code, 2 * MAX_DISTANCE) ?? Infinity;
  return { code: candidate.code, distance, typedDistance };
}

/** False only where the texts hold too many different letters: one edit takes a letter away and brings another, so it flips two bits at most. */
function mayBeNear(letters: number, otherLetters: number, allowed: number): boolean {
  let flipped = letters ^ otherLetters;
  let left = 2 * allowed;
  while (flipped !== 0 && left >= 0) {
    flipped &= flipped - 1;
    left -= 1;
  }
  return left >= 0;
}

function nearestFirst(a: Suggestion, b: Suggestion): number {
  if (a.distance !== b.distance) return a.distance - b.distance;
  if (a.typedDistance !== b.typedDistance) return a.typedDistance < b.typedDistance ? -1 : 1;
  return a.code < b.code ? -1 : 1;
}
