import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { formulaForFile } from '../../../scripts/xlsx';
import { readDelimited } from '../../support/delimitedCells';
import { report } from '../measured/repeat';
import { readScoredBook } from '../measured/scoredBook';

/**
 * The scored sheet in LibreOffice, the whole program each time, as processor time: it opens a workbook and writes its cells as text. Started with an empty
 * workbook it shows what the program costs by itself; with results in the file nothing is calculated; without them everything.
 */
const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const book = readScoredBook();
const TEXTS = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,true,true,false,false,false,-1';

async function writeBook(file: string): Promise<void> {
  const workbook = new Workbook();
  for (const { name, cells } of book.sheets) {
    const sheet = workbook.addWorksheet(name);
    cells.forEach((line, row) =>
      line.forEach((content, column) => {
        if (content === '') return;
        const isFormula = typeof content === 'string' && content.startsWith('=');
        sheet.getCell(row + 1, column + 1).value = isFormula
          ? { formula: formulaForFile(content.slice(1)) }
          : content;
      }),
    );
  }
  for (const { name, refersTo } of book.names) workbook.definedNames.add(refersTo.slice(1), name);
  await workbook.xlsx.writeFile(file);
}

async function writeEmpty(file: string): Promise<void> {
  const workbook = new Workbook();
  workbook.addWorksheet('Foglio1');
  await workbook.xlsx.writeFile(file);
}

/** Converts a file; gives the processor time of the program and all it starts, in ms. */
function convert(file: string, to: string, out: string): number {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const command = 'TIMEFORMAT="%U %S"; time soffice "$@" >/dev/null 2>&1';
  const options = [profile, '--headless', '--convert-to', to, '--outdir', out, file];
  const { stderr } = spawnSync('bash', ['-c', command, 'bash', ...options], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  const [user = NaN, system = NaN] = stderr.trim().split(' ').map(Number);
  return (user + system) * 1000;
}

const measured = (file: string): number[] =>
  Array.from({ length: RUNS }, () => convert(file, TEXTS, join(folder, 'texts')));

const median = (runs: readonly number[]): number =>
  [...runs].sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? NaN;

function scoreShown(): string {
  const { sheet, row, column } = book.watched;
  const name = book.sheets[sheet]?.name ?? '';
  const file = readdirSync(join(folder, 'texts')).find((one) => one.endsWith(`-${name}.csv`)) ?? '';
  return String(readDelimited(readFileSync(join(folder, 'texts', file), 'utf8'))[row]?.[column]);
}

async function main(): Promise<void> {
  const [empty, bare] = [join(folder, 'empty.xlsx'), join(folder, 'book.xlsx')];
  await writeEmpty(empty);
  await writeBook(bare);
  convert(empty, TEXTS, join(folder, 'texts'));
  convert(bare, 'xlsx:Calc MS Excel 2007 XML', join(folder, 'calculated'));
  const start = median(measured(empty));
  const load = measured(join(folder, 'calculated', 'book.xlsx'));
  const all = measured(bare);
  report({ name: 'start', runs: [start] });
  report({ name: 'load', runs: load.map((time) => time - start) });
  report({ name: 'full calculation', runs: all.map((time) => time - median(load)) });
  report({ name: 'score', runs: [0], note: scoreShown() });
  rmSync(folder, { recursive: true, force: true });
}

void main();
