import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nationalWorkbook } from './generator';
import { benchFolder, measure } from './measure';
import type { Medians } from './measure';
import { table } from './table';

const STEPS = ['readPlan', 'readMeasures', 'resolve', 'actuals', 'score', 'checks'] as const;

interface SizeResult {
  readonly indicators: number;
  readonly floor: Medians;
  readonly pipeline: Medians;
}

function measureSize(indicators: number): SizeResult {
  mkdirSync(benchFolder, { recursive: true });
  const path = join(benchFolder, `snapshot-${indicators}.json`);
  writeFileSync(path, JSON.stringify(nationalWorkbook(indicators)));
  return { indicators, floor: measure('floor', path), pipeline: measure('pipeline', path) };
}

const milliseconds = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

const floorOf = ({ floor }: SizeResult): number =>
  floor.of('JSON.parse') + floor.of('one pass over the numbers');

function pipelineRows(result: SizeResult): readonly (readonly string[])[] {
  const { floor, pipeline } = result;
  const least = floorOf(result);
  const row = (name: string, value: number, memory = '', note = ''): readonly string[] => [
    name, milliseconds(value), `${(value / least).toFixed(2)}`, memory, note,
  ]; // prettier-ignore
  const memoryOf = (medians: Medians): string => medians.of('memory').toFixed(0);
  return [
    row('floor: JSON.parse', floor.of('JSON.parse'), memoryOf(floor), floor.noteOf('JSON.parse')),
    row('floor: one pass over the numbers', floor.of('one pass over the numbers')),
    ...STEPS.map((name) => row(name, pipeline.of(name), '', pipeline.noteOf(name))),
    row('**open, all of it**', pipeline.of('open'), memoryOf(pipeline)),
    row('emit', pipeline.of('emit')),
  ];
}

const sizes = process.argv.slice(2).map(Number);
for (const indicators of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]) {
  console.log(`\n${indicators.toLocaleString('en')} indicators\n`);
  const rows = pipelineRows(measureSize(indicators));
  console.log(table(['step', 'ms', 'floors', 'peak MB', ''], rows));
}
