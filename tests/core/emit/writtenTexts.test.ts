import { readFileSync } from 'node:fs';
import { keptFile, writtenBooks, writtenTextOf } from '../../support/writtenBooks';

/** The lines of each step, so that what differs is shown by step. */
const steps = (text: string): readonly (readonly string[])[] =>
  text.split('\n\n== ').map((part) => part.split('\n'));

test.each(writtenBooks())('what is written into %s is what the kept text says', async (book) => {
  expect(steps(await writtenTextOf(book))).toEqual(steps(readFileSync(keptFile(book), 'utf8')));
});
