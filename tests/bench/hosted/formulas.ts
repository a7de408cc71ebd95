import { OWNED_COLUMNS } from '../../../src/core/emit';
import type { RawCell } from '../../../src/core/grid';
import { handWrittenBook } from '../handwritten/handWrittenBook';
import { VARIANTS } from '../handwritten/variant';
import { readSnapshot } from '../measured/readSnapshot';
import { report } from '../measured/repeat';
import { scoredBook } from '../measured/scoredBook';
import type { ScoredBook } from '../measured/scoredBook';
import { HIDDEN, opened, timed, times, timesByName } from './calcSteps';
import { Soffice, writeBook } from './soffice';
import type { Results } from './soffice';

/**
 * The emitted formulas beside hand-written ones for the same plan, in one running LibreOffice, driven by its own Basic: all of them are open, and all cells of
 * each are calculated in turn, so that other work on the machine meets all of them. Time that passes, for the program is its own.
 */
const RUNS = Number(process.env.BENCH_RUNS ?? 11);
const TOLERANCE = 1e-9;
/** Before the name of a figure that is the median of the runs. */
const MEDIAN = 'median ';
const PLAN_SHEET = 'Piano';
/** Right of the nine columns of the generated plan and an empty one. */
const FIRST_OWNED = 10;

interface Subject {
  readonly name: string;
  readonly book: ScoredBook;
  readonly bare: string;
}

const snapshot = readSnapshot();
const soffice = new Soffice();

const subjects: readonly Subject[] = [
  { name: 'emitted', book: scoredBook(snapshot) },
  ...VARIANTS.map((variant) => ({ name: variant.name, book: handWrittenBook(snapshot, variant) })),
].map(({ name, book }, at) => ({
  name,
  book,
  bare: soffice.path(`bare${at}.xlsx`),
}));

const isSame = (one: RawCell, other: RawCell): boolean =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one))
    : one === other;

const rowsOf = ({ sheets }: ScoredBook): readonly (readonly RawCell[])[] =>
  sheets.find(({ name }) => name === PLAN_SHEET)?.cells ?? [];

/** How many visible cells were compared; a difference ends the program. */
function compareVisible(emitted: Results, other: Results, rows: number): number {
  let compared = 0;
  for (let row = 1; row < rows; row += 1)
    for (const [offset, { header, isWork }] of OWNED_COLUMNS.entries()) {
      if (isWork === true) continue;
      const [one, two] = [emitted, other].map((shown) => shown(PLAN_SHEET, row, FIRST_OWNED + offset) ?? '');
      if (!isSame(one ?? '', two ?? ''))
        throw new Error(`${header}, row ${row + 1}: ${String(one)} is emitted, ${String(two)} by hand`);
      compared += 1;
    }
  return compared;
}

/** Characters of the formulas on the plan sheet. */
const characters = ({ book }: Subject): number =>
  rowsOf(book)
    .flatMap((line) => line.slice(FIRST_OWNED))
    .reduce<number>(
      (sum, cell) => sum + (typeof cell === 'string' && cell.startsWith('=') ? cell.length : 0),
      0,
    );

/** Other programs on the machine only ever add to a time: the least of some runs is the one that was disturbed least. */
const least = (runs: readonly number[]): number => Math.min(...runs);

/** Characters of the emitted formulas, column by column. */
function reportColumns({ book }: Subject): void {
  const [, ...rows] = rowsOf(book);
  OWNED_COLUMNS.forEach(({ key, header }, offset) => {
    const formulas = rows
      .map((line) => line[FIRST_OWNED + offset])
      .filter((cell): cell is string => typeof cell === 'string' && cell.startsWith('='));
    const length = formulas.reduce((sum, formula) => sum + formula.length, 0);
    report({ name: `column ${header}`, runs: [length], note: `${key} ${formulas.length}` });
  });
}

/** The times of full calculation, by name of the book. */
function calculated(): ReadonlyMap<string, readonly number[]> {
  const calculate = subjects.map(({ name }, at) => timed(name, [`doc${at}.calculateAll()`]));
  const printed = soffice.runBasic([
    ...HIDDEN,
    ...subjects.map(({ bare }, at) => opened(`doc${at}`, bare)),
    // Once without measuring: what was just opened is calculated then.
    ...subjects.map((_, at) => `doc${at}.calculateAll()`),
    ...times(RUNS, calculate.flat()),
    ...subjects.map((_, at) => `doc${at}.close(True)`),
  ]);
  return timesByName(printed);
}

async function main(): Promise<void> {
  for (const { book, bare } of subjects) {
    await writeBook(book, bare);
    soffice.readCells(bare);
  }
  const [emitted, ...byHand] = subjects;
  if (emitted === undefined) throw new Error('nothing to measure');
  const rows = rowsOf(emitted.book).length;
  for (const { bare } of byHand) compareVisible(soffice.shown(emitted.bare), soffice.shown(bare), rows);
  const runs = calculated();
  for (const subject of subjects) {
    const own = runs.get(subject.name) ?? [];
    report({ name: subject.name, runs: [least(own)], note: String(characters(subject)) });
    report({ name: `${MEDIAN}${subject.name}`, runs: own });
  }
  reportColumns(emitted);
  soffice.close();
}

void main();
