import { runChecks } from '../../../src/core/checks';
import type { Diagnostic } from '../../../src/core/diagnostics';
import { cellName } from '../../../src/core/grid';
import { mergeMeasures, readMeasures, readPlan } from '../../../src/core/plan';
import { applyFix } from '../../support/applyFix';
import { gridOf } from '../../support/planGrids';

const EMPTY = readPlan(gridOf([])).value;
const FIRST = gridOf(
  [
    ['Codice', 'Descrizione', 2023, 2024],
    ['A1', 'a', 1, '2'],
    ['A2 ', 'b', 3, 4],
  ],
  { sheet: 'Misure' },
);
/** Other columns, another way of writing numbers, a code that stands on the first sheet too. */
const SECOND = gridOf(
  [
    ['Descrizione', 2024, 'Codice'],
    ['c', '5.5', 'В1'],
    ['d', 6.5, 'A1'],
    ['e', '7.25', 'B2\u00a0'],
  ],
  { sheet: 'Misure personale' },
);
const GRIDS = [FIRST, SECOND] as const;

function found([first, ...more]: readonly (typeof FIRST)[]): readonly Diagnostic[] {
  const table = mergeMeasures([first!, ...more].map((grid) => readMeasures(grid)))?.value;
  return runChecks(EMPTY, table, undefined, first, more);
}

const shown = ({ code, at }: Diagnostic): string =>
  'workbook' in at ? code : `${code} ${at.sheet}!${cellName(at.range.row, at.range.column)}`;

test('codes and numbers kept as text are looked at on every sheet of measures', () => {
  const codes = ['TG207', 'TG216', 'TG217'];
  expect(
    found(GRIDS)
      .filter(({ code }) => codes.includes(code))
      .map(shown)
      .sort(),
  ).toEqual([
    'TG207 Misure personale!B2',
    'TG207 Misure personale!B4',
    'TG207 Misure!D2',
    'TG216 Misure personale!C4',
    'TG216 Misure!A3',
    'TG217 Misure personale!C2',
  ]);
});

test('their fixes leave none of them', () => {
  const fixes = found(GRIDS).flatMap(({ fix }) => fix ?? []);
  const fixed = GRIDS.map((grid) =>
    fixes
      .filter(({ edits }) => edits.every(({ sheet }) => sheet === grid.sheet))
      .reduce((sheet, fix) => applyFix(sheet, fix), grid),
  );
  expect(found(fixed).filter(({ fix }) => fix !== undefined)).toEqual([]);
});
