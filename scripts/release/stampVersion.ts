/** Writes the version of the package into the manifest: `npm version minor` changes it in the one place and calls this. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json';

const path = join(__dirname, '../../manifest.xml');
const stamped = readFileSync(path, 'utf8').replace(
  /<Version>.*<\/Version>/,
  `<Version>${version}.0</Version>`,
);
writeFileSync(path, stamped);
