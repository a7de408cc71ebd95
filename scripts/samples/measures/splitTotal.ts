import { codeHash } from './codeHash';

/**
 * Splits a whole total among codes into whole parts that add up to it. The share of a code comes from its hash, and moves a little
 * with the year; what rounding leaves goes to the largest remainders, first code first.
 */
export function splitTotal(
  total: number,
  codes: readonly string[],
  year: string,
): ReadonlyMap<string, number> {
  const shares = codes.map((code) => 20 + (codeHash(code) % 80) + (codeHash(`${code} ${year}`) % 15));
  const sum = shares.reduce((a, b) => a + b, 0);
  const parts = shares.map((share) => Math.floor((total * share) / sum));
  const remainders = shares.map((share) => (total * share) % sum);
  const left = total - parts.reduce((a, b) => a + b, 0);
  const order = codes.map((_, i) => i).sort((a, b) => remainders[b]! - remainders[a]! || a - b);
  order.slice(0, left).forEach((i) => (parts[i]! += 1));
  return new Map(codes.map((code, i) => [code, parts[i]!]));
}
