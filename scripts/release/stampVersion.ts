/** Writes the version of the package wherever else it must stand: `npm version minor` changes it in the one place and calls this. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json';

const PLACES: readonly (readonly [path: string, pattern: RegExp, text: string])[] = [
  ['manifest.xml', /<Version>.*<\/Version>/, `<Version>${version}.0</Version>`],
  ['src/taskpane/version.ts', /VERSION = '.*'/, `VERSION = '${version}'`],
];

for (const [path, pattern, text] of PLACES) {
  const place = join(__dirname, '../..', path);
  writeFileSync(place, readFileSync(place, 'utf8').replace(pattern, text));
}
