import { messageOf } from '../../../src/core/diagnostics';
import type { Diagnostic } from '../../../src/core/diagnostics';
import { cellName } from '../../../src/core/grid';
import { applyFix } from '../../support/applyFix';
import { findingsIn, fixtureSheets } from '../../support/fixtureFindings';
import type { SheetText } from '../../support/sheetText';

const sheets = fixtureSheets();

const shown = ({ code, at }: Diagnostic): string =>
  'workbook' in at ? code : `${code} ${cellName(at.range.row, at.range.column)}`;

interface Proposal {
  readonly sheet: SheetText;
  readonly finding: Diagnostic;
  readonly number: number;
}

const proposals = sheets.flatMap(([file, sheet]) =>
  findingsIn(sheet.grid, sheet.reads).flatMap((finding) =>
    (finding.fixes ?? []).map((_fix, number): [string, Proposal] => [
      `${file} ${shown(finding)} proposal ${number + 1}`,
      { sheet, finding, number },
    ]),
  ),
);

/** A finding as a person tells it apart: its sentence and its place. */
const told = (finding: Diagnostic): string => `${shown(finding)} ${messageOf(finding, 'it')}`;

describe('fixes', () => {
  test('the preferred one is the first of all', () => {
    for (const [, { finding }] of proposals) expect(finding.fix?.edits).toEqual(finding.fixes?.[0]?.edits);
    expect(proposals.length).toBeGreaterThan(50);
  });

  test.each(proposals)('%s: the finding is gone', (_what, { sheet: { grid, reads }, finding, number }) => {
    const fix = finding.fixes?.[number];
    if (fix === undefined) throw new Error('no fix');
    const after = findingsIn(applyFix(grid, fix), reads);
    expect(after.map(shown)).not.toContain(shown(finding));
    if (number > 0) return;
    const others = findingsIn(grid, reads)
      .filter((other) => other !== finding)
      .map(told);
    expect(after.map(told).filter((line) => line !== told(finding))).toEqual(
      others.filter((line) => line !== told(finding)),
    );
  });

  test.each(sheets)('%s: all together they leave nothing to fix', (_file, { grid, reads }) => {
    let fixed = grid;
    for (const { fix } of findingsIn(grid, reads)) if (fix !== undefined) fixed = applyFix(fixed, fix);
    expect(
      findingsIn(fixed, reads)
        .filter(({ fix }) => fix !== undefined)
        .map(told),
    ).toEqual([]);
  });
});
