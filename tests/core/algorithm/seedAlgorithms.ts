import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const seed: unknown = JSON.parse(
  readFileSync(join(__dirname, '../../../seeds/piano-modena-2025.json'), 'utf8'),
);

function algorithmsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { algorithm } = value as { readonly algorithm?: string };
  return [...(algorithm === undefined ? [] : [algorithm]), ...Object.values(value).flatMap(algorithmsOf)];
}

/** The algorithms of the published plan, in its order. */
export const SEED_ALGORITHMS: readonly string[] = algorithmsOf(seed);
