import fc from 'fast-check';
import { WORKBOOK, cellLocation, sortDiagnostics } from '../../../src/core/diagnostics';
import type { Diagnostic } from '../../../src/core/diagnostics';

const at = (sheet: string, row: number, column: number): Diagnostic => ({
  code: 'TG205',
  at: cellLocation(sheet, row, column),
  params: { text: '#N/A' },
});
const value = (sheet: string, row: number, column: number): Diagnostic => ({
  code: 'TG201',
  at: cellLocation(sheet, row, column),
  params: { text: 'x' },
});
const whole: Diagnostic = { code: 'TG105', at: WORKBOOK, params: {} };

/** The one right order. */
const sorted: readonly Diagnostic[] = [
  whole,
  at('Piano', 0, 5),
  at('Piano', 2, 1),
  value('Piano', 2, 3),
  at('Piano', 2, 3),
  value('Piano', 10, 0),
  at('Misure', 0, 0),
  at('Altro', 0, 0),
];

describe('the order of findings', () => {
  test('workbook, then sheets as they stand, rows, columns, codes: whatever the order they were found in', () => {
    const law = fc.property(fc.shuffledSubarray([...sorted], { minLength: sorted.length }), (found) => {
      expect(sortDiagnostics(found, ['Piano', 'Misure'])).toEqual(sorted);
    });
    fc.assert(law, { seed: 2025, numRuns: 100 });
  });

  test('the list given stays as it was', () => {
    const found = [at('Piano', 2, 1), whole];
    sortDiagnostics(found, ['Piano']);
    expect(found[1]).toBe(whole);
  });
});
