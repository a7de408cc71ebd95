import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { newPage, ORIGIN, startBrowser } from '../../tests/support/browser';
import { takePanePictures } from './panePictures';

const FOLDER = join(__dirname, '../../docs/pictures');

/** Takes the pictures of the documents anew, in a real browser: `npm run pictures` (builds first). */
async function takePictures(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await startBrowser();
  const { page, close } = await newPage(browser, { width: 1500, height: 860 });
  await page.goto(`${ORIGIN}/`);
  await page.waitForFunction(() => window.traguardoWorkbench?.isReady === true);
  const pane = page.frameLocator('iframe');
  await pane.getByRole('button', { name: 'Calcola' }).click();
  await pane.getByText(/Celle scritte/).waitFor();
  await page.evaluate(async () => {
    const door = window.traguardoWorkbench;
    await door?.whenCalculated();
    door?.select('Piano!R14');
  });
  await pane.getByRole('button', { name: /chiudi/i }).click();
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(FOLDER, 'workbench.png') });
  await close();
  await takePanePictures(browser, FOLDER);
  await browser.close();
}

void takePictures();
