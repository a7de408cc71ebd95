import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runChecks } from '../../src/core/checks';
import { fixLabelOf, messageOf } from '../../src/core/diagnostics';
import type { Diagnostic, Location } from '../../src/core/diagnostics';
import { cellName } from '../../src/core/grid';
import type { Grid } from '../../src/core/grid';
import { readMeasures, readPlan } from '../../src/core/plan';
import { gridOf } from './planGrids';
import { readSheetText } from './sheetText';
import type { SheetText } from './sheetText';

const FOLDER = join(__dirname, '../fixtures/checks');

/** Every sheet of a check, by the name of its file. */
export const fixtureSheets = (): readonly (readonly [string, SheetText])[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => [file, readSheetText(join(FOLDER, file))] as const);

const EMPTY = readPlan(gridOf([])).value;

/** What the readers and the checks find in a sheet. */
export function findingsIn(grid: Grid, reads: SheetText['reads'], checks = runChecks): readonly Diagnostic[] {
  if (reads === 'measures') {
    const { value, diagnostics } = readMeasures(grid);
    return [...diagnostics, ...checks(EMPTY, value, undefined, grid)];
  }
  const { value, diagnostics } = readPlan(grid);
  return [...diagnostics, ...checks(value, undefined, grid)];
}

const place = (at: Location): string =>
  'workbook' in at ? 'cartella' : cellName(at.range.row, at.range.column);

/** A finding with all it says and proposes, a line each. */
export function linesOf(finding: Diagnostic): readonly string[] {
  const { code, at, related = [], fixes = [] } = finding;
  return [
    `${code} ${place(at)} ${messageOf(finding, 'it')}`,
    ...(related.length === 0 ? [] : [`  vedi anche ${related.map(place).join(', ')}`]),
    ...fixes.map(({ label, edits }) => {
      const cells = edits.map(
        ({ row, column, before, after, numberFormat }) =>
          `${cellName(row, column)} ${JSON.stringify(before)} > ${JSON.stringify(after)}${numberFormat === undefined ? '' : ` [${numberFormat}]`}`,
      );
      return `  ${fixLabelOf(label, 'it')}: ${cells.join('; ')}`;
    }),
  ];
}

const HEAD =
  'Che cosa dicono e propongono i controlli nei fogli di prova (tests/fixtures/checks). Si riscrive con: npm run findings';

/** What is said and proposed in every sheet, for people to read. */
export const fixtureFindingsText = (): string =>
  [
    HEAD,
    ...fixtureSheets().flatMap(([file, { grid, reads }]) => [
      '',
      `== ${file}`,
      ...findingsIn(grid, reads).flatMap(linesOf),
    ]),
    '',
  ].join('\n');

export const FIXTURE_FINDINGS = join(__dirname, '../fixtures/findings/checks.it.txt');

/** The lines that the kept text has for each file. */
export const keptFindings = (): ReadonlyMap<string, readonly string[]> =>
  new Map(
    readFileSync(FIXTURE_FINDINGS, 'utf8')
      .split('\n\n== ')
      .slice(1)
      .map((part) => {
        const [file = '', ...lines] = part.trimEnd().split('\n');
        return [file, lines] as const;
      }),
  );
