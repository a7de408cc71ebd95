import fc from 'fast-check';
import { columnName } from '../../../src/core/grid';
import { findSheets, readMeasures } from '../../../src/core/plan';
import type { MeasureRole } from '../../../src/core/plan';
import { gridOf } from '../../support/planGrids';
import type { TestCell } from '../../support/planGrids';

const measures = (...rows: readonly (readonly TestCell[])[]) => gridOf(rows, { sheet: 'Misure' });

/** What the columns were taken for, and what is asked. */
function layout(...rows: readonly (readonly TestCell[])[]): readonly string[] {
  const { value, diagnostics } = readMeasures(measures(...rows));
  return [
    ...value.recognition.columns.map(({ column, role }) => `${columnName(column)} ${role}`),
    ...diagnostics.map(({ code, params }) => `${code} ${JSON.stringify(params)}`),
  ];
}

describe('of columns headed alike', () => {
  test.each<[string, readonly (readonly TestCell[])[], readonly string[]]>([
    [
      'the one with codes counts',
      [['ID', 'Codice', 2024], ['un lungo discorso intero', 'PR1', 1], ['un altro discorso intero', 'PR2', 2]],
      ['B code', 'C year:2024'],
    ],
    [
      'the one with values of the year counts',
      [['Codice', 2024, '2024'], ['PR1', '', 1], ['PR2', '', 2]],
      ['A code', 'C year:2024'],
    ],
    [
      'two with values of the year are asked about',
      [['Codice', 2024, 'Consuntivo 2024'], ['PR1', 3, 1], ['PR2', 4, 2]],
      ['A code', 'B year:2024', 'TG112 {"column":"year","year":2024,"candidates":["B","C"]}'],
    ],
    [
      'two with codes are asked about, though every row fills one only',
      [['Codice', 'Codice', 2024], ['PR1', '', 1], ['', 'PR2', 2]],
      ['A code', 'C year:2024', 'TG112 {"column":"code","candidates":["A","B"]}', 'TG103 {"text":"2"}'],
    ],
    [
      'targets of the year are no values',
      [['Codice', 2024, 'Target 2024'], ['PR1', 3, '>= 1'], ['PR2', 4, '>= 2']],
      ['A code', 'B year:2024'],
    ],
    [
      'empty ones are no rivals',
      [['Codice', 2024, 2024], ['PR1', '', ''], ['PR2', '', '']],
      ['A code', 'B year:2024'],
    ],
  ])('%s', (_what, rows, expected) => {
    expect(layout(...rows)).toEqual(expected);
  }); // prettier-ignore
});

const ROLES: readonly MeasureRole[] = ['code', 'description', 'unit', 'origin', 'year:2024', 'year:2031'];

test('whatever a person says, it is read as she says, and nothing throws', () => {
  const cell = fc.oneof(
    fc.constantFrom('', 'Codice', 'Unità', 'PR1', 'N.', '2024'),
    fc.integer(),
    fc.string(),
  );
  const place = fc.option(fc.integer({ min: 0, max: 5 }));
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }),
      fc.integer({ min: 0, max: 9 }),
      fc.uniqueArray(fc.tuple(fc.constantFrom(...ROLES), place), { selector: ([role]) => role }),
      (rows, headerRow, said) => {
        const grid = measures(...rows);
        const { value } = readMeasures(grid, { headerRow, columns: new Map(said) });
        expect(value.headerRow).toBe(headerRow);
        const found = new Map(value.recognition.columns.map(({ role, column }) => [role, column]));
        for (const [role, column] of said) if (column === null) expect(found.has(role)).toBe(false);
        const years = said.filter(([role, column]) => role.startsWith('year') && column !== null);
        const shared = new Set(said.map(([, column]) => column)).size < said.length;
        if (!shared) for (const [role, column] of years) expect(found.get(role)).toBe(column);
        const known = new Map([['Misure', { isMeasures: true, headerRow, columns: new Map(said) }]]);
        expect(findSheets([grid], { measures: known }).measures).toBe(grid);
      },
    ),
    { seed: 20261129, numRuns: 300 },
  );
});
