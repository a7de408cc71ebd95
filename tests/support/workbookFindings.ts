import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/app';
import type { Diagnostic } from '../../src/core/diagnostics';
import type { Grid } from '../../src/core/grid';
import { linesOf } from './fixtureFindings';
import { readWorkbookText } from './sheetText';

const FOLDER = join(__dirname, '../fixtures/findings');

/** Workbooks whose findings on algorithms, units and scores are kept. */
export const FINDING_BOOKS = readdirSync(FOLDER).filter((file) => /^[a-zA-Z]+\.txt$/.test(file));

export const sheetsOfBook = (file: string) => readWorkbookText(join(FOLDER, file));

/** What is found in a workbook in the year 2025. */
export const findingsOfBook = (grids: readonly Grid[]): readonly Diagnostic[] =>
  readWorkbook(
    {
      sheets: grids.map((grid) => ({ grid, visible: true, isProtected: false, hasActiveFilter: false })),
      activeSheet: 'Piano',
      names: [],
    },
    { year: 2025, month: 6, day: 30 },
  ).opening.diagnostics;

export const keptBook = (file: string): string => join(FOLDER, file.replace('.txt', '.it.txt'));

const HEAD =
  'Che cosa dicono e propongono i controlli nella cartella di prova accanto. Si riscrive con: npm run findings';

const spanOf = (finding: Diagnostic): readonly string[] =>
  finding.span === undefined ? [] : [`  caratteri da ${finding.span.start} a ${finding.span.end}`];

const sheetOf = ({ at }: Diagnostic): string => ('workbook' in at ? '' : `${at.sheet} `);

/** A finding after another, with all it says, names and proposes. */
export function bookFindingsText(file: string): string {
  const findings = findingsOfBook(sheetsOfBook(file).map(({ grid }) => grid));
  const lines = findings.flatMap((finding) => {
    const [first = '', ...more] = linesOf(finding);
    return [sheetOf(finding) + first, ...spanOf(finding), ...more];
  });
  return [HEAD, '', ...lines, ''].join('\n');
}

export const keptBookText = (file: string): string => readFileSync(keptBook(file), 'utf8');
