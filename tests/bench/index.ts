import { join } from 'node:path';
import { formulaTables } from './formulaTables';
import { functionTables } from './functionTables';
import { benchFolder, forBrowser, measure, measureHosted } from './measure';
import type { Medians } from './measure';
import { paneTables } from './paneTables';
import { prepare } from './snapshots';
import { table } from './table';
import type { Table } from './table';

/** Engines need seconds for every hundred rows: the plan of one body is what most are measured on. */
const ONE_BODY = 106;
const FEW = 20;
const MANY = 1_000;
const STEPS = ['readPlan', 'readMeasures', 'resolve', 'actuals', 'score', 'checks'] as const;

interface SizeResult {
  readonly floor: Medians;
  readonly pipeline: Medians;
  readonly edits: Medians;
}

function measureSize(indicators: number): SizeResult {
  const { snapshot } = prepare(indicators);
  return {
    floor: measure('floor', snapshot),
    pipeline: measure('pipeline', snapshot),
    edits: measure('edits', snapshot),
  };
}

const milliseconds = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

const floorOf = ({ floor }: SizeResult): number =>
  floor.of('JSON.parse') + floor.of('one pass over the numbers');

function pipelineRows(result: SizeResult): readonly (readonly string[])[] {
  const { floor, pipeline } = result;
  const least = floorOf(result);
  const row = (name: string, value: number, memory = '', note = ''): readonly string[] => [
    name, milliseconds(value), `${(value / least).toFixed(2)}`, memory, note,
  ]; // prettier-ignore
  const memoryOf = (medians: Medians): string => medians.of('memory').toFixed(0);
  return [
    row('floor: JSON.parse', floor.of('JSON.parse'), memoryOf(floor), floor.noteOf('JSON.parse')),
    row('floor: one pass over the numbers', floor.of('one pass over the numbers')),
    ...STEPS.map((name) => row(name, pipeline.of(name), '', pipeline.noteOf(name))),
    row('**open, all of it**', pipeline.of('open'), memoryOf(pipeline)),
    row('open, the first time', pipeline.of('first open')),
    ...(pipeline.names.includes('emit') ? [row('emit', pipeline.of('emit'))] : []),
  ];
}

/** The time of one edit and the nodes it reached, against scoring the plan. */
function editRows({ edits, pipeline }: SizeResult): readonly (readonly string[])[] {
  const all = pipeline.of('resolve') + pipeline.of('actuals') + pipeline.of('score');
  return edits.names
    .filter((name) => name !== 'prepare' && name !== 'memory')
    .map((name) => [
      name,
      milliseconds(edits.of(name)),
      edits.noteOf(name),
      `1 : ${(all / edits.of(name)).toFixed(0)}`,
    ]);
}

const bookOf = (indicators: number): string => {
  const book = join(benchFolder, `book-${indicators}.json`);
  measure('writeScoredBook', prepare(indicators).snapshot, book);
  return book;
};

const WASM = join(__dirname, 'node_modules/@ironcalc/wasm/wasm_bg.wasm');

/** Each spreadsheet engine on the scored sheet of as many indicators as it bears, from the formulas alone. */
const ENGINES: readonly (readonly [name: string, indicators: number, run: (book: string) => Medians])[] = [
  ['IronCalc', ONE_BODY, (book) => measure('peers/ironcalc', book, WASM)],
  ['Univer', ONE_BODY, (book) => measureHosted('univer', book)],
  ['HyperFormula', FEW, (book) => measure('peers/hyperformula', book)],
  ['LibreOffice', MANY, (book) => measureHosted('libreoffice', book)],
];

function engineRow(
  name: string,
  indicators: number,
  [load, full, edit]: readonly number[],
  note: string,
): readonly string[] {
  const each = (full ?? NaN) / indicators;
  return [
    name,
    String(indicators),
    milliseconds(load ?? NaN),
    milliseconds(full ?? NaN),
    each.toFixed(3),
    milliseconds(edit ?? NaN),
    note,
  ];
}

function ownRow(indicators: number): readonly string[] {
  const { snapshot } = prepare(indicators);
  const own = measure('pipeline', snapshot);
  const times = [
    own.of('readPlan') + own.of('readMeasures'),
    own.of('resolve') + own.of('actuals') + own.of('score'),
    measure('edits', snapshot).of('a measure used once'),
  ];
  return engineRow('Traguardo', indicators, times, own.noteOf('open'));
}

