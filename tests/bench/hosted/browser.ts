import { readFileSync } from 'node:fs';
import { startBrowser } from '../../support/browser';
import type { ReadingDoor } from '../measured/inBrowser';
import { report } from '../measured/repeat';

/** Opening a workbook in a real browser, in a page that has run nothing yet: how long it takes, and how long the page stands still at most. */
const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const [program = '', snapshotFile = ''] = process.argv.slice(2);

async function main(): Promise<void> {
  const browser = await startBrowser();
  const snapshot = readFileSync(snapshotFile, 'utf8');
  const content = readFileSync(program, 'utf8');
  for (const inTurns of [false, true]) {
    const all: number[] = [];
    const longest: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const page = await browser.newPage();
      await page.addScriptTag({ content });
      const measured = await page.evaluate(
        ([text, turns]) => (globalThis as unknown as { reading: ReadingDoor }).reading.read(text, turns),
        [snapshot, inTurns] as const,
      );
      all.push(measured.all);
      longest.push(measured.longest);
      await page.close();
    }
    const way = inTurns ? 'in turns' : 'at once';
    report({ name: `open ${way}`, runs: all });
    report({ name: `longest task ${way}`, runs: longest });
  }
  await browser.close();
}

void main();
