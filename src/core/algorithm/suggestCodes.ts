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
  const prepared = [...new Set(candidates)].map(prepare);
  return (code, limit) => {
    const wanted = prepare(code);
    return prepared
      .flatMap((candidate) => suggestion(wanted, candidate))
      .sort(nearestFirst)
      .slice(0, Math.max(0, limit))
      .map((found) => found.code);
  };
}

function prepare(code: string): Candidate {
  const folded = code.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s/g, '').toLowerCase();
  let letters = 0;
  for (let position = 0; position < folded.length; position += 1)
    letters |= 1 << (folded.charCodeAt(position) % 32);
  return { code, folded, letters };
}

function suggestion(wanted: Candidate, candidate: Candidate): readonly Suggestion[] {
  const allowed = Math.min(MAX_DISTANCE, Math.max(1, Math.floor(wanted.folded.length / 3)));
  if (candidate.code === wanted.code || !mayBeNear(wanted.letters, candidate.letters, allowed)) return [];
  const distance = editDistance(wanted.folded, candidate.folded, allowed);
  if (distance === undefined) return [];
  const typedDistance = editDistance(wanted.code, candidate.code, 2 * MAX_DISTANCE) ?? Infinity;
  return [{ code: candidate.code, distance, typedDistance }];
}

/** False only where the texts hold too many different letters: one edit takes a letter away and brings another, so it flips two bits at most. */
function mayBeNear(letters: number, otherLetters: number, allowed: number): boolean {
  let flipped = letters ^ otherLetters;
  let count = 0;
  while (flipped !== 0) {
    flipped &= flipped - 1;
    count += 1;
  }
  return count <= 2 * allowed;
}

function nearestFirst(a: Suggestion, b: Suggestion): number {
  if (a.distance !== b.distance) return a.distance - b.distance;
  if (a.typedDistance !== b.typedDistance) return a.typedDistance < b.typedDistance ? -1 : 1;
  return a.code < b.code ? -1 : 1;
}
