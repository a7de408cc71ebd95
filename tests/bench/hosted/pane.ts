import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Frame, Page } from 'playwright-core';
import { remembered } from '../../../src/core/values';
import build from '../../e2e/build';
import { fileFor, newPage, OFFICE, ORIGIN, startBrowser } from '../../support/browser';
import { report } from '../measured/repeat';
import { buildTemplate } from '../template/build';
import type { StartNotes, WhatToNote } from '../measured/noteStart';

/**
 * The start of the task pane in a real browser, inside the workbench, beside a pane in the shape of Microsoft's template that was built and is served in the
 * same way. Every run has a browser context of its own, so nothing is kept from the run before. Times are times that pass, in ms since the pane's page was
 * asked for.
 */
const noteStart = readFileSync(process.argv[2] ?? '', 'utf8');
const RUNS = Number(process.env.BENCH_RUNS ?? 5);
/** So long nothing may take 50 ms, before a pane counts as ready for a person. */
const QUIET_MS = 1_000;
const PATIENCE_MS = 60_000;
const LONG_TASK_MS = 50;

interface Start extends StartNotes {
  readonly words: number;
  /** When Microsoft's scripts were run for the first time. */
  readonly office: readonly Stretch[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** One of the two panes. */
interface Subject {
  readonly name: string;
  readonly page: string;
  readonly files: ReadonlyMap<string, Buffer>;
  readonly note: WhatToNote;
  press(pane: Frame): Promise<void>;
}

function filesOfPane(): ReadonlyMap<string, Buffer> {
  const folder = join(__dirname, '../../../build/addin');
  const names = readdirSync(folder).filter((name) =>
    /^addin\.[0-9a-f]+\.(js|css)$|^taskpane\.html$/.test(name),
  );
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

const subjects = (template: ReadonlyMap<string, Buffer>): readonly Subject[] => [
  {
    name: 'Traguardo',
    page: '/taskpane.html',
    files: filesOfPane(),
    note: { useful: '[role=tab]', press: 'click' },
    press: (pane) => pane.getByRole('tab', { name: 'Piano' }).click(),
  },
  {
    name: 'template',
    page: '/template/taskpane.html',
    files: template,
    note: { useful: 'button', press: 'input' },
    press: (pane) => pane.getByRole('textbox').press('a'),
  },
];

async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('#pane iframe', { timeout: PATIENCE_MS, state: 'attached' });
  const pane = await element.contentFrame();
  if (pane === null) throw new Error('the pane has no page');
  return pane;
}

const notesOf = (pane: Frame): Promise<Start & { readonly now: number }> =>
  pane.evaluate(() => ({
    ...(window as unknown as { startNotes: StartNotes }).startNotes,
    words: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    office: performance
      .getEntriesByName('office', 'measure')
      .map(({ startTime, duration }) => ({ start: startTime, end: startTime + duration })),
    now: performance.now(),
  }));

/** Asks the pane again and again: its rules forbid scripts that come in as text, such as those that would wait inside it. */
async function whenSo(pane: Frame, isSo: (start: Start, now: number) => boolean): Promise<Start> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pane.page().waitForTimeout(100)) {
    const { now, ...start } = await notesOf(pane);
    if (isSo(start, now)) return start;
  }
  throw new Error(`the pane did not answer: ${JSON.stringify(await notesOf(pane))}`);
}

/** The pane is of use and has been quiet for a while. */
const isQuiet = ({ useful, tasks }: Start, now: number): boolean =>
  useful > 0 && now > Math.max(useful, ...tasks.map(({ end }) => end)) + QUIET_MS;

/** The first moment after the first words, and after the pane is of use, that nothing longer than 50 ms follows for a second. */
function readyAt({ words, useful, tasks }: Start): number {
  let ready = Math.max(words, useful);
  for (const { start, end } of tasks) if (end > ready && start < ready + QUIET_MS) ready = end;
  return ready;
}

const lengthOf = ({ start, end }: Stretch): number => Math.max(0, end - start);

const longest = (tasks: readonly Stretch[]): number => Math.max(0, ...tasks.map(lengthOf));

/** The task is for its most part the start of Microsoft's own script, which no add-in can shorten. */
function isOfOffice(task: Stretch, { office }: Start): boolean {
  const within = office.map(({ start, end }) =>
    lengthOf({ start: Math.max(start, task.start), end: Math.min(end, task.end) }),
  );
  return within.reduce((sum, length) => sum + length, 0) > lengthOf(task) / 2;
}

/** A script of Microsoft's that says in the pane's own clock when it runs. */
const officeScript = remembered((address): Buffer => {
  const script = readFileSync(fileFor(address) ?? '', 'utf8');
  return Buffer.from(`performance.mark('office');${script};performance.measure('office', 'office');`);
});

async function tellOfficeTime(page: Page): Promise<void> {
  await page.context().route(`${OFFICE}*.js`, async (route) => {
    const body = officeScript(route.request().url());
    await route.fulfill({ body, contentType: 'text/javascript; charset=utf-8' });
  });
}

async function startOnce(
  browser: Browser,
  { page: address, files, note, press }: Subject,
): Promise<readonly number[]> {
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  const replace = Object.fromEntries([...files].map(([name, content]) => [folder + name, content]));
  const { page, close } = await newPage(browser, { replace });
  await tellOfficeTime(page);
  await page.addInitScript({ content: `globalThis.whatToNote = ${JSON.stringify(note)};\n${noteStart}` });
  await page.goto(`${ORIGIN}/?addin=${address}`);
  const pane = await paneOf(page);
  const start = await whenSo(pane, isQuiet);
  await press(pane);
  const { answers } = await whenSo(pane, (after) => after.answers.length > 0);
  await close();
  const ready = readyAt(start);
  const during = start.tasks.filter((task) => task.start < ready);
  const ofOffice = during.filter((task) => isOfOffice(task, start));
  const own = during.filter((task) => !ofOffice.includes(task));
  const blocked = during
    .filter(({ end }) => end > start.words)
    .reduce((sum, task) => sum + Math.max(0, task.end - Math.max(task.start, start.words) - LONG_TASK_MS), 0);
  return [start.words, start.useful, ready, longest(own), longest(ofOffice), blocked, answers[0] ?? NaN];
}

const FIGURES = [
  'first words', 'of use', 'ready', 'longest task', 'longest of office.js', 'blocked', 'press to picture',
] as const; // prettier-ignore

async function main(): Promise<void> {
  build();
  const panes = subjects(await buildTemplate());
  const browser = await startBrowser();
  const runs = new Map<string, number[]>();
  // The panes take turns, so that other work on the machine meets both.
  for (let run = 0; run < RUNS; run += 1)
    for (const pane of panes) {
      const figures = await startOnce(browser, pane);
      FIGURES.forEach((figure, at) => {
        const name = `${pane.name} ${figure}`;
        runs.set(name, [...(runs.get(name) ?? []), figures[at] ?? NaN]);
      });
    }
  await browser.close();
  for (const [name, times] of runs) report({ name, runs: times });
  for (const { name, files } of panes)
    for (const [file, content] of files) {
      const kind = /\.(\w+)$/.exec(file)?.[1] ?? '';
      report({ name: `${name} ${kind}`, runs: [content.length], note: String(gzipSync(content).length) });
    }
}

void main();
