import type { Browser, Frame, Page } from 'playwright-core';

import type { SeenCell, TestDoor } from '../../src/workbench/page';
import { newPage, ORIGIN, type BrowserPage, type PageOptions } from './browser';

/** The workbench open in a browser. Addresses are `Piano!B3` or, on the active sheet, `B3`. */
export interface WorkbenchPage extends BrowserPage {
  /** The add-in's page in its iframe. */
  readonly pane: Frame;
  cell(address: string): Promise<SeenCell>;
  values(address: string): Promise<readonly (readonly unknown[])[]>;
  /** Does what typing and Enter do, and waits until everything is calculated. */
  type(address: string, text: string): Promise<void>;
  /** Selects cells and waits until they are on the screen. */
  select(address: string): Promise<void>;
  calculated(): Promise<void>;
  door<T>(act: (door: TestDoor) => T | Promise<T>): Promise<T>;
}

export interface WorkbenchOptions extends PageOptions {
  /** Another add-in page than the real one, such as `/probe/taskpane.html`. */
  readonly addin?: string;
}

const START_MS = 60_000;
/** Time the grid is given to draw another sheet and to scroll. */
const DRAWING_MS = 400;

export async function openWorkbench(
  browser: Browser,
  options: WorkbenchOptions = {},
): Promise<WorkbenchPage> {
  const opened = await newPage(browser, options);
  const { page } = opened;
  await page.goto(`${ORIGIN}/${options.addin === undefined ? '' : `?addin=${options.addin}`}`);
  await whenOpen(page);
  const frame = await page.waitForSelector('#pane iframe');
  const pane = await frame.contentFrame();
  if (!pane) throw new Error('the pane has no page');
  const door = doorOf(page);
  await door((found) => found.whenCalculated());
  return {
    ...opened,
    pane,
    door,
    cell: (address) => page.evaluate((at) => window.traguardoWorkbench!.cell(at), address),
    values: (address) => page.evaluate((at) => window.traguardoWorkbench!.values(at), address),
    type: (address, text) =>
      page.evaluate(
        async ([at, typed]) => {
          await window.traguardoWorkbench!.type(at!, typed!);
          await window.traguardoWorkbench!.whenCalculated();
        },
        [address, text],
      ),
    select: async (address) => {
      await page.evaluate((at) => window.traguardoWorkbench!.select(at), address);
      await page.waitForTimeout(DRAWING_MS);
    },
    calculated: () => page.evaluate(() => window.traguardoWorkbench!.whenCalculated()),
  };
}

/** Waits until a workbook is open. */
export async function whenOpen(page: Page): Promise<void> {
  await page.waitForFunction(() => window.traguardoWorkbench?.isReady === true, undefined, {
    timeout: START_MS,
  });
}

/** Lets a test act on the page's test door; what it returns must survive JSON. */
function doorOf(page: Page): WorkbenchPage['door'] {
  return (act) =>
    page.evaluate(`(${act.toString()})(window.traguardoWorkbench)`) as ReturnType<
      WorkbenchPage['door']
    > as never;
}
