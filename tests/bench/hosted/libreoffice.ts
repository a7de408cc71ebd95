import { nextNumber, readScoredBook } from '../measured/scoredBook';
import { report } from '../measured/repeat';
import { HIDDEN, cellOf, opened, timed, times, timesByName } from './calcSteps';
import { Soffice, writeBook } from './soffice';

/**
 * The scored sheet in one running LibreOffice, driven by its own Basic: opens a file that holds all results, calculates all of it, changes one measure and
 * asks for the score. Time that passes, for the program is its own.
 */
const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const book = readScoredBook();

const edit = [
  `${cellOf('doc', book.edited)}.setValue(${nextNumber()} + turn)`,
  `score = ${cellOf('doc', book.watched)}.getValue()`,
];

async function main(): Promise<void> {
  const soffice = new Soffice();
  const bare = soffice.path('book.xlsx');
  await writeBook(book, bare);
  soffice.convert(bare, 'xlsx:Calc MS Excel 2007 XML', 'calculated');
  const open = opened('doc', soffice.path('calculated/book.xlsx'));
  const printed = soffice.runBasic([
    ...HIDDEN,
    open,
    ...times(RUNS, ['doc.close(True)', ...timed('load', [open])]),
    ...times(RUNS, timed('full calculation', ['doc.calculateAll()'])),
    `Print #1, "score " & ${cellOf('doc', book.watched)}.getValue()`,
    ...times(RUNS, timed('one edit', edit)),
    'doc.close(True)',
  ]);
  const runs = timesByName(printed);
  for (const name of ['load', 'full calculation', 'one edit']) report({ name, runs: runs.get(name) ?? [] });
  report({ name: 'score', runs: [0], note: String(runs.get('score')?.[0]) });
  soffice.close();
}

void main();
