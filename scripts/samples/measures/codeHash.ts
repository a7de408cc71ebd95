/** FNV-1a of a text: a fixed whole number from 0 to 2^32 - 1, so that the same code always gets the same share or drift. */
export function codeHash(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash;
}
