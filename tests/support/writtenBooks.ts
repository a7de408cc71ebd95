import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createSession, readWorkbook } from '../../src/app';
import type { Opening, Session, WorkbookSnapshot } from '../../src/app';
import { Frame, OWNED_COLUMNS, ownedValues } from '../../src/core/emit';
import { parseReference } from '../../src/core/grid';
import { valueOf } from './filePort';
import { linesOf } from './fixtureFindings';
import { MemoryBook } from './memoryBook';
import { parseWorkbookText, readCellText } from './sheetText';

const FOLDER = join(__dirname, '../fixtures/written');
const TODAY = { year: 2025, month: 6, day: 30 };

/** Names of the workbooks whose writes are kept as texts. */
export const writtenBooks = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort();

export const keptFile = (book: string): string => join(FOLDER, 'kept', book);

function openBook(book: string): { readonly snapshot: WorkbookSnapshot; readonly steps: readonly string[] } {
  const [text = '', steps = ''] = readFileSync(join(FOLDER, book), 'utf8').split('\n==>\n');
  const sheets = parseWorkbookText(text).map(({ grid }) => ({
    grid,
    visible: true,
    isProtected: false,
    hasActiveFilter: false,
  }));
  const activeSheet = sheets[0]?.grid.sheet ?? '';
  return { snapshot: { sheets, activeSheet, names: [] }, steps: steps.trim().split('\n') };
}

/** The first revision of the workbook. */
async function revisionOf({ revisions }: Session): Promise<string> {
  return valueOf(await revisions.overview()).revisions[0]?.id ?? '';
}

/** What Traguardo leaves as it is, or cannot write. */
const IN_THE_WAY = ['TG107', 'TG111'];

function told(book: MemoryBook, { diagnostics }: Opening, codes: readonly string[]): void {
  const found = diagnostics.filter(({ code }) => codes.includes(code));
  book.written.push(...found.flatMap(linesOf).map((line) => `says ${line}`));
}

/** What the words of a step do. */
const DOES: Readonly<
  Record<string, (session: Session, words: string, book: MemoryBook) => Promise<unknown>>
> = {
  calculate: async (session, style, book) =>
    told(book, valueOf(await session.calculate(style === 'piano' ? 'piano' : 'native')).opened, IN_THE_WAY),
  dashboard: async (session) => valueOf(await session.dashboard()),
  report: async (session) => valueOf(await session.report()),
  findings: async (session) => valueOf(await session.writeFindings()),
  approve: async (session, name) => valueOf(await session.revisions.approve({ name, note: '' })),
  flag: async (session, _words, book) =>
    told(book, valueOf(await session.revisions.flag(await revisionOf(session))).opened, IN_THE_WAY),
  unflag: async (session) => valueOf(await session.revisions.unflag()),
  register: async (session) => valueOf(await session.revisions.writeRegister(await revisionOf(session))),
  accept: async (session, code) => {
    const opened = valueOf(await session.open());
    const found = opened.diagnostics.filter((diagnostic) => diagnostic.code === code);
    return valueOf(await session.accept(found, `Va bene: ${code}`));
  },
  unaccept: async (session, code) => {
    const opened = valueOf(await session.open());
    const accepted = opened.kind === 'opened' ? opened.accepted : [];
    const found = accepted.flatMap(({ diagnostic }) => (diagnostic.code === code ? [diagnostic] : []));
    return valueOf(await session.unaccept(found));
  },
  /** `type Piano!D4 = 50%` */
  type: (_session, words, book) => {
    const [place = '', content = ''] = words.split(' = ');
    const at = parseReference(`=${place}`);
    if (at === undefined) throw new Error(`no place ${place}`);
    const cell = readCellText(content);
    book.type(at.sheet, at.box.row, at.box.column, typeof cell === 'object' ? cell[0] : cell);
    return Promise.resolve();
  },
  /** Lists what is said of the formulas, flags and cells of ours. */
  open: async (session, codes, book) => told(book, valueOf(await session.open()), codes.split(' ')),
  /** Lists what the core says that the cells of each row show. */
  shows: async (_session, _words, book) => {
    const read = await book.snapshot();
    const { emission } = readWorkbook(valueOf(read), TODAY);
    const frame = new Frame(emission!.input);
    for (const node of emission!.input.plan.nodes) {
      const values = ownedValues(frame, node).map(
        (value, at) => `${OWNED_COLUMNS[at]!.header} ${JSON.stringify(value)}`,
      );
      book.written.push(`  ${node.row + 1} ${values.filter((value) => !value.endsWith(' ""')).join(', ')}`);
    }
  },
};

/** A step with all that it writes, a line each. */
export type WrittenStep = readonly [step: string, ...lines: string[]];

/** Everything that is written into a workbook, step by step. */
export async function* writtenSteps(name: string): AsyncGenerator<WrittenStep> {
  const { snapshot, steps } = openBook(name);
  const book = new MemoryBook(snapshot);
  const session = createSession(book, { today: () => TODAY });
  for (const step of steps) {
    const [verb = '', ...words] = step.split(' ');
    const action = DOES[verb];
    if (action === undefined) throw new Error(`${name}: no step ${verb}`);
    await action(session, words.join(' '), book);
    yield [step, ...book.written.splice(0).flatMap((lines) => lines.split('\n'))];
  }
}

const HEAD = 'What is written into this workbook, step by step. Written anew by: npm run written';
const BETWEEN = '\n\n== ';

/** The text that is kept of a workbook. */
export async function writtenTextOf(name: string): Promise<string> {
  const parts = [HEAD];
  for await (const lines of writtenSteps(name)) parts.push(lines.join('\n'));
  return `${parts.join(BETWEEN)}\n`;
}

/** The steps as they were kept. */
export const keptSteps = (name: string): readonly WrittenStep[] =>
  readFileSync(keptFile(name), 'utf8')
    .trimEnd()
    .split(BETWEEN)
    .slice(1)
    .map((part) => part.split('\n') as unknown as WrittenStep);
