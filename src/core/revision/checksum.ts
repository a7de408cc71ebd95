/*
 * A checksum that shows slips, not attacks: two runs of FNV-1a with different seeds, 32 bits each.
 */

const FNV_PRIME = 0x01000193;
const SEEDS = [0x811c9dc5, 0x050c5d1f] as const;

function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), FNV_PRIME);
    hash = Math.imul(hash ^ (unit >>> 8), FNV_PRIME);
  }
  return hash >>> 0;
}

const hexadecimal = (hash: number): string => hash.toString(16).padStart(8, '0');

/** Sixteen hexadecimal digits that depend on every character of the text. */
export const checksum = (text: string): string => SEEDS.map((seed) => hexadecimal(fnv(text, seed))).join('');

/**
 * A short stand-in for a key, for formulas: MATCH takes no more than 255 characters, ignores case and reads wildcards, and none of that
 * matters here. It begins with a letter, so that no program takes it for a number.
 */
export const keyMark = (key: string): string => `k${checksum(key)}`;
