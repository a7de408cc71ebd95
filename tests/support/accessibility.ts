import { readFileSync } from 'node:fs';

import type axeCore from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** How Office and Windows may look. */
export type Appearance = 'light' | 'dark' | 'contrast';

/** Puts the pane into a look: Office tells its theme, Windows forces its colours. */
export async function showAs(page: Page, pane: Frame, appearance: Appearance): Promise<void> {
  await page.emulateMedia({
    forcedColors: appearance === 'contrast' ? 'active' : 'none',
    colorScheme: appearance === 'light' ? 'light' : 'dark',
  });
  await pane.evaluate((isDark) => {
    Object.defineProperty(Office.context, 'officeTheme', {
      value: { isDarkTheme: isDark },
      configurable: true,
    });
    window.dispatchEvent(new Event('focus'));
  }, appearance !== 'light');
  // Colours fade from one look to the other.
  await page.waitForTimeout(300);
}

/** What axe has against the page, rule and first element. */
export async function axeProblems(pane: Frame): Promise<readonly string[]> {
  const isThere = await pane.evaluate('typeof window.axe === "object"');
  if (isThere !== true) await pane.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return pane.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    const { violations } = await axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
  });
}

/** Makes the pane as wide as a person may drag it. */
export async function widenPane(page: Page, width: number): Promise<void> {
  await page.evaluate((pixels) => {
    const pane = document.getElementById('pane');
    if (pane !== null) pane.style.width = `${pixels}px`;
  }, width);
  await page.waitForTimeout(200);
}
