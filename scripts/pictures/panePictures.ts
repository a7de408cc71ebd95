import { join } from 'node:path';

import type { Browser, Frame } from 'playwright-core';

import { widenPane } from '../../tests/support/accessibility';
import { openWorkbench } from '../../tests/support/workbenchPage';
import type { WorkbenchPage } from '../../tests/support/workbenchPage';

/** The narrowest pane Excel makes, and a comfortable one. */
const WIDTHS = [320, 450];
const WAIT = { timeout: 120_000 };

/** What is pressed to come from one picture to the next. */
const STEPS: readonly (readonly [name: string, reach: (pane: Frame) => Promise<void>])[] = [
  ['inizio', async () => undefined],
  [
    'calcolato',
    async (pane) => {
      await pane.getByRole('button', { name: 'Calcola' }).click();
      await pane.getByText(/^Celle scritte/).waitFor(WAIT);
    },
  ],
  [
    'piano',
    async (pane) => {
      await pane.getByRole('button', { name: 'Chiudi il messaggio' }).click();
      await pane.getByRole('tab', { name: 'Piano' }).click();
      await pane.getByRole('button', { name: 'Espandi tutto' }).click();
      await pane.getByRole('treeitem', { name: /301\.S0/ }).click();
    },
  ],
  ['perche', (pane) => pane.getByRole('button', { name: 'Tutti i passaggi' }).click()],
  ['controlli', (pane) => pane.getByRole('tab', { name: /^Controlli/ }).click()],
  ['revisioni', (pane) => pane.getByRole('tab', { name: 'Revisioni' }).click()],
  ['impostazioni', (pane) => pane.getByRole('tab', { name: 'Impostazioni' }).click()],
];

async function photograph({ page }: WorkbenchPage, folder: string, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await widenPane(page, width);
    await page.waitForTimeout(400);
    await page.locator('#pane').screenshot({ path: join(folder, `riquadro-${name}-${width}.png`) });
  }
}

/** Takes the pictures of every screen of the pane, narrow and comfortable. */
export async function takePanePictures(browser: Browser, folder: string): Promise<void> {
  const bench = await openWorkbench(browser, { width: 1200, height: 900 });
  await bench.pane.getByRole('tab', { name: 'Inizio' }).waitFor(WAIT);
  for (const [name, reach] of STEPS) {
    await reach(bench.pane);
    await bench.page.waitForTimeout(600);
    await photograph(bench, folder, name);
  }
  await bench.close();
}
