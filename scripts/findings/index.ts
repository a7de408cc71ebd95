import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIXTURE_FINDINGS, fixtureFindingsText } from '../../tests/support/fixtureFindings';
import { FINDING_BOOKS, bookFindingsText, keptBook } from '../../tests/support/workbookFindings';
import { findingsText } from './findingsText';

const FILE = join(__dirname, '../../tests/fixtures/findings/piano-modena-2025.it.txt');

/** Writes the list of findings on the published plan, and those on the sheets and workbooks of the tests, anew: `npm run findings`. */
async function writeFindings(): Promise<void> {
  writeFileSync(FILE, await findingsText());
  writeFileSync(FIXTURE_FINDINGS, fixtureFindingsText());
  for (const book of FINDING_BOOKS) writeFileSync(keptBook(book), bookFindingsText(book));
}

void writeFindings();
