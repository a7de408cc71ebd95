import { join } from 'node:path';
import { benchFolder, measure, measureHosted } from './measure';
import type { Medians } from './measure';
import { prepare } from './snapshots';
import { milliseconds } from './table';
import type { Table } from './table';

/** Engines need seconds for every hundred rows: the plan of one body is what most are measured on. */
const ONE_BODY = 106;
const FEW = 20;
const MANY = 1_000;

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

/** Codes are found and algorithms parsed once, when a plan is loaded, as other engines parse their formulas. */
function ownRow(indicators: number): readonly string[] {
  const { snapshot } = prepare(indicators);
  const own = measure('pipeline', snapshot);
  const times = [
    own.of('readPlan') + own.of('readMeasures') + own.of('resolve'),
    own.of('actuals') + own.of('score'),
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

/** Traguardo beside other engines: the algorithms alone, and the whole scored sheet. */
export const peerTables = (): readonly Table[] => [
  {
    title: 'The algorithms of 10,000 indicators alone',
    headers: ['algorithms', 'ms', 'times Traguardo', 'with a value'],
    rows: algorithmRows(10_000),
  },
  {
    title: 'The scored sheet in spreadsheet engines',
    headers: [
      'engine',
      'indicators',
      'load ms',
      'full calculation ms',
      'ms an indicator',
      'one edit ms',
      'score',
    ],
    rows: peerRows(),
  },
];
