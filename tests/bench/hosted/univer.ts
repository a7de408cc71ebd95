import { openInUniver } from '../../support/univerWorkbook';
import { report, reportMemory } from '../measured/repeat';
import { nextNumber, readScoredBook } from '../measured/scoredBook';

/** The scored sheet in Univer without a screen: load, calculate everything, one edit. Each once, for it takes seconds. */
const book = readScoredBook();
const grids = book.sheets.map(({ name, cells }) => ({ sheet: name, formulas: cells }));
const names = book.names.map(({ name, refersTo }) => ({ name, refersTo }));

async function timed<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  report({ name, runs: [(user + system) / 1000] });
  return result;
}

async function main(): Promise<void> {
  const engine = await timed('load', () => openInUniver(grids, names));
  await timed('full calculation', () => engine.calculate());
  const place = ({ sheet, row, column }: typeof book.edited) => ({
    sheet: book.sheets[sheet]?.name ?? '',
    row,
    column,
  });
  const score = engine.shown(place(book.watched));
  report({ name: 'score', runs: [Number(score)], note: String(score) });
  await timed('one edit', () => engine.type(place(book.edited), nextNumber()));
  reportMemory();
  engine.dispose();
  process.exit(0);
}

void main();
