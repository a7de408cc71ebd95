import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The parts of the published plan that hold values, at any depth. */
interface SeedRow {
  readonly history?: Readonly<Record<string, string>>;
  readonly targets?: Readonly<Record<string, string>>;
}

const seed: unknown = JSON.parse(
  readFileSync(join(__dirname, '../../../seeds/piano-modena-2025.json'), 'utf8'),
);

function textsOf(value: unknown, part: 'history' | 'targets'): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.values((value as SeedRow)[part] ?? {});
  return [...own, ...Object.values(value).flatMap((inner) => textsOf(inner, part))];
}

/** Every value of an earlier year and every target of the published plan, as printed. */
export const HISTORY_TEXTS: readonly string[] = textsOf(seed, 'history');
export const TARGET_TEXTS: readonly string[] = textsOf(seed, 'targets');
