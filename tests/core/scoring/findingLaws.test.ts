import fc from 'fast-check';
import { readWorkbook } from '../../../src/app';
import { mergeEdits } from '../../../src/core/checks';
import { messageOf } from '../../../src/core/diagnostics';
import type { Diagnostic } from '../../../src/core/diagnostics';
import type { Grid, RawCell } from '../../../src/core/grid';
import { applyFix } from '../../support/applyFix';
import { gridOf } from '../../support/planGrids';

const MEASURES = ['M1', 'M1-1', 'QUALITÀ', 'Controlli Servizi', 'X-Y', 'X', 'Y', "A'.B", '100'];
const HEADER = ['Codice', 'Denominazione', 'Livello', 'Algoritmo', 'Consuntivo 2024', 'Target 2025'];

const workbook = (algorithms: readonly string[]): readonly Grid[] => [
  gridOf(
    [
      HEADER,
      ['O1', 'Uno', 'Obiettivo', '', '', ''],
      ...algorithms.map((algorithm, index) => [`I${index}`, 'i', 'Indicatore', algorithm, '3 N.', '>= 5 N.']),
    ],
    { sheet: 'Piano' },
  ),
  gridOf([['Codice', '2024'], ...MEASURES.map((code, index) => [code, index])], { sheet: 'Misure' }),
];

const find = (grids: readonly Grid[]): readonly Diagnostic[] =>
  readWorkbook(
    {
      sheets: grids.map((grid) => ({ grid, visible: true, isProtected: false, hasActiveFilter: false })),
      activeSheet: 'Piano',
      names: [],
    },
    { year: 2025, month: 6, day: 30 },
  ).opening.diagnostics;

/** Parts as people write them: codes right and wrong, numbers, operators with and without blanks, and noise. */
const piece = fc.constantFrom(
  ...MEASURES,
  'm1', 'M1-2', 'QUALITA', "qualita'", 'ControlliServizi', 'MI', 'I0', 'I1', 'Z9', '2', '1.000,5',
  ' + ', ' - ', ' * ', ' / ', '+', '-', '*', '/', '(', ')', ' ', '\n', '  ', '.', '«',
); // prettier-ignore
const algorithm = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

describe('whatever stands in algorithms', () => {
  test('can be judged, and every finding can be said', () => {
    const law = fc.property(fc.array(algorithm, { minLength: 1, maxLength: 4 }), (algorithms) => {
      for (const finding of find(workbook(algorithms))) {
        expect(messageOf(finding, 'it')).not.toMatch(/undefined|NaN|\[object/);
        expect(messageOf(finding, 'en')).not.toMatch(/undefined|NaN|\[object/);
      }
    });
    fc.assert(law, { seed: 2025, numRuns: 150 });
  });

  test('fixes take their findings away, change no other cell, and leave nothing to do a second time', () => {
    const isFixable = ({ code, fix }: Diagnostic): boolean => fix !== undefined && /^TG3/.test(code);
    const law = fc.property(fc.array(algorithm, { minLength: 1, maxLength: 4 }), (algorithms) => {
      const [plan, measures] = workbook(algorithms) as [Grid, Grid];
      const fixes = find([plan, measures]).filter(isFixable);
      const edits = mergeEdits(fixes.flatMap(({ fix }) => fix ?? []));
      const fixed = applyFix(plan, { edits });
      expect(find([fixed, measures]).filter(isFixable)).toEqual([]);
      const touched = new Set(edits.map(({ row }) => row));
      const others = (grid: Grid): readonly (readonly RawCell[])[] =>
        grid.values.filter((_row, row) => !touched.has(row));
      expect(others(fixed)).toEqual(others(plan));
    });
    fc.assert(law, { seed: 2025, numRuns: 150 });
  });
});
