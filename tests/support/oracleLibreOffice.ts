import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Workbook } from 'exceljs';

/** False where LibreOffice is missing: the tests that need it say so and are skipped. */
export const hasLibreOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).error === undefined;

const WITHOUT = 'skipped: LibreOffice (soffice) is not installed, see libreoffice-calc-nogui';

/** As `describe`, where LibreOffice is there; else the tests are skipped and the name says why. */
export const describeWithLibreOffice = (name: string, tests: () => void): void =>
  hasLibreOffice ? describe(name, tests) : describe.skip(`${name} (${WITHOUT})`, tests);

/** Programs that run side by side; each needs a core and a profile of its own. */
const SIDE_BY_SIDE = 2;
const PATIENCE_MS = 400_000;

/** Converts the workbooks of one folder in one start of the program. */
async function convert(folder: string, questions: readonly Buffer[]): Promise<readonly Workbook[]> {
  const [inputs, answers] = [join(folder, 'in'), join(folder, 'out')];
  mkdirSync(inputs, { recursive: true });
  const names = questions.map((_, index) => `${String(index).padStart(4, '0')}.xlsx`);
  names.forEach((name, index) => writeFileSync(join(inputs, name), questions[index]!));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const options = ['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', answers];
  const files = names.map((name) => join(inputs, name));
  await promisify(execFile)('soffice', [profile, ...options, ...files], { timeout: PATIENCE_MS });
  const missing = names.filter((name) => !readdirSync(answers).includes(name));
  if (missing.length > 0) throw new Error(`LibreOffice gave no answer for ${missing.join(', ')}`);
  return Promise.all(names.map((name) => new Workbook().xlsx.readFile(join(answers, name))));
}

/**
 * Lets LibreOffice open workbooks and save them again. Formulas without a cached value are calculated on the way, so the workbooks must hold
 * none. The answers stand in the order of the questions.
 */
export async function recalculate(workbooks: readonly Workbook[]): Promise<readonly Workbook[]> {
  const folder = mkdtempSync(join(tmpdir(), 'oracle-'));
  try {
    const questions: Buffer[] = [];
    for (const workbook of workbooks) questions.push(Buffer.from(await workbook.xlsx.writeBuffer()));
    const share = Math.ceil(questions.length / SIDE_BY_SIDE);
    const shares = Array.from({ length: SIDE_BY_SIDE }, (_, at) =>
      questions.slice(at * share, (at + 1) * share),
    );
    // Without files the program would wait for a person.
    const answers = shares.map((some, at) =>
      some.length === 0 ? [] : convert(join(folder, String(at)), some),
    );
    return (await Promise.all(answers)).flat();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
