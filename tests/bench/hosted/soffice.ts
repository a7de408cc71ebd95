import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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

/** Writes a book as a file, without results. */
export async function writeBook(book: ScoredBook, file: string): Promise<void> {
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
        cell.value = { formula: formulaForFile(content.slice(1)) };
      }),
    );
  }
  for (const { name, refersTo } of book.names) workbook.definedNames.add(refersTo.slice(1), name);
  await workbook.xlsx.writeFile(file);
}

/** A macro as a profile of the program keeps it: https://wiki.documentfoundation.org/Macros */
const MODULE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Measure" script:language="StarBasic">
`;
const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Measure"/>
</library:library>
`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** LibreOffice with a profile and a folder of its own. */
export class Soffice {
  readonly folder = mkdtempSync(join(tmpdir(), 'bench-'));

  path(name: string): string {
    return join(this.folder, name);
  }

  /** Starts the program and waits for its end. */
  private run(...options: readonly string[]): void {
    const profile = `-env:UserInstallation=file://${this.path('profile')}`;
    const { status, error } = spawnSync('soffice', [profile, '--headless', '--norestore', ...options], {
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
    if (status !== 0) throw error ?? new Error(`soffice ${options.join(' ')} ended with ${String(status)}`);
  }

  /** Opens a file and saves it in another form. */
  convert(file: string, to: string, out: string): void {
    this.run('--convert-to', to, '--outdir', this.path(out), file);
  }

  /** Opens a file and writes its cells as text. */
  readCells = (file: string): void => this.convert(file, TEXTS, 'texts');

  /** Runs lines of Basic inside the program; gives what they print to `#1`. */
  runBasic(lines: readonly string[]): readonly string[] {
    const library = this.path('profile/user/basic/Standard');
    // The program makes its profile when it starts for the first time, and nothing in it before that stays.
    if (!existsSync(library)) this.run('--terminate_after_init');
    const out = this.path('printed.txt');
    const main = [
      'Sub Main',
      `Open "${out}" For Output As #1`,
      ...lines,
      'Close #1',
      'StarDesktop.terminate()',
      'End Sub',
    ];
    writeFileSync(join(library, 'Measure.xba'), `${MODULE}${escaped(main.join('\n'))}\n</script:module>\n`);
    writeFileSync(join(library, 'script.xlb'), LIBRARY);
    this.run('macro:///Standard.Measure.Main');
    return readFileSync(out, 'utf8')
      .split(/\r?\n/)
      .filter((line) => line !== '');
  }

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
