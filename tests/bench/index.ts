import { browserTables } from './browserTables';
import { formulaTables } from './formulaTables';
import { functionTables } from './functionTables';
import { officeTables } from './officeTables';
import { paneTables } from './paneTables';
import { peerTables } from './peerTables';
import { sizeTables } from './sizeTables';
import { table } from './table';
import type { Table } from './table';

const SIZES = ['1000', '10000', '100000'];

/** Beside the sizes; the engines, which take longest, come last. */
const BY_WORD: Readonly<Record<string, () => readonly Table[]>> = {
  browser: browserTables,
  pane: paneTables,
  functions: functionTables,
  office: officeTables,
  formulas: () => formulaTables(1_000),
  peers: peerTables,
};

const tablesOf = (word: string): readonly Table[] => BY_WORD[word]?.() ?? sizeTables(Number(word));

/** `npm run bench -- 1000 pane` measures this size and the pane only. Milliseconds of processor time, medians. */
const wanted = process.argv.slice(2);
for (const word of wanted.length > 0 ? wanted : [...SIZES, ...Object.keys(BY_WORD)])
  for (const { title, headers, rows } of tablesOf(word)) console.log(`\n${title}\n\n${table(headers, rows)}`);
