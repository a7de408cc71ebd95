import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingsText } from './findingsText';

const FILE = join(__dirname, '../../tests/fixtures/findings/piano-modena-2025.it.txt');

/** Writes the list of findings on the published plan anew: `npm run findings`. */
async function writeFindings(): Promise<void> {
  writeFileSync(FILE, await findingsText());
}

void writeFindings();
