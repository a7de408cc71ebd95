import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nationalWorkbook } from './generator';
import { benchFolder } from './measure';

/** Writes the snapshot of a generated workbook, as the host would send it. */
export function prepare(indicators: number): { readonly snapshot: string } {
  mkdirSync(benchFolder, { recursive: true });
  const snapshot = join(benchFolder, `snapshot-${indicators}.json`);
  writeFileSync(snapshot, JSON.stringify(nationalWorkbook(indicators)));
  return { snapshot };
}
