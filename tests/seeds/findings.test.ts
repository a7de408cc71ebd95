import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingsText } from '../../scripts/findings/findingsText';

const FILE = join(__dirname, '../fixtures/findings/piano-modena-2025.it.txt');

test('the findings on the published plan are those that people have read; `npm run findings` writes them anew', async () => {
  expect(await findingsText()).toBe(readFileSync(FILE, 'utf8'));
});
