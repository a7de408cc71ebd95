import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runChecks } from '../../../src/core/checks';
import type { Diagnostic } from '../../../src/core/diagnostics';
import { cellName } from '../../../src/core/grid';
import { readMeasures, readPlan } from '../../../src/core/plan';
import { gridOf } from '../../support/planGrids';
import { readSheetText } from '../../support/sheetText';
import type { SheetText } from '../../support/sheetText';

const folder = join(__dirname, '../../fixtures/plans');

function findings({ grid, reads }: SheetText): readonly Diagnostic[] {
  if (reads === 'measures') {
    const { value, diagnostics } = readMeasures(grid);
    return [...diagnostics, ...runChecks(readPlan(gridOf([])).value, value, undefined, grid)];
  }
  const { value, diagnostics } = readPlan(grid);
  return [...diagnostics, ...runChecks(value, undefined, grid)];
}

const shown = ({ code, at }: Diagnostic): string =>
  'workbook' in at ? code : `${code} ${cellName(at.range.row, at.range.column)}`;

describe('what is found in a sheet is what the sheet says', () => {
  test.each(readdirSync(folder).filter((file) => file.endsWith('.txt')))('%s', (file) => {
    const sheet = readSheetText(join(folder, file));
    expect(findings(sheet).map(shown).sort()).toEqual(sheet.expected);
  });
});
