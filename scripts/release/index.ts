/**
 * `npm run release -- https://addin.example.it/traguardo` builds for that origin and writes `release/traguardo-<version>.zip`: the folder
 * for the server, the guide to deploy it in both languages, settings for nginx and IIS.
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

/** A release without its line in the changelog would surprise whoever installs it. */
function checkChangelog(): void {
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  if (!changelog.includes(`## ${version}`)) throw new Error(`CHANGELOG.md has no section "## ${version}"`);
}

function build(origin: string): void {
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const run = spawnSync(process.execPath, [webpack, '--env', `origin=${origin}`], {
    cwd: root,
    stdio: 'inherit',
  });
  if (run.status !== 0) throw new Error('the build failed');
}

async function release(origin: string | undefined): Promise<void> {
  if (origin === undefined)
    throw new Error('say where it will be served: npm run release -- https://addin.example.it/traguardo');
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

release(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
