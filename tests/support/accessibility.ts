import { readFileSync } from 'node:fs';

import type axeCore from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/**
 * How Office and Windows may look. Three of the four contrast themes of Windows are dark (Aquatic, Dusk, Night sky), one is light (Desert); a
 * browser plays one of each.
 */
export type Appearance = 'light' | 'dark' | 'darkContrast' | 'lightContrast';

const CONTRASTS: readonly Appearance[] = ['darkContrast', 'lightContrast'];
const DARK: readonly Appearance[] = ['dark', 'darkContrast'];

/** Puts the pane into a look: Office tells its theme, Windows forces its colours. */
export async function showAs(page: Page, pane: Frame, appearance: Appearance): Promise<void> {
  await page.emulateMedia({
    forcedColors: CONTRASTS.includes(appearance) ? 'active' : 'none',
    colorScheme: DARK.includes(appearance) ? 'dark' : 'light',
  });
  await pane.evaluate((isDark) => {
    Object.defineProperty(Office.context, 'officeTheme', {
      value: { isDarkTheme: isDark },
      configurable: true,
    });
    window.dispatchEvent(new Event('focus'));
  }, DARK.includes(appearance));
  // Colours fade from one look to the other.
  await page.waitForTimeout(300);
}

/** What axe has against the page, rule and first element; with `rules`, by these alone. */
export async function axeProblems(pane: Frame, rules: readonly string[] = []): Promise<readonly string[]> {
  const isThere = await pane.evaluate('typeof window.axe === "object"');
  if (isThere !== true) await pane.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return pane.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    const { violations } = await axe.run(document, only.length === 0 ? {} : { runOnly: [...only] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
  }, rules);
}

/** Makes the pane as wide as a person may drag it. */
export async function widenPane(page: Page, width: number): Promise<void> {
  await page.evaluate((pixels) => {
    const pane = document.getElementById('pane');
    if (pane !== null) pane.style.width = `${pixels}px`;
  }, width);
  await page.waitForTimeout(200);
}
