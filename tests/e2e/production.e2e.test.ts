/** The folder that goes to the server: built twice, compared byte by byte, and opened in a real browser at the address it was built for. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

import type { Browser } from 'playwright-core';

import { version } from '../../package.json';
import { helpFiles } from '../../scripts/help';
import { startBrowser } from '../support/browser';

jest.setTimeout(600_000);

const root = join(__dirname, '../..');
const ORIGIN = 'https://addin.example.it/traguardo';
const OFFICE_SCRIPT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const folders = ['one', 'other'].map((name) => mkdtempSync(join(tmpdir(), `traguardo-${name}-`)));
const [dist = '', again = ''] = folders;

/** Builds into a folder; what went wrong, or ''. */
function build(out: string, origin = ORIGIN): Promise<string> {
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const args = [webpack, '--env', `origin=${origin}`, '--env', `out=${relative(root, out)}`];
  return new Promise((resolve) =>
    execFile(process.execPath, args, { cwd: root }, (error, stdout, stderr) =>
      resolve(error === null ? '' : `${stdout}${stderr}`),
    ),
  );
}

function filesIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => statSync(join(folder, name)).isFile()).sort();
}

const text = (name: string): string => readFileSync(join(dist, name), 'utf8');
const isText = (name: string): boolean => /\.(js|css|html|json|xml|txt)$/.test(name);

beforeAll(async () => {
  expect(await Promise.all(folders.map((folder) => build(folder)))).toEqual(folders.map(() => ''));
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe('the built folder', () => {
  test('two builds are the same, byte by byte', () => {
    expect(filesIn(again)).toEqual(filesIn(dist));
    const differing = filesIn(dist).filter(
      (name) => !readFileSync(join(dist, name)).equals(readFileSync(join(again, name))),
    );
    expect(differing).toEqual([]);
  });

  test.each([
    'taskpane.html',
    'addin.js',
    'manifest.xml',
    'functions/functions.json',
    'functions/functions.en.json',
    'icons/traguardo-128.png',
    'samples/piano-modena-2025.xlsx',
    'licences.txt',
    'sbom.cdx.json',
    ...helpFiles().map(({ name }) => name),
  ])('has %s', (name) => expect(filesIn(dist)).toContain(name));

  test('every address is on the origin it was built for', () => {
    const mentions = filesIn(dist).filter((name) => isText(name) && text(name).includes('localhost'));
    expect(mentions).toEqual([]);
    const addresses = [...text('manifest.xml').matchAll(/"(https:\/\/[^"]+)"/g)].map(([, address]) => address!);
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => !address.startsWith(`${ORIGIN}/`))).toEqual([]);
  });

  test('the address stands in three files only, which is what the deployment guide says', () =>
    expect(filesIn(dist).filter((name) => isText(name) && text(name).includes(ORIGIN))).toEqual([
      'functions/functions.en.json',
      'functions/functions.json',
      'manifest.xml',
    ]));

  test('every address of the manifest and of the list of functions is a file', () => {
    const named = ['manifest.xml', 'functions/functions.json', 'functions/functions.en.json'].flatMap((name) =>
      [...text(name).matchAll(/"https:\/\/addin\.example\.it\/traguardo\/([^"#]+)/g)].map(([, path]) => path!),
    );
    expect(named.filter((path) => !filesIn(dist).includes(path))).toEqual([]);
  });

  test('the manifest has the version of the package', () =>
    expect(text('manifest.xml')).toContain(`<Version>${version}.0</Version>`));

  test('the page loads office.js from Microsoft, its own script by its hash, and no other', () => {
    const sources = [...text('taskpane.html').matchAll(/<script[^>]*src="?([^"\s>]+)/g)].map(([, source]) => source!);
    expect(sources[0]).toBe(OFFICE_SCRIPT);
    expect(sources[1]).toMatch(/^addin\.[0-9a-f]{20}\.js$/);
    expect(sources).toHaveLength(2);
    expect(text(sources[1]!)).toBe(text('addin.js'));
  });

  test.each([
    ['the workbench', /traguardoWorkbench|univerjs|exceljs/],
    ['code made from text', /\bnew Function\b|\beval\(/],
    ['HTML made from text', /insertAdjacentHTML|document\.write\(/],
    ['a copy of office.js', /_throwIfApiNotSupported|OSF\.DDA/],
  ])('holds nothing of %s', (_what, pattern) =>
    expect(filesIn(dist).filter((name) => name.endsWith('.js') && pattern.test(text(name)))).toEqual([]));

  test('an origin without encryption is refused', async () =>
    expect(await build(again, 'http://addin.example.it')).toContain('must be an https address'));
}); // prettier-ignore

interface Bill {
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly hashes: readonly { readonly content: string }[];
    readonly licenses: readonly { readonly expression: string }[];
  }[];
}

describe('what is bundled', () => {
  const bill = (): Bill => JSON.parse(text('sbom.cdx.json')) as Bill;

  test('is listed with versions and hashes', () => {
    const names = bill().components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['decimal.js', 'react', 'react-dom', '@fluentui/react-provider']));
    expect(bill().components.filter(({ hashes }) => !/^[0-9a-f]{128}$/.test(hashes[0]?.content ?? ''))).toEqual([]);
  });

  test('is under licences that ask for no more than their own text', () => {
    const free = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];
    const others = bill().components.filter(({ licenses }) => !free.includes(licenses[0]?.expression ?? ''));
    expect(others.map(({ name }) => name)).toEqual([]);
  });

  test('has its licence in the file of licences', () => {
    const all = text('licences.txt');
    expect(bill().components.filter(({ name, version: one }) => !all.includes(`\n${name} ${one} (`))).toEqual([]);
  });
}); // prettier-ignore

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  /** Opens a page of the folder at its own address; everything else is refused and noted. */
  async function open(name: string): Promise<{ readonly shown: string; readonly elsewhere: readonly string[]; readonly complaints: readonly string[] }> {
    const page = await browser.newPage();
    const elsewhere: string[] = [];
    const complaints: string[] = [];
    page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
    await page.route('**/*', (route) => {
      const url = route.request().url().split(/[?#]/)[0] ?? '';
      const path = url.slice(ORIGIN.length + 1);
      if (url.startsWith(`${ORIGIN}/`) && filesIn(dist).includes(path)) return route.fulfill({ path: join(dist, path) });
      elsewhere.push(url);
      return route.abort();
    });
    await page.goto(`${ORIGIN}/${name}`);
    await page.waitForFunction(() => document.body.innerText.trim() !== '');
    const shown = await page.evaluate(() => document.body.innerText);
    await page.close();
    return { shown, elsewhere, complaints };
  }

  test('the pane asks for office.js and nothing else, and says so when it does not come', async () => {
    const { shown, elsewhere, complaints } = await open('taskpane.html');
    expect(elsewhere).toEqual([OFFICE_SCRIPT]);
    expect(complaints.filter((complaint) => complaint.includes('Content Security Policy'))).toEqual([]);
    expect(shown).toMatch(/Microsoft|Office/);
  });

  test.each(helpFiles().map(({ name }) => name).filter((name) => name.endsWith('.html')).concat('functions/guida.html', 'functions/guide.html'))(
    '%s asks for nothing elsewhere',
    async (name) => {
      const { elsewhere, complaints, shown } = await open(name);
      expect([elsewhere, complaints]).toEqual([[], []]);
      expect(shown.length).toBeGreaterThan(500);
    },
  );
}); // prettier-ignore
