import { createSession } from '../../../src/app';
import { openBook } from '../../excel/sheets';
import { nationalWorkbook } from '../generator';
import { report } from '../measured/repeat';

/** What travels between Traguardo and Excel through the real office.js: messages and bytes of opening and of writing. */
const indicators = Number(process.argv[2]);
const clock = { today: () => ({ year: 2025, month: 6, day: 30 }) };
/** Right of the nine columns of the plan and an empty one. */
const OWNED_FROM = 10;
const bytesOf = (cells: unknown): number => Buffer.byteLength(JSON.stringify(cells));

async function main(): Promise<void> {
  const { sheets } = nationalWorkbook(indicators);
  const book = openBook(Object.fromEntries(sheets.map(({ grid }) => [grid.sheet, grid.values])));
  const { log } = book.session.host;
  const raw = sheets.reduce((sum, { grid }) => sum + bytesOf(grid.values), 0);
  const session = createSession(book.port, clock);
  let before = log.length;
  const say = (name: string, rawBytes: number): void => {
    const requests = log.slice(before);
    before = log.length;
    const sum = (bytes: readonly number[]): number => bytes.reduce((total, one) => total + one, 0);
    const sent = sum(requests.map(({ requestBytes }) => requestBytes));
    const received = sum(requests.map(({ responseBytes }) => responseBytes));
    report({ name, runs: [requests.length], note: `${sent} ${received} ${rawBytes}` });
  };
  await session.open();
  say('open', raw);
  const written = await session.calculate('native');
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  report({ name: 'cells', runs: [written.value.cells] });
  const sheet = book.engine.sheetNamed('Piano');
  const used = book.engine.usedArea(sheet.id, true);
  if (used === null) throw new Error('nothing was written');
  const area = { ...used, column: OWNED_FROM, columnCount: used.columnCount - OWNED_FROM };
  const owned = book.engine.readFormulas(sheet.id, area);
  say('Calcola', bytesOf(owned));
}

void main();
