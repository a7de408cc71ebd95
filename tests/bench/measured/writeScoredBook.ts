import { writeFileSync } from 'node:fs';
import { readSnapshot } from './readSnapshot';
import { scoredBook } from './scoredBook';

/** Makes the book that the peers are measured on: snapshot in, book out. */
writeFileSync(process.argv[3] ?? '', JSON.stringify(scoredBook(readSnapshot())));
