/**
 * `npm run validate` judges `manifest.xml`; `npm run validate -- dist/manifest.xml` the one of a built folder. Offline. The folder of the
 * schemas may be named in MANIFEST_SCHEMAS; without them the rest is judged, and it says so.
 */
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { servedByBuild, servedFrom } from './served';
import { DEVELOPMENT_ORIGIN, SCHEMA_FOLDER, validateManifest } from './validateManifest';
import type { Validation } from './validateManifest';

const root = join(__dirname, '../..');
const schemas = process.env.MANIFEST_SCHEMAS ?? SCHEMA_FOLDER;

/** A built manifest says by its page where it is to be served. */
function validationOf(given: string | undefined): Validation {
  const path = resolve(given ?? join(root, 'manifest.xml'));
  if (path === join(root, 'manifest.xml'))
    return { path, origin: DEVELOPMENT_ORIGIN, served: servedByBuild(root), schemas };
  const [, origin = ''] = /"(https:\/\/[^"]*\/)taskpane\.html"/.exec(readFileSync(path, 'utf8')) ?? [];
  return { path, origin, served: servedFrom(dirname(path)), schemas };
}

void validateManifest(validationOf(process.argv[2])).then(({ problems, schemasWereThere }) => {
  if (!schemasWereThere) console.log(`The schemas are not in ${schemas}: all else was checked.`);
  console.log(problems.length === 0 ? 'The manifest is good.' : problems.join('\n'));
  process.exitCode = problems.length === 0 ? 0 : 1;
});
