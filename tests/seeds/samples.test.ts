import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleFiles } from '../../scripts/samples/sampleFiles';

// Four workbooks are made, one of them scored, one revised and flagged.
jest.setTimeout(400_000);

const root = join(__dirname, '../..');
const expected = [
  'seeds/misure-modena-2025.json',
  'assets/samples/piano-modena-2025.xlsx',
  'assets/samples/piano-modena-2025-tidy.xlsx',
  'assets/samples/piano-modena-2025-scored.xlsx',
  'assets/samples/piano-modena-2025-luglio.xlsx',
];

describe('the committed samples are what `npm run samples` writes', () => {
  const made = sampleFiles();

  test('these files and no others', async () => {
    expect([...(await made).keys()]).toEqual(expected);
  });

  test.each(expected)('%s', async (path) => {
    const bytes = (await made).get(path);
    expect(existsSync(join(root, path))).toBe(true);
    expect(bytes?.equals(readFileSync(join(root, path)))).toBe(true);
  });

  test('a second run writes the same bytes', async () => {
    const again = await sampleFiles();
    for (const [path, bytes] of await made)
      expect([path, again.get(path)?.equals(bytes)]).toEqual([path, true]);
  });
});
