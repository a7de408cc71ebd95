/**
 * `npm run release -- https://addin.example.it/traguardo` builds for that origin and writes `release/traguardo-<version>.zip`: the folder
 * for the server, the guide to deploy it in both languages, settings for nginx and IIS. Without an origin it builds for the one in the
 * guide, which says how to put another in its place.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json';
import { servedFrom } from '../manifest/served';
import { SCHEMA_FOLDER, validateManifest } from '../manifest/validateManifest';
import { releaseFiles } from './releaseFiles';
import { zipOf } from './zipOf';

const root = join(__dirname, '../..');
const dist = join(root, 'dist');

/** The address that the guide tells to replace. */
const GUIDE_ORIGIN = 'https://addin.example.it/traguardo';

/** Whoever installs a release wants to know what is new in it. */
function checkChangelog(): void {
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  if (!changelog.includes(`## ${version}`))
    console.warn(`CHANGELOG.md has no section "## ${version}" yet: good for a trial, not for a release.`);
}

function build(origin: string): void {
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const run = spawnSync(process.execPath, [webpack, '--env', `origin=${origin}`], {
    cwd: root,
    stdio: 'inherit',
  });
  if (run.status !== 0) throw new Error('the build failed');
}

async function release(origin: string): Promise<void> {
  checkChangelog();
  build(origin);
  const served = servedFrom(dist);
  const path = join(dist, 'manifest.xml');
  const { problems } = await validateManifest({
    path,
    origin: `${origin.replace(/\/+$/, '')}/`,
    served,
    schemas: SCHEMA_FOLDER,
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  mkdirSync(join(root, 'release'), { recursive: true });
  const archive = join('release', `traguardo-${version}.zip`);
  writeFileSync(join(root, archive), await zipOf(releaseFiles(root, dist)));
  console.log(`${archive} is ready.`);
}

release(process.argv[2] ?? GUIDE_ORIGIN).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
