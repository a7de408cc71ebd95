import type { BodyRow } from './bodyRows';

/** A row as the order of rows tells it. */
export interface StructureRow {
  readonly body: BodyRow;
  readonly kind: 'heading' | 'block' | 'indicator';
}

/** Headings that follow each other without anything between. */
export interface HeadingRun {
  /** Position of the first in the list of rows. */
  readonly start: number;
  readonly length: number;
  /** True where all of them are operational objectives of the block above. */
  readonly operational: boolean;
}

/** Splits the headings into runs and tells operational objectives from the headings of the levels above. */
export function findRuns(rows: readonly StructureRow[]): readonly HeadingRun[] {
  const runs: HeadingRun[] = [];
  let inOperational = false;
  let objective = '';
  for (let at = 0; at < rows.length;) {
    const row = rows[at];
    if (row?.kind !== 'heading') {
      if (row?.kind === 'block') inOperational = row.body.block === 'operational';
      at += 1;
      continue;
    }
    const end = endOfRun(rows, at);
    const operational = inOperational && rows[end]?.kind !== 'block' && belongs(rows, at, end, objective);
    runs.push({ start: at, length: end - at, operational });
    if (!operational) {
      inOperational = false;
      objective = rows[end - 1]?.body.code ?? '';
    }
    at = end;
  }
  return runs;
}

function endOfRun(rows: readonly StructureRow[], start: number): number {
  let end = start;
  while (rows[end]?.kind === 'heading') end += 1;
  return end;
}

/**
 * Inside the block of operational objectives: one heading is one of these; of several, some may have lost their indicators, or the plan goes on with
 * an area. The code decides: operational objectives carry the code of their objective before their own.
 */
function belongs(rows: readonly StructureRow[], start: number, end: number, objective: string): boolean {
  if (end - start === 1) return true;
  const first = rows[start]?.body.code ?? '';
  return objective === '' || first === '' || first.startsWith(objective);
}
