import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Measured } from './measured/repeat';

export const benchFolder = join(__dirname, '../../.tmp/bench');

/** The part of esbuild that is used; it stands among the packages of the benchmark, which types and lint do not see. */
interface Bundler {
  buildSync(options: Readonly<Record<string, unknown>>): unknown;
}

/** Bundles a measured program as production code is bundled, so that no loader stands between it and the machine. */
function bundle(program: string, platform: 'node' | 'browser' = 'node'): string {
  mkdirSync(benchFolder, { recursive: true });
  const outfile = join(benchFolder, `${program.replace('/', '-')}.cjs`);
  const { buildSync } = require('./node_modules/esbuild') as Bundler;
  const entryPoints = [join(__dirname, 'measured', `${program}.ts`)];
  const nodePaths = [join(__dirname, 'node_modules')];
  buildSync({
    entryPoints,
    outfile,
    nodePaths,
    bundle: true,
    platform,
    target: 'es2022',
    logLevel: 'error',
  });
  return outfile;
}

const median = (runs: readonly number[]): number =>
  [...runs].sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? NaN;

/** Medians by name. */
export interface Medians {
  readonly of: (name: string) => number;
  readonly noteOf: (name: string) => string;
  readonly names: readonly string[];
}

const OPTIONS = ['--expose-gc', '--max-old-space-size=8000'];

/** Runs a measured program in a process of its own, so that its peak memory is its own, and gives the medians of its runs. */
export const measure = (program: string, ...args: readonly string[]): Medians =>
  run([...OPTIONS, bundle(program), ...args]);

/** The same for a program that brings the real office.js along, which cannot be bundled. */
export const measureHosted = (program: string, ...args: readonly string[]): Medians =>
  run([...OPTIONS, '--import', 'tsx', join(__dirname, 'hosted', `${program}.ts`), ...args]);

/** A measured program as a page of a browser loads it. */
export const forBrowser = (program: string): string => bundle(program, 'browser');

function run(options: readonly string[]): Medians {
  const { stdout, status, stderr } = spawnSync(process.execPath, options, {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`${options.join(' ')} failed: ${stderr}`);
  const measured = stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Measured);
  const byName = new Map(measured.map((one) => [one.name, one]));
  return {
    of: (name) => median(byName.get(name)?.runs ?? []),
    noteOf: (name) => byName.get(name)?.note ?? '',
    names: [...byName.keys()],
  };
}
