import { readScoredBook } from '../measured/scoredBook';
import { report } from '../measured/repeat';
import { Soffice, writeBook, writeEmpty } from './soffice';

/**
 * The scored sheet in LibreOffice, the whole program each time, as processor time: it opens a workbook and writes its cells as text. Started with an empty
 * workbook it shows what the program costs by itself; with results in the file nothing is calculated; without them everything.
 */
const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const book = readScoredBook();

const median = (runs: readonly number[]): number =>
  [...runs].sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? NaN;

async function main(): Promise<void> {
  const soffice = new Soffice();
  const measured = (file: string): number[] => Array.from({ length: RUNS }, () => soffice.readCells(file));
  const [empty, bare] = [soffice.path('empty.xlsx'), soffice.path('book.xlsx')];
  await writeEmpty(empty);
  await writeBook(book, bare);
  soffice.readCells(empty);
  soffice.convert(bare, 'xlsx:Calc MS Excel 2007 XML', 'calculated');
  const start = median(measured(empty));
  const load = measured(soffice.path('calculated/book.xlsx'));
  const all = measured(bare);
  report({ name: 'start', runs: [start] });
  report({ name: 'load', runs: load.map((time) => time - start) });
  report({ name: 'full calculation', runs: all.map((time) => time - median(load)) });
  const { sheet, row, column } = book.watched;
  const score = soffice.shown(bare)(book.sheets[sheet]?.name ?? '', row, column);
  report({ name: 'score', runs: [0], note: String(score) });
  soffice.close();
}

void main();
