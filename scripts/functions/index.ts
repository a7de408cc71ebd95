/** Writes Excel's lists of the functions and their help pages to assets/functions; a test holds them to their source. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionFiles } from './functionFiles';

const folder = join(__dirname, '../../assets/functions');

void functionFiles().then((files) => {
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
});
