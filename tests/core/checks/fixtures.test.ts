import { CHECKS } from '../../../src/core/checks';
import type { runChecks } from '../../../src/core/checks';
import type { Diagnostic } from '../../../src/core/diagnostics';
import { cellName } from '../../../src/core/grid';
import { findingsIn, fixtureSheets, keptFindings, linesOf } from '../../support/fixtureFindings';

const sheets = fixtureSheets();
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
