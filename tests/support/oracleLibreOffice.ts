import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';

/** False where LibreOffice is missing: the tests that need it say so and are skipped. */
export const hasLibreOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).error === undefined;

export const WITHOUT_LIBREOFFICE = 'LibreOffice (soffice) is not installed: install libreoffice-calc-nogui';

const PATIENCE_MS = 300_000;

/** A folder of its own for the files and for the profile of LibreOffice; taken away when the work is done. */
async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'oracle-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Lets LibreOffice open workbooks and save them again, all in one start of the program. Formulas without a cached value are calculated on
 * the way, so the workbooks must hold none. The answers stand in the order of the questions.
 */
export const recalculate = (workbooks: readonly Workbook[]): Promise<readonly Workbook[]> =>
  inFolder(async (folder) => {
    const [questions, answers] = [join(folder, 'in'), join(folder, 'out')];
    mkdirSync(questions);
    const names = workbooks.map((_, index) => `${String(index).padStart(4, '0')}.xlsx`);
    for (const [index, workbook] of workbooks.entries()) {
      writeFileSync(join(questions, names[index]!), Buffer.from(await workbook.xlsx.writeBuffer()));
    }
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const files = names.map((name) => join(questions, name));
    const convert = ['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', answers];
    // Without files the program would wait for a person.
    if (files.length > 0) {
      execFileSync('soffice', [profile, ...convert, ...files], { stdio: 'ignore', timeout: PATIENCE_MS });
    }
    const missing = names.filter((name) => !readdirSync(answers).includes(name));
    if (missing.length > 0) throw new Error(`LibreOffice gave no answer for ${missing.join(', ')}`);
    return Promise.all(names.map((name) => new Workbook().xlsx.readFile(join(answers, name))));
  });
