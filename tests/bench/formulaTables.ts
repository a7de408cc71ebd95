import { measureHosted } from './measure';
import { prepare } from './snapshots';
import type { Table } from './table';

const COLUMN = 'column ';
const MEDIAN = 'median ';

const perIndicator = (characters: number, indicators: number): string => (characters / indicators).toFixed(0);

/** The emitted native formulas beside hand-written ones that give the same values, and how long they are. */
export function formulaTables(indicators: number): readonly Table[] {
  const books = measureHosted('formulas', prepare(indicators).snapshot);
  const names = books.names.filter((name) => !name.startsWith(COLUMN) && !name.startsWith(MEDIAN));
  const columns = books.names.filter((name) => name.startsWith(COLUMN));
  const emitted = books.of('emitted');
  const all = columns.reduce((sum, name) => sum + books.of(name), 0);
  return [
    {
      title: `Recalculation in LibreOffice, ${indicators.toLocaleString('en')} indicators`,
      headers: ['formulas', 'least ms', 'emitted to these', 'median ms', 'characters an indicator'],
      rows: names.map((name) => [
        name,
        books.of(name).toFixed(0),
        (emitted / books.of(name)).toFixed(2),
        books.of(`${MEDIAN}${name}`).toFixed(0),
        perIndicator(Number(books.noteOf(name)), indicators),
      ]),
    },
    {
      title: 'The length of the emitted formulas by column',
      headers: ['column', 'characters an indicator', '%'],
      rows: columns.map((name) => [
        name.slice(COLUMN.length),
        perIndicator(books.of(name), indicators),
        ((100 * books.of(name)) / all).toFixed(1),
      ]),
    },
  ];
}
