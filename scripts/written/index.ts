import { writeFileSync } from 'node:fs';
import { keptFile, writtenBooks, writtenTextOf } from '../../tests/support/writtenBooks';

/** Writes the texts of what is written into the workbooks of `tests/fixtures/written` anew: `npm run written`. */
async function writeTexts(): Promise<void> {
  for (const book of writtenBooks()) writeFileSync(keptFile(book), await writtenTextOf(book));
}

void writeTexts();
