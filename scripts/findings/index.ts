import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIXTURE_FINDINGS, fixtureFindingsText } from '../../tests/support/fixtureFindings';
import { findingsText } from './findingsText';

const FILE = join(__dirname, '../../tests/fixtures/findings/piano-modena-2025.it.txt');

/** Writes the list of findings on the published plan, and that on the sheets of the checks, anew: `npm run findings`. */
async function writeFindings(): Promise<void> {
  writeFileSync(FILE, await findingsText());
  writeFileSync(FIXTURE_FINDINGS, fixtureFindingsText());
}

void writeFindings();
