import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ValueType, Workbook } from 'exceljs';
import type { RawCell } from '../../src/core/grid';
import { readDelimited } from './delimitedCells';
import type { ExpectedCell } from './oracleCells';

/** False where LibreOffice is missing: the tests that need it say so and are skipped. */
export const hasLibreOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).error === undefined;

const WITHOUT = 'skipped: LibreOffice (soffice) is not installed, see libreoffice-calc-nogui';

/** As `describe`, where LibreOffice is there; else the tests are skipped and the name says why. */
export const describeWithLibreOffice = (name: string, tests: () => void): void =>
  hasLibreOffice ? describe(name, tests) : describe.skip(`${name} (${WITHOUT})`, tests);

/** Programs that run side by side; each needs a core and a profile of its own. */
const SIDE_BY_SIDE = 2;
const PATIENCE_MS = 400_000;

const XLSX = 'xlsx:Calc MS Excel 2007 XML';
/** Tabs, quotes around texts only, UTF-8, values and not as they look, every sheet in a file of its own. */
const TEXTS = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,true,true,false,false,false,-1';

/** A workbook as a file. Little is gained by packing what is read once. */
async function bytesOf(workbook: Workbook): Promise<Buffer> {
  const options = { zip: { compression: 'STORE' } } as const;
  return Buffer.from(await workbook.xlsx.writeBuffer(options as object));
}

/** Converts files in one start of the program; they are called `0000`, `0001` and so on, before and after. Gives the folder of the answers. */
async function convert(folder: string, questions: readonly Buffer[], to: string): Promise<string> {
  const [inputs, answers] = [join(folder, 'in'), join(folder, 'out')];
  [inputs, answers].forEach((each) => mkdirSync(each, { recursive: true }));
  const files = questions.map((_, index) => join(inputs, `${nameOf(index)}.xlsx`));
  files.forEach((file, index) => writeFileSync(file, questions[index]!));
  // Without files the program would wait for a person.
  if (files.length === 0) return answers;
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const options = ['--headless', '--convert-to', to, '--outdir', answers];
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  await promisify(execFile)('soffice', [profile, ...options, ...files], { timeout: PATIENCE_MS, env });
  return answers;
}

const nameOf = (index: number): string => String(index).padStart(4, '0');

/** Shares the workbooks out over the programs, and reads the answer to each. */
async function answersTo<T>(
  workbooks: readonly Workbook[],
  to: string,
  read: (folder: string, name: string) => T | Promise<T>,
): Promise<readonly T[]> {
  const folder = mkdtempSync(join(tmpdir(), 'oracle-'));
  try {
    const share = Math.ceil(workbooks.length / SIDE_BY_SIDE);
    const answers = Array.from({ length: SIDE_BY_SIDE }, async (_, at): Promise<readonly T[]> => {
      const some = workbooks.slice(at * share, (at + 1) * share);
      const questions: Buffer[] = [];
      for (const workbook of some) questions.push(await bytesOf(workbook));
      const out = await convert(join(folder, String(at)), questions, to);
      return Promise.all(some.map((_workbook, index) => read(out, nameOf(index))));
    });
    // A program that still runs would write into the folder that is taken away.
    await Promise.allSettled(answers);
    return (await Promise.all(answers)).flat();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Lets LibreOffice open workbooks and save them again. Formulas without a cached value are calculated on the way, so the workbooks must hold
 * none. The answers stand in the order of the questions.
 */
export const recalculate = (workbooks: readonly Workbook[]): Promise<readonly Workbook[]> =>
  answersTo(workbooks, XLSX, (folder, name) => new Workbook().xlsx.readFile(join(folder, `${name}.xlsx`)));

/** What LibreOffice shows in a cell. */
export type Shown = (cell: Pick<ExpectedCell, 'sheet' | 'row' | 'column'>) => RawCell;

function shownIn(folder: string, name: string): Shown {
  const start = `${name}-`;
  const files = readdirSync(folder).filter((file) => file.startsWith(start));
  if (files.length === 0) throw new Error(`LibreOffice gave no answer for ${name}`);
  const sheets = new Map(
    files.map((file) => [
      file.slice(start.length, -'.csv'.length),
      readDelimited(readFileSync(join(folder, file), 'utf8')),
    ]),
  );
  return ({ sheet, row, column }) => {
    const rows = sheets.get(sheet);
    return rows === undefined ? '(no such sheet)' : (rows[row]?.[column] ?? '');
  };
}

/** A formula without a format takes that of the cells it reads, and a day or an hour in words has not all its digits. */
function showNumbers(workbook: Workbook): void {
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.type === ValueType.Formula) cell.style = { ...cell.style, numFmt: '0.0' };
      }),
    );
}

/**
 * Lets LibreOffice calculate workbooks and asks for the values alone, which is much faster than for whole workbooks; else as `recalculate`. The
 * formulas of the workbooks are left with the format of a number.
 */
export function calculateInLibreOffice(workbooks: readonly Workbook[]): Promise<readonly Shown[]> {
  workbooks.forEach(showNumbers);
  return answersTo(workbooks, TEXTS, shownIn);
}
