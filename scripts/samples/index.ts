import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sampleFiles } from './sampleFiles';

/** Writes the sample files anew: `npm run samples`. */
async function writeSamples(): Promise<void> {
  for (const [path, bytes] of await sampleFiles()) {
    const file = join(__dirname, '../..', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    console.log(`${path} (${bytes.length} bytes)`);
  }
}

void writeSamples();
