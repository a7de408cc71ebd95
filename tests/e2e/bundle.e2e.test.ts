/** What a person's computer has to fetch before the pane is there. Sizes in bytes of the production build. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILT = join(__dirname, '../../build/addin');

interface Budget {
  readonly entry: string;
  readonly file: RegExp;
  readonly minified: number;
  readonly gzip: number;
  /** Why it may be as large as that: a budget is raised together with its reason. */
  readonly reason: string;
}

const BUDGETS: readonly Budget[] = [
  {
    entry: 'script',
    file: /^addin\.[0-9a-f]+\.js$/,
    minified: 1_120_000,
    gzip: 345_000,
    reason:
      'one script for pane, ribbon and functions, because they share one runtime: nearly half is React and Fluent, a third reading, checking and writing, a tenth the help of every finding in two languages, so that it can be read offline',
  },
  {
    entry: 'style',
    file: /^addin\.[0-9a-f]+\.css$/,
    minified: 28,
    gzip: 50,
    reason: 'only what the page needs before the script runs; everything else comes with its component',
  },
  {
    entry: 'page',
    file: /^taskpane\.html$/,
    minified: 800,
    gzip: 480,
    reason: 'the office.js script, the one of the add-in, and an empty place',
  },
];

const sizes = ({ file }: Budget) => {
  const names = readdirSync(BUILT).filter((name) => file.test(name));
  const contents = names.map((name) => readFileSync(join(BUILT, name)));
  return {
    files: names.length,
    minified: contents.reduce((sum, content) => sum + content.length, 0),
    gzip: contents.reduce((sum, content) => sum + gzipSync(content).length, 0),
  };
};

test.each(BUDGETS)('the $entry stays within its budget', (budget) => {
  const { files, minified, gzip } = sizes(budget);
  expect(files).toBe(1);
  expect([minified <= budget.minified, gzip <= budget.gzip]).toEqual([true, true]);
});

test.each(BUDGETS)('the budget of the $entry leaves less than a fifth unused', (budget) => {
  const { minified, gzip } = sizes(budget);
  expect([minified > budget.minified * 0.8, gzip > budget.gzip * 0.8]).toEqual([true, true]);
});

test('the sizes are told', () => {
  const rows = BUDGETS.map((budget) => {
    const { minified, gzip } = sizes(budget);
    return [budget.entry, minified, budget.minified, gzip, budget.gzip, budget.reason].join(' | ');
  });
  process.stdout.write(`entry | bytes | at most | gzip | at most | reason\n${rows.join('\n')}\n`);
});

test('nothing else is fetched by the page', () => {
  const page = readFileSync(join(BUILT, 'taskpane.html'), 'utf8');
  const fetched = [...page.matchAll(/(?:src|href)="?([^"\s>]+)/g)].map(([, address = '']) => address);
  expect(fetched.map((address) => address.replace(/[0-9a-f]{20}/, 'hash'))).toEqual([
    'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    'addin.hash.js',
    'addin.hash.css',
  ]);
});
