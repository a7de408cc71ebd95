import { CHECKS, runChecks } from '../../../src/core/checks';
import type { Diagnostic } from '../../../src/core/diagnostics';
import { cellName } from '../../../src/core/grid';
import { readPlan } from '../../../src/core/plan';
import { findingsIn, fixtureSheets, keptFindings, linesOf } from '../../support/fixtureFindings';

const sheets = fixtureSheets();
/** What only a picture of a sheet shows: hidden rows, rows of a parent, numbers as texts, characters. */
const ONLY_IN_PICTURES: ReadonlySet<string> = new Set(['TG110', 'TG116', 'TG207', 'TG216', 'TG217']);
const kept = keptFindings();

const shown = ({ code, at }: Diagnostic): string =>
  'workbook' in at ? code : `${code} ${cellName(at.range.row, at.range.column)}`;

describe('what is found in a sheet is what the sheet says', () => {
  test.each(sheets)('%s', (_file, { grid, reads, expected }) => {
    expect(findingsIn(grid, reads).map(shown).sort()).toEqual(expected);
  });

  test.each(sheets)(
    '%s: the sentences, the places and the proposals are those of the kept text',
    (file, { grid, reads }) => {
      expect(findingsIn(grid, reads).flatMap(linesOf)).toEqual(kept.get(file));
    },
  );

  test.each(sheets)(
    '%s: without pictures the same is found, and nothing proposed',
    (_file, { grid, reads }) => {
      const { value } = readPlan(grid);
      if (reads === 'measures') return;
      const ofPlan = runChecks(value, undefined, grid).filter(({ code }) => !ONLY_IN_PICTURES.has(code));
      const withoutFixes = ofPlan.map((finding) => ({ ...finding, fix: undefined, fixes: undefined }));
      expect(runChecks(value)).toEqual(withoutFixes);
    },
  );

  test.each(sheets)('%s: related cells are named where there are some', (_file, { grid, reads }) => {
    const empty = findingsIn(grid, reads).filter(
      ({ related, fixes }) => related?.length === 0 || fixes?.length === 0,
    );
    expect(empty).toEqual([]);
  });

  test('every check finds something in some sheet', () => {
    const idle = CHECKS.filter(
      (check) =>
        !sheets.some(([, { grid, reads }]) =>
          findingsIn(grid, reads, check as typeof runChecks).some(isOfCheck),
        ),
    );
    function isOfCheck({ code }: Diagnostic): boolean {
      return !/^TG(10[1-3]|205)$/.test(code);
    }
    expect(idle).toEqual([]);
  });
});
