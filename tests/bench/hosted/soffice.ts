import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Workbook } from 'exceljs';
import { formulaForFile } from '../../../scripts/xlsx';
import type { RawCell } from '../../../src/core/grid';
import { readDelimited } from '../../support/delimitedCells';
import type { ScoredBook } from '../measured/scoredBook';

const TEXTS = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,true,true,false,false,false,-1';

/** What the formula cells of a sheet show, by row and column. */
export type Results = (sheet: string, row: number, column: number) => RawCell | undefined;

/** Writes a book as a file; with results nothing is left to be calculated. */
export async function writeBook(book: ScoredBook, file: string, results?: Results): Promise<void> {
  const workbook = new Workbook();
  for (const { name, cells } of book.sheets) {
    const sheet = workbook.addWorksheet(name);
    cells.forEach((line, row) =>
      line.forEach((content, column) => {
        if (content === '') return;
        const cell = sheet.getCell(row + 1, column + 1);
        // A typed `=` is the operator of a target.
        const isFormula = typeof content === 'string' && /^=./.test(content);
        if (!isFormula) return void (cell.value = content);
        const formula = formulaForFile(content.slice(1));
        const result = results?.(name, row, column);
        cell.value = result === undefined ? { formula } : { formula, result };
      }),
    );
  }
  for (const { name, refersTo } of book.names) workbook.definedNames.add(refersTo.slice(1), name);
  await workbook.xlsx.writeFile(file);
}

export async function writeEmpty(file: string): Promise<void> {
  const workbook = new Workbook();
  workbook.addWorksheet('Foglio1');
  await workbook.xlsx.writeFile(file);
}

/** What the program does with results that a file brings along: trusts them, or calculates everything all the same. */
type Recalculation = 'never' | 'always';

/** The setting of the program for it, in its own words. */
const settings = (recalculation: Recalculation): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${recalculation === 'always' ? 0 : 1}</value></prop>
  </item>
</oor:items>
`;

/** LibreOffice, started anew for every file, with profiles and a folder of its own. */
export class Soffice {
  readonly folder = mkdtempSync(join(tmpdir(), 'bench-'));

  constructor() {
    for (const recalculation of ['never', 'always'] as const) {
      const user = this.path(join(recalculation, 'user'));
      mkdirSync(user, { recursive: true });
      writeFileSync(join(user, 'registrymodifications.xcu'), settings(recalculation));
    }
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** Opens a file and saves it in another form; gives the processor time of the program and all it starts, in ms. */
  convert(file: string, to: string, out: string, recalculation: Recalculation = 'never'): number {
    const profile = `-env:UserInstallation=file://${this.path(recalculation)}`;
    const command = 'TIMEFORMAT="%U %S"; time soffice "$@" >/dev/null 2>&1';
    const options = [profile, '--headless', '--convert-to', to, '--outdir', this.path(out), file];
    const { stderr } = spawnSync('bash', ['-c', command, 'bash', ...options], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
    const [user = NaN, system = NaN] = stderr.trim().split(' ').map(Number);
    return (user + system) * 1000;
  }

  /** Opens a file and writes its cells as text. */
  readCells = (file: string, recalculation: Recalculation = 'never'): number =>
    this.convert(file, TEXTS, 'texts', recalculation);

  /** What a file showed when its cells were last written as text. */
  shown(file: string): Results {
    const start = `${basename(file, '.xlsx')}-`;
    const sheets = new Map(
      readdirSync(this.path('texts'))
        .filter((one) => one.startsWith(start))
        .map((one) => [
          one.slice(start.length, -'.csv'.length),
          readDelimited(readFileSync(this.path(join('texts', one)), 'utf8')),
        ]),
    );
    return (sheet, row, column) => sheets.get(sheet)?.[row]?.[column];
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
