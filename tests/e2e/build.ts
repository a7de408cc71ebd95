import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
/** Everything the two builds are made of. */
const SOURCES = [
  'src',
  'assets/icons',
  'assets/functions',
  'assets/samples',
  'manifest.xml',
  'webpack.config.js',
  'scripts/build',
  'scripts/help',
  'scripts/workbench',
  'tsconfig.json',
  'package-lock.json',
];
const STAMP = join(root, 'build/built-from');
const PRODUCTS = ['build/addin/taskpane.html', 'build/workbench/index.html'];

/** Builds what the browser tests open, unless it was built from these very sources before. */
export default function build(): void {
  const stamp = fingerprint();
  const isThere = PRODUCTS.every((path) => existsSync(join(root, path)));
  if (isThere && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const args = [webpack, '--config', 'webpack.config.js', '--env', 'workbench'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the build failed:\n${stdout}\n${stderr}`);
  writeFileSync(STAMP, stamp);
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of SOURCES.map((source) => join(root, source)).flatMap(filesIn)) {
    hash.update(path.slice(root.length)).update(readFileSync(path));
  }
  return hash.digest('hex');
}

function filesIn(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
