import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

import { chromium, type Browser, type BrowserContext, type Page, type Route } from 'playwright-core';

const root = join(__dirname, '../..');
const inRoot = (...parts: readonly string[]): string => join(root, ...parts);

export const ORIGIN = 'https://localhost:3000';
/** Where pages fetch office.js from. */
export const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** Where each address of the page lies on disk; the first folder that has the file answers. No server and no certificate are needed. */
const FOLDERS: readonly (readonly [prefix: string, folder: string])[] = [
  [OFFICE, inRoot('node_modules/@microsoft/office-js/dist')],
  [`${ORIGIN}/office-js/`, inRoot('node_modules/@microsoft/office-js/dist')],
  [`${ORIGIN}/samples/`, inRoot('assets/samples')],
  [`${ORIGIN}/probe/`, inRoot('tests/e2e/probe')],
  [`${ORIGIN}/`, inRoot('build/workbench')],
  [`${ORIGIN}/`, inRoot('build/addin')],
];

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A page in a real browser that is cut off from every network. */
export interface BrowserPage {
  readonly page: Page;
  /** Addresses outside the folders above that were asked for, and refused. */
  readonly refused: readonly string[];
  /** Errors and warnings that the page and its frames wrote to the console, and exceptions nobody caught. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  /** Files that stand in for an address of the origin, e.g. `/samples/x.xlsx`. */
  readonly replace?: Readonly<Record<string, Buffer>>;
}

/** Starts an installed Chrome, Edge or Chromium, or else, on Linux, the one that comes with the packages. */
export async function startBrowser(): Promise<Browser> {
  for (const channel of ['chrome', 'msedge', 'chromium'] as const) {
    try {
      return await chromium.launch({ channel });
    } catch {
      // Not installed: the next one.
    }
  }
  if (process.platform !== 'linux')
    throw new Error('Chrome or Edge must be installed to run the browser tests');
  return chromium.launch({
    executablePath: await packagedChromium(),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
}

/** Unpacks the Chromium of the packages to the temporary folder, with the libraries a bare machine lacks. */
async function packagedChromium(): Promise<string> {
  // The package brings its libraries only where it believes to be in the cloud it was made for.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  // There it would use its own single font; the machine's are better where there are any.
  if (existsSync('/usr/share/fonts')) process.env.FONTCONFIG_PATH ??= '/etc/fonts';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

/** A new page in the browser, with the workbench's addresses answered from disk. */
export async function newPage(browser: Browser, options: PageOptions = {}): Promise<BrowserPage> {
  const { width = 1366, height = 768, replace = {} } = options;
  const context: BrowserContext = await browser.newContext({
    viewport: { width, height },
    locale: 'it-IT',
    acceptDownloads: true,
  });
  const refused: string[] = [];
  const complaints: string[] = [];
  await context.route('**/*', (route) => answer(route, replace, refused));
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, refused, complaints, close: () => context.close() };
}

async function answer(
  route: Route,
  replace: Readonly<Record<string, Buffer>>,
  refused: string[],
): Promise<void> {
  const url = route.request().url().split(/[?#]/)[0] ?? '';
  if (url.startsWith('data:') || url.startsWith('blob:')) return route.continue();
  const replaced = url.startsWith(ORIGIN) ? replace[url.slice(ORIGIN.length)] : undefined;
  if (replaced) return route.fulfill({ body: replaced, contentType: typeOf(url) });
  const path = fileFor(url);
  if (path !== undefined) return route.fulfill({ body: readFileSync(path), contentType: typeOf(path) });
  if (url.startsWith(ORIGIN)) return route.fulfill({ status: 404, body: '' });
  refused.push(url);
  return route.abort();
}

/** The file that stands for an address; undefined where there is none. */
export function fileFor(url: string): string | undefined {
  const address = url === `${ORIGIN}/` ? `${ORIGIN}/index.html` : url;
  return FOLDERS.filter(([prefix]) => address.startsWith(prefix))
    .map(([prefix, folder]) => join(folder, decodeURIComponent(address.slice(prefix.length))))
    .find((path) => existsSync(path));
}

const typeOf = (path: string): string => TYPES[extname(path)] ?? 'application/octet-stream';
