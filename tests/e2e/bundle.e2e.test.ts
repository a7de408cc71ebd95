import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const addin = join(__dirname, '../../dist/addin');

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
const scripts = (): string =>
  filesIn(addin)
    .filter((path) => path.endsWith('.js'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');

describe('the built add-in', () => {
  test.each([
    'taskpane.html',
    'addin.js',
    'manifest.xml',
    'functions/functions.json',
    'functions/functions.en.json',
  ])('has %s', (path) => expect(existsSync(join(addin, path))).toBe(true));

  test('fetches the library from its public address and nothing else from elsewhere', () => {
    const page = readFileSync(join(addin, 'taskpane.html'), 'utf8');
    const sources = [...page.matchAll(/<script[^>]*src="?([^"\s>]+)/g)].map(([, source]) =>
      source!.replace(/\?.*/, ''),
    );
    expect(sources).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', 'addin.js']);
  });

  test.each([
    ['the workbench', /traguardoWorkbench|univerjs|exceljs/],
    ['code made from text', /\bnew Function\b|\beval\(/],
  ])('holds nothing of %s', (_what, pattern) => expect(scripts()).not.toMatch(pattern));
});
