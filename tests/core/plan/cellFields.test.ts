import type { Diagnostic } from '../../../src/core/diagnostics';
import type { Grid } from '../../../src/core/grid';
import { readTarget, readText, readValue } from '../../../src/core/plan/cellFields';
import type { CellReading } from '../../../src/core/plan/cellFields';
import { ENGLISH_SEPARATORS, ITALIAN_SEPARATORS } from '../../../src/core/values';
import { gridOf } from '../../support/planGrids';
import type { TestCell } from '../../support/planGrids';
import { targetMeaning, valueMeaning } from '../../support/planMeaning';

/** One cell, B1, of an Italian sheet. */
function cellReading(cell: TestCell, more: Partial<CellReading> = {}, formula?: string) {
  const found: Diagnostic[] = [];
  const grid: Grid = gridOf([['', cell]]);
  const formulas = formula === undefined ? grid.formulas : [['', formula]];
  const reading: CellReading = {
    grid: { ...grid, formulas },
    separators: ITALIAN_SEPARATORS,
    report: (one) => void found.push(one),
    ...more,
  };
  return { reading, found };
}
const B1 = { sheet: 'Piano', range: { row: 0, column: 1, rows: 1, columns: 1 } };

/** What the fixes of a finding would write. */
const proposals = ({ fixes }: Diagnostic): readonly string[] =>
  (fixes ?? []).flatMap(({ edits }) => edits.map(({ after }) => String(after)));

const valueOf = (cell: TestCell, unit = '') => {
  const { reading, found } = cellReading(cell);
  return { read: valueMeaning(readValue(reading, 0, 1, unit)), found };
};
const targetOf = (cell: TestCell, unit = '', operator = '') => {
  const { reading, found } = cellReading(cell);
  return { read: targetMeaning(readTarget(reading, 0, 1, { unit, operator })), found };
};

describe('the unit of a column of its own', () => {
  test.each<[TestCell, string, string]>([
    ['5', 'gg', '5 days gg'],
    [5, 'gg', '5 days gg'],
    ['5 h', 'gg', '5 hours h'],
    ['5', '', '5 number'],
    ['72', '%', '72 number'],
    ['72%', 'gg', '0.72 percent %'],
    ['N/D', 'gg', 'notAvailable'],
  ])('the value %j under %s: %s', (cell, unit, expected) => {
    expect(valueOf(cell, unit).read).toBe(expected);
  });

  test('stands one blank apart', () => {
    const value = readValue(cellReading('5').reading, 0, 1, 'gg');
    expect(value).toMatchObject({ quantity: { style: { gap: ' ' } } });
    expect(Object.keys(value.kind === 'quantity' ? value.quantity.style : {}).length).toBeGreaterThan(1);
  });

  test.each<[TestCell, string, string]>([
    ['>= 5', 'gg', '>= 5 days gg'],
    ['>= 5 h', 'gg', '>= 5 hours h'],
    ['>= 5', '', '>= 5 number'],
    ['>= 5', '%', '>= 5 number'],
    ['tra 1 e 2', 'gg', '1 days gg to 2 days gg'],
    ['tra 1 e 2', '', '1 number to 2 number'],
    ['N/D', 'gg', 'notAvailable'],
  ])('the target %j under %s: %s', (cell, unit, expected) => {
    expect(targetOf(cell, unit).read).toBe(expected);
  });
});

describe('the operator of a column of its own', () => {
  test.each<[TestCell, string, string]>([
    ['5', '<=', '<= 5 number'],
    [5, '<=', '<= 5 number'],
    ['5', '', 'untyped 5 number'],
    ['31-12-2025', 'entro', 'by 2025-12-31'],
    [true, '', 'yes'],
    [false, '', 'no'],
    ['', '<=', 'missing'],
  ])('%j under %s: %s', (cell, operator, expected) => {
    expect(targetOf(cell, '', operator).read).toBe(expected);
  });
});

describe('the separators of a column count before those of the sheet', () => {
  test.each([
    ['of another column', new Map([[0, ENGLISH_SEPARATORS]]), '1100 number'],
    ['of its own', new Map([[1, ENGLISH_SEPARATORS]]), '1.1 number'],
    ['of none', undefined, '1100 number'],
  ])('%s', (_what, columnSeparators, expected) => {
    const more = columnSeparators === undefined ? {} : { columnSeparators };
    const { reading } = cellReading('1.100', more);
    expect(valueMeaning(readValue(reading, 0, 1, ''))).toBe(expected);
    expect(targetMeaning(readTarget(reading, 0, 1, { unit: '', operator: '' }))).toBe(`untyped ${expected}`);
  });
});

describe('what cannot be read is a finding with what could be meant', () => {
  test.each<[TestCell, string, readonly string[]]>([
    ['circa 5', 'TG201', []],
    ['n. 5', 'TG201', ['5 n.']],
    ['1.5', 'TG206', ['1,5']],
    ['#DIV/0!', 'TG205', []],
  ])('the value %j: %s %j', (cell, code, texts) => {
    const { found } = valueOf(cell);
    expect(found.map((one) => [one.code, proposals(one)])).toEqual([[code, texts]]);
  });

  test.each<[TestCell, string, readonly string[]]>([
    ['circa 5', 'TG202', []],
    ['almeno 5', 'TG202', ['>= 5']],
    ['>= 1.5', 'TG206', ['>= 1,5']],
    ['#DIV/0!', 'TG205', []],
  ])('the target %j: %s %j', (cell, code, texts) => {
    const { found } = targetOf(cell);
    expect(found.map((one) => [one.code, proposals(one)])).toEqual([[code, texts]]);
  });

  test('a proposal says what it writes where, and over what', () => {
    expect(targetOf('almeno 5').found).toMatchObject([
      {
        code: 'TG202',
        at: B1,
        params: { text: 'almeno 5' },
        fixes: [
          {
            label: { kind: 'write', text: '>= 5' },
            edits: [{ sheet: 'Piano', row: 0, column: 1, before: 'almeno 5', after: '>= 5' }],
          },
        ],
      },
    ]);
  });

  test('an error is named', () => {
    expect(valueOf('#DIV/0!').found).toEqual([{ code: 'TG205', at: B1, params: { text: '#DIV/0!' } }]);
    expect(targetOf('#N/A').found).toEqual([{ code: 'TG205', at: B1, params: { text: '#N/A' } }]);
    expect([valueOf('#N/A').read, targetOf('#N/A').read]).toEqual(['invalid #N/A', 'invalid #N/A']);
  });

  test('a formula is left to the person who wrote it', () => {
    const { reading, found } = cellReading('n. 5', {}, '="n. "&5');
    readValue(reading, 0, 1, '');
    expect(found.map(proposals)).toEqual([[]]);
  });

  test.each<TestCell>(['', '5', 5, 'N/D', true])('%j is no finding', (cell) => {
    expect([...valueOf(cell).found, ...targetOf(cell).found]).toEqual([]);
  });
});

test.each<[TestCell, string, readonly string[]]>([
  [' a ', 'a', []],
  ['', '', []],
  ['#N/A', '', ['TG205 #N/A']],
])('the text of %j: %j %j', (cell, text, findings) => {
  const { reading, found } = cellReading(cell);
  expect([readText(reading, 0, 1), readText(reading, 0, undefined)]).toEqual([text, '']);
  expect(found.map(({ code, at, params }) => [code, at, params])).toEqual(
    findings.map(() => ['TG205', B1, { text: '#N/A' }]),
  );
});
