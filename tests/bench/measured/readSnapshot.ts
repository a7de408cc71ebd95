import { readFileSync } from 'node:fs';
import type { WorkbookSnapshot } from '../../../src/app';

export { TODAY } from './today';

/** A snapshot as it was saved; what JSON cannot hold is empty in all of them. */
export function readSnapshot(path = process.argv[2] ?? ''): WorkbookSnapshot {
  const saved = JSON.parse(readFileSync(path, 'utf8')) as WorkbookSnapshot;
  const sheets = saved.sheets.map((sheet) => ({
    ...sheet,
    grid: {
      ...sheet.grid,
      indents: new Map<number, number>(),
      hiddenRows: new Set<number>(),
      outlines: new Map<number, number>(),
    },
  }));
  return { ...saved, sheets };
}
