import { editDistance } from './editDistance';
import { PLAIN_CODE } from './foldCode';

/** A code that may be suggested, with what is needed to compare it quickly. */
interface Candidate {
  readonly code: string;
  readonly folded: string;
  readonly letters: number;
}

/** A code within the distance. */
interface Near {
  readonly code: string;
  readonly distance: number;
}

interface Suggestion extends Near {
  /** Distance as typed, to tell apart codes that are the same but for case, accents and blanks. */
  readonly typedDistance: number;
}

/** Answers with the codes that may have been meant, the nearest first, at most `limit`. */
export type CodeSuggester = (code: string, limit: number) => string[];

const MAX_DISTANCE = 3;
/** Of so many pieces of a code no such distance can touch all: one stands in the other text as it is, about where it was. */
const PIECES = MAX_DISTANCE + 1;
/** Pieces of shorter codes are no longer than a letter or two and tell little: then all codes of the length are compared. */
const SHORTEST_IN_PIECES = 2 * PIECES;

/** For so few unknown codes it is not worth cutting all known ones into pieces, and codes of many bodies share most of these. */
const FEW_ASKED = 500;

/** The candidates of one length, and by each piece of their text as soon as that is asked for. */
class SameLength {
  readonly all: Candidate[] = [];
  private byPiece: Map<string, Candidate[]> | undefined;
  private asked = 0;

  constructor(private readonly length: number) {}

  /** Every candidate that can be within the distance, and others, each once. */
  near(wanted: Candidate, distance: number): Iterable<Candidate> {
    this.asked += 1;
    const isEach = this.length < SHORTEST_IN_PIECES || this.asked <= FEW_ASKED;
    return isEach ? this.all : new Set(this.sharingPiece(wanted, distance));
  }

  private *sharingPiece({ folded }: Candidate, distance: number): Iterable<Candidate> {
    this.byPiece ??= this.cutAll();
    for (let piece = 0; piece < PIECES; piece += 1) {
      const { start, end } = this.span(piece);
      for (let from = Math.max(0, start - distance); from <= start + distance; from += 1)
        yield* this.byPiece.get(`${piece} ${folded.slice(from, from + end - start)}`) ?? [];
    }
  }

  private span(piece: number): { readonly start: number; readonly end: number } {
    const at = (border: number): number => Math.floor((border * this.length) / PIECES);
    return { start: at(piece), end: at(piece + 1) };
  }

  private cutAll(): Map<string, Candidate[]> {
    const byPiece = new Map<string, Candidate[]>();
    for (const candidate of this.all) {
      for (let piece = 0; piece < PIECES; piece += 1) {
        const { start, end } = this.span(piece);
        const key = `${piece} ${candidate.folded.slice(start, end)}`;
        const same = byPiece.get(key);
        if (same === undefined) byPiece.set(key, [candidate]);
        else same.push(candidate);
      }
    }
    return byPiece;
  }
}

/**
 * Codes that may have been meant, the nearest first, at most `limit`; the code itself is none. Case, accents and blanks are ignored at first and count
 * only between equals, then the alphabet, so that the order is always the same. One letter in three may differ, and never more than three.
 */
export const suggestCodes = (code: string, candidates: Iterable<string>, limit: number): string[] =>
  buildCodeSuggester(candidates)(code, limit);

/** The same for many unknown codes and one set of candidates, which are prepared once. */
export function buildCodeSuggester(candidates: Iterable<string>): CodeSuggester {
  let prepared: ReadonlyMap<number, SameLength> | undefined;
  return (code, limit) => {
    if (limit <= 0) return [];
    const near = nearTo(prepare(code), (prepared ??= sortByLength(candidates)), limit);
    const suggestions = near.map((one): Suggestion => ({ ...one, typedDistance: typed(code, one.code) }));
    return suggestions
      .sort(nearestFirst)
      .slice(0, limit)
      .map((suggestion) => suggestion.code);
  };
}

function sortByLength(candidates: Iterable<string>): ReadonlyMap<number, SameLength> {
  const byLength = new Map<number, SameLength>();
  for (const candidate of [...new Set(candidates)].map(prepare)) {
    const { length } = candidate.folded;
    let sameLength = byLength.get(length);
    if (sameLength === undefined) byLength.set(length, (sameLength = new SameLength(length)));
    sameLength.all.push(candidate);
  }
  return byLength;
}

/** The codes within the distance; of those that are further away than `limit` others not all. */
function nearTo(
  wanted: Candidate,
  byLength: ReadonlyMap<number, SameLength>,
  limit: number,
): readonly Near[] {
  const { length } = wanted.folded;
  const found: Near[] = [];
  const counts = Array.from({ length: MAX_DISTANCE + 1 }, () => 0);
  let allowed = Math.min(MAX_DISTANCE, Math.max(1, Math.floor(length / 3)));
  for (const difference of DIFFERENCES) {
    if (Math.abs(difference) > allowed) break;
    for (const candidate of byLength.get(length + difference)?.near(wanted, allowed) ?? []) {
      if (candidate.code === wanted.code) continue;
      if (!mayBeNear(wanted.letters, candidate.letters, allowed)) continue;
      const distance = editDistance(wanted.folded, candidate.folded, allowed);
      if (distance === undefined) continue;
      found.push({ code: candidate.code, distance });
      counts[distance] = (counts[distance] ?? 0) + 1;
      allowed = farthestUseful(counts, limit, allowed);
    }
  }
  return found.filter(({ distance }) => distance <= allowed);
}

/** Lengths are looked at from the same outward, so that near codes are found early and spare the rest. */
const DIFFERENCES = [0, -1, 1, -2, 2, -3, 3];

/** Once so many codes as are wanted lie within a distance, none beyond it can be among them. */
function farthestUseful(counts: readonly number[], limit: number, allowed: number): number {
  let within = 0;
  for (let distance = 0; distance < allowed; distance += 1) {
    within += counts[distance] ?? 0;
    if (within >= limit) return distance;
  }
  return allowed;
}

function prepare(code: string): Candidate {
  const folded = PLAIN_CODE.test(code)
    ? code.toLowerCase()
    : code.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s/g, '').toLowerCase();
  let letters = 0;
  for (let position = 0; position < folded.length; position += 1)
    letters |= 1 << (folded.charCodeAt(position) % 32);
  return { code, folded, letters };
}

/** How far two codes are apart as they are typed. */
const typed = (code: string, other: string): number =>
  editDistance(code, other, 2 * MAX_DISTANCE) ?? Infinity;

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