/** Traguardo and the spreadsheet engines on the same scored sheets. */
const peerRows = (): readonly (readonly string[])[] => [
  ...[FEW, ONE_BODY, MANY].map(ownRow),
  ...ENGINES.map(([name, indicators, run]) => {
    const engine = run(bookOf(indicators));
    const times = ['load', 'full calculation', 'one edit'].map((step) => engine.of(step));
    return engineRow(name, indicators, times, engine.noteOf('score'));
  }),
];

function algorithmRows(indicators: number): readonly (readonly string[])[] {
  const samples = join(benchFolder, 'algorithms.json');
  measure('writeAlgorithms', prepare(indicators).snapshot, samples);
  const engines = measure('peers/algorithms', samples);
  const own = engines.of('Traguardo');
  return engines.names.map((name) => [
    name,
    milliseconds(engines.of(name)),
    (engines.of(name) / own).toFixed(1),
    engines.noteOf(name),
  ]);
}

/**
 * Messages and bytes between Traguardo and Excel. Calcola reads, writes, and reads again what it wrote; what is sent is what the write costs. The
 * clearing up of office.js after each conversation counts, although nobody waits for it.
 */
function officeRows(indicators: number): readonly (readonly string[])[] {
  const office = measureHosted('office', String(indicators));
  return ['open', 'Calcola'].map((name) => {
    const [sent = 0, received = 0, raw = 1] = office.noteOf(name).split(' ').map(Number);
    return [
      `${name}, ${indicators.toLocaleString('en')}`,
      office.of(name).toFixed(0),
      (raw / 1e6).toFixed(2),
      (sent / 1e6).toFixed(2),
      (received / 1e6).toFixed(2),
      (sent / raw).toFixed(2),
      (received / raw).toFixed(2),
    ];
  });
}

/** Opening in a real browser: here the time that passes counts, as a person feels it. */
const browserRows = (): readonly (readonly string[])[] =>
  [ONE_BODY, MANY].map((indicators) => {
    const page = measureHosted('browser', forBrowser('inBrowser'), prepare(indicators).snapshot);
    return [indicators.toLocaleString('en'), ...page.names.map((name) => page.of(name).toFixed(0))];
  });

const say = (title: string, headers: readonly string[], rows: readonly (readonly string[])[]): void =>
  console.log(`\n${title}\n\n${table(headers, rows)}`);

const HEADERS = {
  browser: ['indicators', 'open at once, ms', 'longest task', 'open in turns, ms', 'longest task'],
  steps: ['step', 'ms', 'floors', 'peak MB', ''],
  edits: ['one edit', 'ms', 'worked out again', 'against scoring the plan'],
  peers: [
    'engine',
    'indicators',
    'load ms',
    'full calculation ms',
    'ms an indicator',
    'one edit ms',
    'score',
  ],
  office: [
    'Excel',
    'messages',
    'cells, MB',
    'sent, MB',
    'received, MB',
    'sent to cells',
    'received to cells',
  ],
  algorithms: ['algorithms', 'ms', 'times Traguardo', 'with a value'],
} as const;

/** `npm run bench -- 1000 10000` measures these sizes only, `npm run bench -- peers` the peers only. Milliseconds of processor time, medians. */
const wanted = process.argv.slice(2);
const sizes = wanted.length > 0 ? wanted.map(Number).filter((size) => size > 0) : [1_000, 10_000, 100_000];
for (const indicators of sizes) {
  const result = measureSize(indicators);
  const title = `${indicators.toLocaleString('en')} indicators`;
  say(title, HEADERS.steps, pipelineRows(result));
  say(`${title}, one edit`, HEADERS.edits, editRows(result));
}
if (wanted.length === 0 || wanted.includes('peers')) {
  say('The algorithms of 10,000 indicators alone', HEADERS.algorithms, algorithmRows(10_000));
  say('Opening and calculating through office.js', HEADERS.office, [
    ...officeRows(106),
    ...officeRows(1_000),
  ]);
  say('Opening in a real browser, the first time', HEADERS.browser, browserRows());
  say('The scored sheet in spreadsheet engines', HEADERS.peers, peerRows());
}

/** What stands by itself is measured with everything, or alone by its word: `npm run bench -- formulas`, `-- pane`, `-- functions`. */
const BY_WORD: Readonly<Record<string, () => readonly Table[]>> = {
  formulas: () => formulaTables(MANY),
  functions: functionTables,
  pane: paneTables,
};
for (const [word, tables] of Object.entries(BY_WORD))
  if (wanted.length === 0 || wanted.includes(word))
    for (const { title, headers, rows } of tables()) say(title, headers, rows);
