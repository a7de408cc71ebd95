import { readFileSync } from 'node:fs';
import type { WorkbookSnapshot } from '../../../src/app';
import { repeat, reportMemory } from './repeat';

/** The least that any program does with a workbook: take it from its text, and look at every number once. */
const text = readFileSync(process.argv[2] ?? '', 'utf8');

const parse = (): WorkbookSnapshot => JSON.parse(text) as WorkbookSnapshot;

function sumOfDoubles({ sheets }: WorkbookSnapshot): number {
  let sum = 0;
  for (const { grid } of sheets)
    for (const row of grid.values) for (const cell of row) if (typeof cell === 'number') sum += cell;
  return sum;
}

const snapshot = repeat('JSON.parse', parse, () => `${(text.length / 1e6).toFixed(1)} MB`);
repeat('one pass over the numbers', () => sumOfDoubles(snapshot));
reportMemory();
