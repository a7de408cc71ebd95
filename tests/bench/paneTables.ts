import { forBrowser, measureHosted } from './measure';
import type { Medians } from './measure';
import type { Table } from './table';

const NAMES = ['Traguardo', 'template'] as const;
const FILES = [
  ['script', 'js'],
  ['style', 'css'],
  ['page', 'html'],
] as const;
const TIMES = [
  'first words', 'of use', 'ready', 'longest task', 'longest of office.js', 'blocked', 'press to picture',
] as const; // prettier-ignore

const sizeRows = (panes: Medians): readonly (readonly string[])[] =>
  NAMES.flatMap((name) =>
    FILES.filter(([, kind]) => panes.names.includes(`${name} ${kind}`)).map(([entry, kind]) => [
      `${name}, ${entry}`,
      panes.of(`${name} ${kind}`).toLocaleString('en'),
      Number(panes.noteOf(`${name} ${kind}`)).toLocaleString('en'),
    ]),
  );

/** The task pane beside one in the shape of Microsoft's template. */
export function paneTables(): readonly Table[] {
  const panes = measureHosted('pane', forBrowser('noteStart'));
  const timeRows = NAMES.map((name) => [
    name,
    ...TIMES.map((time) => panes.of(`${name} ${time}`).toFixed(0)),
  ]);
  return [
    { title: 'What the pane fetches', headers: ['entry', 'bytes', 'gzip'], rows: sizeRows(panes) },
    {
      title: 'The start of the pane in a real browser, ms',
      headers: ['pane', ...TIMES],
      rows: timeRows,
    },
  ];
}
